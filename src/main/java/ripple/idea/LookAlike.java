package ripple.idea;

/**
 * An idea that resembles another.
 *
 * @param likeness from 0 (nothing in common) to 1 (the same words)
 */
public record LookAlike(Idea idea, double likeness) {

    public LookAlike {
        if (!(likeness >= 0 && likeness <= 1)) {
            throw new IllegalArgumentException("Likeness is 0 to 1, not " + likeness);
        }
    }
}
