package ripple.slack.pair;

import ripple.mentoring.PairActs;

/** What {@link ripple.slack.layout.Names Names} is, for the life of a mentorship; the same rules hold. */
public final class PairNames {

    /** The window with one mentorship, and the button that opens it. */
    public static final String SHOW = PairActs.SHOW;

    /** The button and the form of the agreement. */
    public static final String AGREEMENT = PairActs.AGREEMENT;

    /** The button that says yes to a version of it. */
    public static final String CONFIRM = PairActs.CONFIRM;

    /** The button and the form in which it is paused, and the button that goes on. */
    public static final String PAUSE = "pair.pause";

    public static final String RESUME = PairActs.RESUME;

    /** The button and the form in which it is ended. */
    public static final String END = "pair.end";

    /** The button and the form in which it is closed as completed, and the button of whoever would rather go on. */
    public static final String COMPLETE = PairActs.COMPLETE;

    public static final String NOT_YET = PairActs.NOT_YET;

    /** The button that sends the certificate once more. */
    public static final String CERTIFICATE = "pair.certificate";

    /** The button and the form in which a mentor asks another to stand in, and the other's answers. */
    public static final String COVER = "pair.cover";

    public static final String COVER_AGREE = PairActs.COVER_AGREE;

    public static final String COVER_DECLINE = PairActs.COVER_DECLINE;

    /** The button that leaves the agreed end as it is. */
    public static final String KEEP = PairActs.KEEP;

    /** The button by which the lead sees to it that a mentee may have another mentor. */
    public static final String FIND_NEW_MENTOR = PairActs.FIND_NEW_MENTOR;

    private PairNames() {}
}
