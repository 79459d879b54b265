package ripple.checkin;

/** What came of a mentor's tap. */
public sealed interface Said {

    /** It is kept; the card as it stands now. */
    record Kept(MentorCard card) implements Said {}

    /** Another week has been asked about since, so this one stays as it was answered. */
    record Closed(MentorCard card) implements Said {}

    /** The two are no longer a pair, or rest, so nothing more can follow from it. */
    record NotNow(MentorCard card) implements Said {}

    /** There is nothing of this number, or nothing of theirs. */
    record Missing() implements Said {}
}
