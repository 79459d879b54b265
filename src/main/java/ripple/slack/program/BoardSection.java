package ripple.slack.program;

import com.slack.api.model.block.LayoutBlock;
import java.util.List;
import java.util.stream.Stream;
import ripple.board.BoardService;
import ripple.slack.act.Asker;
import ripple.slack.act.HomeSection;
import ripple.slack.layout.Pieces;

/** Mentoring in numbers on the Home page of those who run the program, and the way to the board. */
public final class BoardSection implements HomeSection {

    static final String NAME = "board";

    private static final int MOST = 4;

    private final BoardService boards;

    public BoardSection(BoardService boards) {
        this.boards = boards;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int most() {
        return MOST;
    }

    @Override
    public List<LayoutBlock> blocks(Asker asker, int page) {
        return boards.tally(asker.member())
                .map(tally -> Stream.concat(BoardView.glance(tally).stream(), Stream.of(Pieces.divider()))
                        .toList())
                .orElse(List.of());
    }
}
