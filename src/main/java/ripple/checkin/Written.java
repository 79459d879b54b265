package ripple.checkin;

import ripple.privacy.Checked;

/** What came of a check-in that a mentee wrote. */
public sealed interface Written {

    /** It is kept, and stands so. */
    record Kept(CheckInPage page) implements Written {}

    /** It has words of self-harm in it: nothing of it is kept, and human help comes first. */
    record Distressed() implements Written {}

    /** The words stay in the open form. */
    record Objected(Checked.Objection objection) implements Written {}

    /** The next one has been asked since, so this one stays as it was written. */
    record Closed(CheckInPage page) implements Written {}

    /** There is nothing of this number, or nothing of theirs. */
    record Missing() implements Written {}
}
