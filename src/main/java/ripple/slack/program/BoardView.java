package ripple.slack.program;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.ButtonElement;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewClose;
import com.slack.api.model.view.ViewTitle;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import ripple.board.BoardWords;
import ripple.board.LeadBoard;
import ripple.board.PairOverview;
import ripple.board.Tally;
import ripple.round.RoundWords;
import ripple.slack.act.EdgeWords;
import ripple.slack.layout.Numbers;
import ripple.slack.layout.OpenView;
import ripple.slack.layout.Pieces;
import ripple.slack.round.RoundNames;

/** The board of those who run a program: numbers, who waits, and pairs page by page, with what can be done for each. */
final class BoardView {

    /** How many pairs stand on one page. */
    static final int PAGE_SIZE = 12;

    private BoardView() {}

    /** @param said what came of an act, to stand above everything else */
    static View window(LeadBoard board, Optional<String> said) {
        return window(
                BoardNames.BOARD,
                BoardWords.TITLE,
                Integer.toString(board.pairs().number()),
                blocks(board, said));
    }

    private static View window(String name, String title, String notes, List<LayoutBlock> blocks) {
        return View.builder()
                .type("modal")
                .callbackId(name)
                .privateMetadata(notes)
                .title(ViewTitle.builder().type("plain_text").text(title).build())
                .close(ViewClose.builder()
                        .type("plain_text")
                        .text(EdgeWords.CLOSE)
                        .build())
                .blocks(blocks)
                .build();
    }

    static int readPage(OpenView window) {
        return Numbers.page(window.notes());
    }

    private static List<LayoutBlock> blocks(LeadBoard board, Optional<String> said) {
        List<LayoutBlock> blocks = new ArrayList<>();
        said.ifPresent(sentence -> {
            blocks.add(Pieces.sentence(sentence));
            blocks.add(Pieces.divider());
        });
        blocks.add(Pieces.strong(BoardWords.tally(board.tally())));
        blocks.addAll(line(board));
        blocks.add(Pieces.heading(BoardWords.PAIRS));
        if (board.pairs().isEmpty()) {
            blocks.add(Pieces.sentence(BoardWords.NO_PAIRS));
        }
        board.pairs().items().forEach(pair -> blocks.addAll(pair(pair, board.mayAct())));
        blocks.addAll(Pieces.pagingOldestFirst(board.pairs(), BoardNames.EARLIER, BoardNames.LATER));
        return blocks;
    }

    private static List<LayoutBlock> line(LeadBoard board) {
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Pieces.heading(BoardWords.WAITING));
        if (board.line().isEmpty()) {
            blocks.add(Pieces.sentence(BoardWords.NOBODY_WAITS));
            return blocks;
        }
        board.line().forEach(each -> blocks.add(Pieces.typed(BoardWords.inLine(each))));
        long more = board.tally().waiting() - board.line().size();
        if (more > 0) {
            blocks.add(Pieces.small(BoardWords.more(more)));
        }
        if (board.mayAct()) {
            blocks.add(Pieces.buttons(List.of(Pieces.button(BoardWords.MATCH, RoundNames.BOARD, RoundNames.BOARD))));
        }
        return blocks;
    }

    private static List<LayoutBlock> pair(LeadBoard.Line pair, boolean mayAct) {
        String value = Long.toString(pair.pair().value());
        List<ButtonElement> buttons = new ArrayList<>();
        if (mayAct) {
            buttons.add(Pieces.button(BoardWords.NUDGE, BoardNames.NUDGE, value));
            buttons.add(Pieces.button(BoardWords.REASSIGN, BoardNames.REASSIGN, value));
        }
        buttons.add(Pieces.button(BoardWords.OPEN, BoardNames.PAIR, value));
        return List.of(Pieces.typed(BoardWords.pair(pair)), Pieces.small(health(pair)), Pieces.buttons(buttons));
    }

    private static String health(LeadBoard.Line pair) {
        return BoardWords.health(pair.health()) + ". " + pair.why();
    }

    /** One pair: how it goes and why, what its mentor said, and what can be done. */
    static View pair(PairOverview pair, ZoneId reader, Optional<String> said) {
        String value = Long.toString(pair.line().pair().value());
        List<LayoutBlock> blocks = new ArrayList<>();
        said.ifPresent(sentence -> {
            blocks.add(Pieces.sentence(sentence));
            blocks.add(Pieces.divider());
        });
        blocks.add(Pieces.strong(BoardWords.pair(pair.line())));
        blocks.add(Pieces.sentence(health(pair.line()) + "\n" + BoardWords.standing(pair, reader)));
        if (pair.mayAct()) {
            blocks.add(Pieces.buttons(List.of(
                    Pieces.button(BoardWords.NUDGE, BoardNames.NUDGE, value),
                    Pieces.button(BoardWords.REASSIGN, BoardNames.REASSIGN, value))));
        }
        blocks.add(Pieces.strong(BoardWords.SAID));
        blocks.add(Pieces.sentence(
                pair.said().isEmpty()
                        ? BoardWords.NOTHING_SAID
                        : pair.said().stream().map(BoardWords::said).collect(Collectors.joining("\n"))));
        blocks.add(Pieces.small(BoardWords.THEIRS));
        return window(BoardNames.PAIR, BoardWords.PAIR, value, blocks);
    }

    /** The question whether a pair should end. */
    static View reassign(LeadBoard.Line pair) {
        return Pieces.form(BoardNames.REASSIGN, BoardWords.REASSIGN_TITLE, BoardWords.REASSIGN_YES)
                .privateMetadata(Long.toString(pair.pair().value()))
                .blocks(List.of(Pieces.sentence(BoardWords.reassignConsequence(pair.mentor(), pair.mentee()))))
                .build();
    }

    /** In short, for the Home page and the program's window. */
    static List<LayoutBlock> glance(Tally tally) {
        return List.of(
                Pieces.heading(BoardWords.TITLE),
                Pieces.sentence(BoardWords.tally(tally)),
                Pieces.buttons(List.of(
                        Pieces.button(BoardWords.OPEN_BOARD, BoardNames.BOARD, BoardNames.BOARD),
                        Pieces.button(RoundWords.TITLE, RoundNames.BOARD, RoundNames.BOARD))));
    }
}
