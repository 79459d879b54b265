package ripple.checkin;

/** Names what a mentor was asked about one mentee in one week. */
public record WordId(long value) {
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
