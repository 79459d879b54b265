package ripple.playground.slack;

import java.security.SecureRandom;
import java.util.Random;

/** Makes ids that look like Slack's: a letter that names the kind, then capital letters and digits. */
final class Ids {
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
    private static final Random RANDOM = new SecureRandom();

    private Ids() {}

    static String next(String kind) {
        return kind + "0" + random(9);
    }

    static String random(int length) {
        StringBuilder id = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            id.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return id.toString();
    }
}
