package ripple.slack.idea;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.ButtonElement;
import java.util.ArrayList;
import java.util.List;
import ripple.idea.AnswerWords;
import ripple.idea.Decision;
import ripple.idea.Deed;
import ripple.idea.Idea;
import ripple.idea.IdeaWords;
import ripple.idea.Seen;
import ripple.idea.TriageWords;
import ripple.slack.layout.Names;
import ripple.slack.layout.Pieces;

/** How the answer to an idea looks wherever it stands: what was decided and why, whom it concerns, and the buttons to decide. */
final class AnswerPieces {

    private AnswerPieces() {}

    /** Where it stands: what was answered, by whom, and why. */
    static List<LayoutBlock> standing(IdeaShown shown) {
        Idea idea = shown.idea();
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Pieces.sentence(
                idea.decision().map(decision -> decided(shown, decision)).orElseGet(() -> undecided(shown))));
        idea.decision()
                .map(Decision::reason)
                .filter(reason -> !reason.isEmpty())
                .ifPresent(reason -> blocks.add(Pieces.quoted(reason)));
        return blocks;
    }

    private static String decided(IdeaShown shown, Decision decision) {
        String by = shown.names().name(decision.by());
        String day = AnswerWords.day(decision.at(), shown.reader());
        return switch (shown.idea().triage()) {
            case WELCOMED -> AnswerWords.welcomedBy(by, day);
            case NOT_NOW -> AnswerWords.notNowBy(by, day);
            case MERGED ->
                decision.mergedInto()
                        .map(into -> AnswerWords.mergedBy(by, day, into))
                        .orElseGet(() -> IdeaWords.next(shown.idea()));
            case WAITING, WITHDRAWN -> IdeaWords.next(shown.idea());
        };
    }

    private static String undecided(IdeaShown shown) {
        Idea idea = shown.idea();
        if (idea.isWithdrawn()) {
            return shown.seen().sight().author() ? IdeaWords.WITHDRAWN : AnswerWords.WITHDRAWN_BY_AUTHOR;
        }
        String when = IdeaWords.when(idea.answerBy(), shown.reader());
        return shown.seen().sight().author() ? AnswerWords.waitingForYours(when) : AnswerWords.waitingForYou(when);
    }

    /** Who shared it and who sees the same, as far as the reader may know. */
    static List<LayoutBlock> people(IdeaShown shown) {
        List<LayoutBlock> blocks = new ArrayList<>();
        Seen seen = shown.seen();
        if (seen.sight().triager()
                || (seen.sight().author() && seen.idea().authors().size() > 1)) {
            blocks.add(Pieces.small(
                    AnswerWords.sharedBy(shown.names().names(seen.idea().authors()))));
        }
        if (seen.voices().count() > 0) {
            blocks.add(Pieces.small(
                    seen.may(Deed.NAME_VOICES)
                            ? AnswerWords.seenTooBy(
                                    shown.names().names(seen.voices().people()))
                            : AnswerWords.seenToo(
                                    seen.voices().count(), seen.voices().mine())));
        }
        return blocks;
    }

    /** The buttons of those who answer, and of those who see the same. */
    static List<ButtonElement> deeds(Seen seen) {
        String number = seen.idea().number().toString();
        List<ButtonElement> buttons = new ArrayList<>(answers(seen));
        seen.idea()
                .decision()
                .flatMap(Decision::mergedInto)
                .ifPresent(whole ->
                        buttons.add(Pieces.button(AnswerWords.open(whole), Names.IDEA_SHOW, whole.toString())));
        if (seen.may(Deed.REOPEN)) {
            ButtonElement reopen = Pieces.button(TriageWords.REOPEN, Names.TRIAGE_REOPEN, number);
            reopen.setConfirm(Pieces.confirmation(
                    AnswerWords.TAKE_BACK_TITLE,
                    AnswerWords.TAKE_BACK_CONSEQUENCE,
                    TriageWords.REOPEN,
                    AnswerWords.LEAVE_IT));
            buttons.add(reopen);
        }
        if (seen.may(Deed.SEE_THIS_TOO)) {
            buttons.add(
                    seen.voices().mine()
                            ? Pieces.button(TriageWords.NO_LONGER_SEE, Names.IDEA_SEE_NO_LONGER, number)
                            : Pieces.button(TriageWords.SEE_THIS_TOO, Names.IDEA_SEE_THIS_TOO, number));
        }
        return buttons;
    }

    /** Welcome, merge, not now: as far as they are this person's to give and the idea still takes them. */
    static List<ButtonElement> answers(Seen seen) {
        String number = seen.idea().number().toString();
        List<ButtonElement> buttons = new ArrayList<>();
        if (seen.may(Deed.WELCOME)) {
            ButtonElement welcome = Pieces.button(TriageWords.WELCOME, Names.TRIAGE_WELCOME, number);
            welcome.setStyle("primary");
            buttons.add(welcome);
        }
        if (seen.may(Deed.MERGE)) {
            buttons.add(Pieces.button(AnswerWords.MERGE_WITH, Names.TRIAGE_MERGE, number));
        }
        if (seen.may(Deed.NOT_NOW)) {
            buttons.add(Pieces.button(TriageWords.NOT_NOW, Names.TRIAGE_NOT_NOW, number));
        }
        return buttons;
    }
}
