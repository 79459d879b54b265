package ripple.outbox;

/**
 * How a kind of message treats people: one row of the table in the product's description.
 *
 * @param cap whether it counts among the few prompts of a person's week, and how early it comes among those that do
 * @param waitsForHours whether it comes in its reader's hours only
 * @param otherwise what becomes of it when it cannot go
 */
public record Courtesy(Cap cap, boolean waitsForHours, Otherwise otherwise) {

    /** So many messages that count come in a week at most, whatever they are about. */
    public static final int MOST_A_WEEK = 3;

    public boolean counts() {
        return cap != Cap.NONE;
    }

    /** Who comes first where there is room for one more only. */
    public enum Cap {
        NONE,
        FIRST,
        SECOND,
        THIRD,
        LAST;

        public boolean isBefore(Cap other) {
            return compareTo(other) < 0;
        }
    }

    /** What becomes of a message that cannot go now. */
    public enum Otherwise {
        /** It is kept among the dead, to be seen. */
        DEAD_LETTER,
        NEXT_OPEN_HOUR,
        /** It waits as long as it is of use, which is two days; then it is skipped. */
        SKIPPED_WHEN_LATE,
        /** It is skipped as soon as it is clear that it would be late. */
        SKIPPED,
        /** It waits for the person's hours, and comes next week if this week has no room for it. */
        NEXT_WEEK;

        /** Whether it is of no use any more after some time. */
        public boolean isEverTooLate() {
            return this == SKIPPED || this == SKIPPED_WHEN_LATE;
        }
    }
}
