package ripple.checkin;

import java.util.Optional;

/**
 * What a mentee says of their week.
 *
 * @param confidence 0 to 10, if they give it
 */
public record Steps(String moved, String nextStep, Optional<Integer> confidence, String help) {

    public static final int MOST_CONFIDENT = 10;
    public static final Steps NONE = new Steps("", "", Optional.empty(), "");

    public Steps {
        confidence.filter(number -> number < 0 || number > MOST_CONFIDENT).ifPresent(number -> {
            throw new IllegalArgumentException("Confidence is 0 to 10, not " + number);
        });
    }

    static Steps of(CheckIn checkIn) {
        return new Steps(checkIn.moved(), checkIn.nextStep(), checkIn.confidence(), checkIn.help());
    }

    /** Says nothing of what was typed, so that no log can. */
    @Override
    public String toString() {
        return "Steps[confidence=" + confidence.isPresent() + "]";
    }
}
