package ripple.reflection;

import java.util.Optional;
import java.util.stream.Stream;

/** How somebody says that it goes, best first. The two most worrying answers are never kept. */
public enum PulseAnswer {
    VERY_WELL(5, "Very well"),
    WELL(4, "Well"),
    SO_SO(3, "So-so"),
    NOT_WELL(2, "Not well"),
    BADLY(1, "Badly");

    private final int number;
    private final String words;

    PulseAnswer(int number, String words) {
        this.number = number;
        this.words = words;
    }

    /** The stored number; it never changes. */
    public int number() {
        return number;
    }

    public String words() {
        return words;
    }

    /** Whether somebody who says so is shown help instead of a thank-you. */
    public boolean isWorrying() {
        return number <= NOT_WELL.number;
    }

    static Optional<PulseAnswer> find(int number) {
        return Stream.of(values()).filter(answer -> answer.number == number).findFirst();
    }
}
