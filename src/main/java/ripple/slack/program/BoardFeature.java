package ripple.slack.program;

import ripple.board.BoardService;
import ripple.slack.act.Feature;
import ripple.slack.act.Handlers;
import ripple.slack.act.HomePages;
import ripple.slack.act.Views;
import ripple.slack.platform.SlackPlatform;

/** The board of those who run a program, in Slack. */
public final class BoardFeature implements Feature {

    private final BoardHandler board;

    public BoardFeature(BoardService boards, SlackPlatform slack, HomePages home) {
        this(boards, slack.views(), home);
    }

    BoardFeature(BoardService boards, Views views, HomePages home) {
        this.board = new BoardHandler(boards, views, home);
    }

    @Override
    public void addTo(Handlers handlers) {
        handlers.action(BoardNames.BOARD, board::open)
                .action(BoardNames.EARLIER, board::turn)
                .action(BoardNames.LATER, board::turn)
                .action(BoardNames.PAIR, board::look)
                .action(BoardNames.NUDGE, board::nudge)
                .action(BoardNames.REASSIGN, board::askToReassign)
                .form(BoardNames.REASSIGN, board::reassign);
    }
}
