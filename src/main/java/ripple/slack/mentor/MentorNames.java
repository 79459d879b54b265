package ripple.slack.mentor;

/** What {@link ripple.slack.layout.Names Names} is, for what mentors offer and mentees wish for; the same rules hold. */
public final class MentorNames {

    /** The command for everything between mentors and mentees. */
    public static final String COMMAND = "/mentor";

    /** The button and the form in which somebody offers to be a mentor. */
    public static final String OFFER = "mentor.offer";

    /** The window with one's own offer, and the button that opens it. */
    public static final String MINE = "mentor.mine";

    /** The button and the form in which an offer is paused. */
    public static final String PAUSE = "mentor.pause";

    /** The button that ends a pause. */
    public static final String GO_ON = "mentor.go-on";

    /** The button that takes an offer back. */
    public static final String STOP = "mentor.stop";

    /** The button and the form with what a mentee wants. */
    public static final String WISHES = "mentor.wishes";

    private MentorNames() {}
}
