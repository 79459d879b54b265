package ripple.mentoring;

/** Names one request for a mentor. */
public record RequestId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
