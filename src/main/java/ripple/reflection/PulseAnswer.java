package ripple.reflection;

import java.util.Optional;
import java.util.stream.Stream;

/** How somebody says that it goes, best first. The two most worrying answers are never kept. */
public enum PulseAnswer {
    VERY_WELL(5),
    WELL(4),
    SO_SO(3),
    NOT_WELL(2),
    BADLY(1);

    private final int number;

    PulseAnswer(int number) {
        this.number = number;
    }

    /** The stored number; it never changes. */
    public int number() {
        return number;
    }

    /** Whether somebody who says so is shown help instead of a thank-you. */
    public boolean isWorrying() {
        return number <= NOT_WELL.number;
    }

    static Optional<PulseAnswer> find(int number) {
        return Stream.of(values()).filter(answer -> answer.number == number).findFirst();
    }
}
