package ripple.playground;

/**
 * How something done on the page went.
 *
 * @param sentence what the person is told if it did not go; "" if it did
 */
public record Outcome(boolean ok, String sentence) {}
