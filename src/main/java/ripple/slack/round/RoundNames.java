package ripple.slack.round;

import ripple.round.RoundActs;

/** What {@link ripple.slack.layout.Names Names} is, for match rounds; the same rules hold. */
public final class RoundNames {

    /** The match board, and the buttons that open it. */
    public static final String BOARD = "round.board";

    /** The buttons that compute a draft; their value is the draft that was seen, if there was one. */
    public static final String DRAFT = "round.draft";

    public static final String USE_STABLE = "round.use-stable";

    public static final String USE_HIGHEST = "round.use-highest";

    public static final String SET_ASIDE = "round.set-aside";

    public static final String PUBLISH = "round.publish";

    /** The button beside somebody in the draft, and the form in which they are given another mentor. */
    public static final String CHANGE = "round.change";

    /** The buttons between the pages of a draft. */
    public static final String EARLIER = "round.earlier";

    public static final String LATER = "round.later";

    /** The answers to a proposed pair. */
    public static final String YES = RoundActs.YES;

    public static final String NOT_NOW = RoundActs.NOT_NOW;

    private RoundNames() {}
}
