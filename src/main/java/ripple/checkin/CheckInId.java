package ripple.checkin;

/** Names what a mentee was asked in one week. */
public record CheckInId(long value) {
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
