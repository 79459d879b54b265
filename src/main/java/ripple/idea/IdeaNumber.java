package ripple.idea;

/** The number by which people know an idea; it counts up within a program, without gaps. */
public record IdeaNumber(int value) {

    public IdeaNumber {
        if (value < 1) {
            throw new IllegalArgumentException("An idea number is 1 or more, not " + value);
        }
    }

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
