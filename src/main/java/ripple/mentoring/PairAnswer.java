package ripple.mentoring;

import ripple.privacy.Checked;

/** What came of something somebody wanted to do with a mentorship. */
public sealed interface PairAnswer {

    /** It is done. */
    record Done(Mentorship mentorship, String sentence) implements PairAnswer {}

    /** Nothing was changed, and why. */
    record No(String sentence) implements PairAnswer {}

    /** The words cannot be kept as they are; the form stays open. */
    record Objected(Checked.Objection objection) implements PairAnswer {}

    /** Somebody else changed the agreement while this form was open. */
    record Overtaken(Agreements now) implements PairAnswer {}

    /** What is not there, what is another program's and what is not theirs to see are the same. */
    static PairAnswer notFound() {
        return new No(PairWords.NOT_FOUND);
    }
}
