package ripple;

import ripple.board.BoardService;
import ripple.board.Digest;
import ripple.due.DueTable;
import ripple.mentoring.EndingService;
import ripple.nudge.DigestNudge;
import ripple.nudge.DigestPrompt;
import ripple.nudge.Nudge;
import ripple.nudge.Prompt;
import ripple.outbox.Outbox;
import ripple.slack.act.Feature;
import ripple.slack.act.HomePages;
import ripple.slack.act.HomeSection;
import ripple.slack.platform.SlackPlatform;
import ripple.slack.program.BoardFeature;
import ripple.slack.program.BoardSection;

/** Puts together the board of those who run a program, and what they hear on Mondays. */
final class BoardParts {

    private final Features.Ground ground;
    private final BoardService boards;
    private final Digest digest;

    BoardParts(Features.Ground ground, Outbox outbox, DueTable due, EndingService endings) {
        this.ground = ground;
        this.boards = new BoardService(
                ground.transactions(), ground.people(), outbox, endings, ground.texts(), ground.story());
        this.digest = new Digest(ground.people(), due, ground.texts());
    }

    /** Mentoring in numbers, on Home and in the program's window. */
    HomeSection section() {
        return new BoardSection(boards);
    }

    Prompt prompt() {
        return new DigestPrompt(digest);
    }

    Nudge planning() {
        return new DigestNudge(ground.transactions(), ground.people(), digest);
    }

    Feature feature(HomePages home, SlackPlatform slack) {
        return new BoardFeature(boards, slack, home);
    }
}
