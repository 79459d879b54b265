package ripple.checkin;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a button at a mentor's card carries: whose card, and which answer.
 *
 * @param code empty if the button is the answer
 */
public record CardValue(WordId word, String code) {

    private static final Pattern WRITTEN = Pattern.compile("([0-9]{1,18}):([a-z0-9-]{0,40})");

    public String write() {
        return word + ":" + code;
    }

    /** Empty if it is none of ours. */
    public static Optional<CardValue> read(String value) {
        Matcher written = WRITTEN.matcher(value);
        return written.matches()
                ? Optional.of(new CardValue(new WordId(Long.parseLong(written.group(1))), written.group(2)))
                : Optional.empty();
    }

    /** Whether this value belongs to the card of that word. */
    public static boolean isOf(WordId word, String value) {
        return read(value).filter(read -> read.word().equals(word)).isPresent();
    }
}
