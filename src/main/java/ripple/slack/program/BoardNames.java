package ripple.slack.program;

import ripple.board.BoardActs;

/** What {@link ripple.slack.layout.Names Names} is, for the board of those who run a program; the same rules hold. */
public final class BoardNames {

    /** The board, and the buttons that open it. */
    public static final String BOARD = BoardActs.BOARD;

    /** What may be seen of one pair, and the buttons that open it; the value is the mentorship. */
    public static final String PAIR = BoardActs.PAIR;

    /** The buttons between its pages. */
    public static final String EARLIER = "board.earlier";

    public static final String LATER = "board.later";

    /** Sends both of a pair a kind word; the value is the mentorship. */
    public static final String NUDGE = BoardActs.NUDGE;

    /** Opens the question whether a pair should end, and that window. */
    public static final String REASSIGN = BoardActs.REASSIGN;

    private BoardNames() {}
}
