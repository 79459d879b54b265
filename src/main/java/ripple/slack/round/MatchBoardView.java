package ripple.slack.round;

import static com.slack.api.model.block.composition.BlockCompositions.plainText;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.element.ButtonElement;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewClose;
import com.slack.api.model.view.ViewTitle;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ripple.idea.IdeaWords;
import ripple.profile.Judged;
import ripple.round.Board;
import ripple.round.Round;
import ripple.round.RoundWords;
import ripple.slack.act.EdgeWords;
import ripple.slack.layout.Fitting;
import ripple.slack.layout.Numbers;
import ripple.slack.layout.OpenView;
import ripple.slack.layout.Pieces;

/** The match board: who waits, who has room, and the draft with its reasons, page by page. */
final class MatchBoardView {

    /** How many people of a draft stand on one page. */
    static final int PAGE_SIZE = 20;

    private static final int LONGEST = 2_000;

    private MatchBoardView() {}

    /** @param said what came of an act, to stand above everything else */
    static View window(Board board, ZoneId reader, Optional<String> said) {
        return View.builder()
                .type("modal")
                .callbackId(RoundNames.BOARD)
                .privateMetadata(Integer.toString(
                        board.draft().map(draft -> draft.page().number()).orElse(1)))
                .title(ViewTitle.builder()
                        .type("plain_text")
                        .text(RoundWords.TITLE)
                        .build())
                .close(ViewClose.builder()
                        .type("plain_text")
                        .text(EdgeWords.CLOSE)
                        .build())
                .blocks(blocks(board, reader, said))
                .build();
    }

    static int readPage(OpenView window) {
        return Numbers.page(window.notes());
    }

    private static List<LayoutBlock> blocks(Board board, ZoneId reader, Optional<String> said) {
        List<LayoutBlock> blocks = new ArrayList<>();
        said.ifPresent(sentence -> {
            blocks.add(Pieces.sentence(sentence));
            blocks.add(Pieces.divider());
        });
        blocks.add(Pieces.strong(RoundWords.standing(board.waiting(), board.mentors(), board.places())));
        board.draft()
                .ifPresentOrElse(
                        draft -> blocks.addAll(draft(board.waiting(), draft, reader)),
                        () -> blocks.addAll(withoutDraft(board)));
        board.last()
                .ifPresent(last ->
                        blocks.add(Pieces.small(RoundWords.last(IdeaWords.when(last.endedAt(), reader), last))));
        return blocks;
    }

    private static List<LayoutBlock> withoutDraft(Board board) {
        LayoutBlock what = Pieces.sentence(RoundWords.WHAT_IT_IS);
        if (board.waiting() == 0 || board.mentors() == 0) {
            return List.of(what);
        }
        ButtonElement make = Pieces.button(RoundWords.DRAFT, RoundNames.DRAFT, "");
        make.setValue(null);
        make.setStyle("primary");
        return List.of(what, Pieces.buttons(List.of(make)));
    }

    private static List<LayoutBlock> draft(int waiting, Board.Draft draft, ZoneId reader) {
        Round round = draft.round();
        Board.Tally tally = draft.tally();
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Pieces.sentence(RoundWords.stands(tally.matched(), tally.seats(), tally.byHand())));
        if (waiting != tally.seats()) {
            blocks.add(Pieces.sentence(RoundWords.others(waiting, tally.seats())));
        }
        blocks.add(Pieces.sentence(round.highest()
                .map(highest -> RoundWords.compare(round.stable(), highest, tally.differing()))
                .orElseGet(RoundWords::tooManyForHighest)));
        blocks.add(Pieces.small(
                RoundWords.draftOf(IdeaWords.when(round.computedAt(), reader)) + " " + RoundWords.seed(round.seed())));
        blocks.add(Pieces.buttons(deeds(draft)));
        blocks.add(Pieces.divider());
        for (Board.Line line : draft.page().items()) {
            blocks.add(line(draft, line));
            blocks.add(Pieces.small(Fitting.cut(reasons(line), LONGEST)));
        }
        blocks.addAll(Pieces.pagingOldestFirst(draft.page(), RoundNames.EARLIER, RoundNames.LATER));
        return blocks;
    }

    private static List<ButtonElement> deeds(Board.Draft draft) {
        String ref = draft.ref().write();
        List<ButtonElement> deeds = new ArrayList<>();
        if (draft.tally().matched() > 0) {
            ButtonElement publish = Pieces.button(RoundWords.PUBLISH, RoundNames.PUBLISH, ref);
            publish.setStyle("primary");
            publish.setConfirm(Pieces.question(
                    RoundWords.PUBLISH_TITLE,
                    RoundWords.publishConsequence(draft.tally().matched()),
                    RoundWords.PUBLISH_YES,
                    RoundWords.CANCEL));
            deeds.add(publish);
        }
        if (draft.tally().differing() > 0 || draft.tally().byHand() > 0) {
            deeds.add(Pieces.button(RoundWords.USE_STABLE, RoundNames.USE_STABLE, ref));
        }
        if (draft.tally().differing() > 0) {
            deeds.add(Pieces.button(RoundWords.USE_HIGHEST, RoundNames.USE_HIGHEST, ref));
        }
        ButtonElement again = Pieces.button(RoundWords.DRAFT_AGAIN, RoundNames.DRAFT, ref);
        again.setConfirm(Pieces.question(
                RoundWords.DRAFT_AGAIN_TITLE,
                RoundWords.DRAFT_AGAIN_CONSEQUENCE,
                RoundWords.DRAFT_AGAIN,
                RoundWords.CANCEL));
        deeds.add(again);
        ButtonElement aside = Pieces.button(RoundWords.SET_ASIDE_BUTTON, RoundNames.SET_ASIDE, ref);
        aside.setConfirm(Pieces.confirmation(
                RoundWords.SET_ASIDE_TITLE,
                RoundWords.SET_ASIDE_CONSEQUENCE,
                RoundWords.SET_ASIDE_BUTTON,
                RoundWords.CANCEL));
        deeds.add(aside);
        return deeds;
    }

    private static LayoutBlock line(Board.Draft draft, Board.Line line) {
        String pair = line.match()
                .map(match -> RoundWords.pair(line.name(), match.name()))
                .orElseGet(() -> RoundWords.nobody(line.name()));
        return SectionBlock.builder()
                .text(plainText(line.line() + ". " + pair, false))
                .accessory(Pieces.button(
                        RoundWords.CHANGE, RoundNames.CHANGE, new SeatRef(draft.ref(), line.mentee()).write()))
                .build();
    }

    private static String reasons(Board.Line line) {
        String why = line.match()
                .map(match -> match.judged() instanceof Judged.Fits fits
                        ? RoundWords.reasons(match.name(), fits.reasons()) + " "
                                + RoundWords.score(line.name(), fits.forMentee(), match.name(), fits.forMentor())
                        : RoundWords.notPossibleAnyMore())
                .or(() -> line.whyNobody().map(RoundWords::why))
                .orElse("");
        String other = RoundWords.other(line.other());
        return other.isEmpty() ? why : why + " " + other;
    }
}
