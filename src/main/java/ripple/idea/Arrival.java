package ripple.idea;

/**
 * How an idea comes in: the way, and the occasion.
 *
 * @param occasion the name of this one act of a person, the same for each delivery of it
 */
public record Arrival(String occasion, Way way) {

    private static final int LONGEST = 255;

    public Arrival {
        if (occasion.isBlank() || occasion.length() > LONGEST) {
            throw new IllegalArgumentException("An occasion is named by 1 to " + LONGEST + " characters");
        }
    }
}
