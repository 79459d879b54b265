package ripple.board;

/** The stored names of what can be pressed in messages to those who run a program; the value is the mentorship. */
public final class BoardActs {

    /** Sends both of a pair a kind word. */
    public static final String NUDGE = "board.nudge";

    /** Asks whether a pair should end, so that both may find somebody else. */
    public static final String REASSIGN = "board.reassign";

    /** Opens what may be seen of one pair. */
    public static final String PAIR = "board.pair";

    /** Opens the whole board. */
    public static final String BOARD = "board.open";

    private BoardActs() {}
}
