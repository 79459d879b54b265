package ripple.checkin;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ripple.outbox.Button;

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

    /** What a button at a card carries; empty if it stands elsewhere, whatever its value looks like. */
    public static Optional<CardValue> of(Button button) {
        return CheckInActs.AT_CARD.contains(button.act()) ? read(button.value()) : Optional.empty();
    }
}
