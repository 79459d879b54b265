package ripple.slack.act;

import java.security.SecureRandom;
import java.util.stream.Collectors;

/** A short code that a person reads in a sentence and an operator finds in the log; made of letters nobody confuses. */
record Reference(String value) {

    private static final String LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int LENGTH = 6;
    private static final SecureRandom RANDOM = new SecureRandom();

    static Reference next() {
        String code = RANDOM.ints(LENGTH, 0, LETTERS.length())
                .mapToObj(letter -> String.valueOf(LETTERS.charAt(letter)))
                .collect(Collectors.joining());
        return new Reference("R-" + code);
    }
}
