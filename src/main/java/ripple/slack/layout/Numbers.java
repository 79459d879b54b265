package ripple.slack.layout;

import java.util.Optional;
import ripple.idea.IdeaNumber;
import ripple.mentoring.RequestId;

/** Reads the numbers that stand in commands and buttons; whatever is not one of ours is simply not found. */
public final class Numbers {

    private Numbers() {}

    public static Optional<IdeaNumber> idea(String digits) {
        return positive(digits).map(IdeaNumber::new);
    }

    public static Optional<RequestId> request(String digits) {
        return Optional.of(digits).filter(Numbers::isId).map(Long::valueOf).map(RequestId::new);
    }

    public static int page(String digits) {
        return positive(digits).orElse(1);
    }

    /** Whether these are the digits of one of our own ids. */
    public static boolean isId(String digits) {
        return digits.matches("[0-9]{1,18}");
    }

    private static Optional<Integer> positive(String digits) {
        return Optional.of(digits)
                .filter(written -> written.matches("[0-9]{1,9}"))
                .map(Integer::valueOf)
                .filter(number -> number > 0);
    }
}
