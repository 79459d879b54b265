package ripple.idea;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody's idea and another one beside it, as a button carries them: {@code 42:7}. */
public record IdeaPair(IdeaNumber own, IdeaNumber other) {

    private static final Pattern WRITTEN = Pattern.compile("([1-9][0-9]{0,8}):([1-9][0-9]{0,8})");

    public IdeaPair {
        if (own.equals(other)) {
            throw new IllegalArgumentException("An idea is not beside itself");
        }
    }

    /** Empty if it is none of ours. */
    public static Optional<IdeaPair> find(String written) {
        Matcher pair = WRITTEN.matcher(written);
        return pair.matches() && !pair.group(1).equals(pair.group(2))
                ? Optional.of(new IdeaPair(number(pair.group(1)), number(pair.group(2))))
                : Optional.empty();
    }

    private static IdeaNumber number(String digits) {
        return new IdeaNumber(Integer.parseInt(digits));
    }

    int lower() {
        return Math.min(own.value(), other.value());
    }

    int higher() {
        return Math.max(own.value(), other.value());
    }

    @Override
    public String toString() {
        return own + ":" + other;
    }
}
