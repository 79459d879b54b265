package ripple.slack.round;

import ripple.round.RoundWords;
import ripple.slack.act.Answer;
import ripple.slack.act.CommandWord;
import ripple.slack.act.TypedCommand;

/** {@code /ripple match}: the match board, for those who run the program. */
final class MatchWord implements CommandWord {

    private final MatchBoardHandler board;

    MatchWord(MatchBoardHandler board) {
        this.board = board;
    }

    @Override
    public String name() {
        return "match";
    }

    @Override
    public String usage() {
        return "/ripple match";
    }

    @Override
    public String says() {
        return RoundWords.HELP;
    }

    @Override
    public Answer answer(TypedCommand command) {
        return board.open(command.asker(), command.trigger());
    }
}
