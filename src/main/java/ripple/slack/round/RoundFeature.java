package ripple.slack.round;

import ripple.round.ProposalService;
import ripple.round.RoundService;
import ripple.slack.act.CommandWord;
import ripple.slack.act.Directory;
import ripple.slack.act.Feature;
import ripple.slack.act.Handlers;
import ripple.slack.act.HomePages;
import ripple.slack.act.Views;
import ripple.slack.platform.SlackPlatform;

/** Match rounds in Slack: the board, and the answers of those who are proposed to each other. */
public final class RoundFeature implements Feature {

    private final MatchBoardHandler board;
    private final ProposalHandler answers;

    public RoundFeature(RoundService rounds, ProposalService proposals, SlackPlatform slack, HomePages home) {
        this(rounds, proposals, slack.directory(), slack.views(), home);
    }

    RoundFeature(RoundService rounds, ProposalService proposals, Directory directory, Views views, HomePages home) {
        this.board = new MatchBoardHandler(rounds, directory, views, home);
        this.answers = new ProposalHandler(proposals, home);
    }

    /** What the command {@code /ripple} does of it. */
    public CommandWord word() {
        return new MatchWord(board);
    }

    @Override
    public void addTo(Handlers handlers) {
        handlers.action(RoundNames.BOARD, board::open)
                .action(RoundNames.DRAFT, board::draft)
                .action(RoundNames.USE_STABLE, board::useStable)
                .action(RoundNames.USE_HIGHEST, board::useHighest)
                .action(RoundNames.SET_ASIDE, board::setAside)
                .action(RoundNames.PUBLISH, board::publish)
                .action(RoundNames.CHANGE, board::change)
                .form(RoundNames.CHANGE, board::changed)
                .action(RoundNames.EARLIER, board::turn)
                .action(RoundNames.LATER, board::turn)
                .action(RoundNames.YES, answers::yes)
                .action(RoundNames.NOT_NOW, answers::notNow);
    }
}
