package ripple.checkin;

/** Names what stands in the way of a pair, in the mentor's words. */
public record BlockerId(long value) {
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
