package ripple.slack.idea;

import static com.slack.api.model.block.composition.BlockCompositions.plainText;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.PlainTextInputElement;
import com.slack.api.model.block.element.StaticSelectElement;
import com.slack.api.model.view.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ripple.idea.AnswerWords;
import ripple.idea.Idea;
import ripple.idea.IdeaNumber;
import ripple.idea.IdeaWords;
import ripple.idea.TriageWords;
import ripple.slack.layout.Names;
import ripple.slack.layout.Numbers;
import ripple.slack.layout.OpenView;
import ripple.slack.layout.Pieces;

/** Draws the two steps in which one idea becomes part of another: choose the other, then look at both. Reads what was chosen. */
final class MergeModal {

    /** Where a sentence about the other idea stands. */
    static final String NUMBER_BLOCK = "number";

    static final String LIST_BLOCK = "list";
    private static final String NUMBER = "triage.merge-number";
    private static final String LIST = "triage.merge-list";
    private static final int LONGEST_LABEL = 75;
    private static final int EXCERPT = 600;
    private static final int LONGEST_NUMBER = 12;

    private MergeModal() {}

    /**
     * The first step.
     *
     * @param others ideas that this one may well be part of, likeliest first
     */
    static View choose(Idea from, List<Idea> others) {
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.addAll(summary(from));
        blocks.add(Pieces.divider());
        blocks.add(Pieces.sentence(AnswerWords.WHAT_MERGING_DOES));
        if (!others.isEmpty()) {
            blocks.add(list(others));
        }
        blocks.add(number(others.isEmpty()));
        return Pieces.form(Names.TRIAGE_MERGE, AnswerWords.mergeTitle(from.number()), AnswerWords.NEXT)
                .privateMetadata(new MergeNotes(from.number(), Optional.empty()).write())
                .blocks(blocks)
                .build();
    }

    private static LayoutBlock list(List<Idea> others) {
        return InputBlock.builder()
                .blockId(LIST_BLOCK)
                .label(plainText(AnswerWords.LIKELY_ONES, false))
                .optional(true)
                .element(StaticSelectElement.builder()
                        .actionId(LIST)
                        .placeholder(plainText(AnswerWords.CHOOSE_ONE, false))
                        .options(others.stream()
                                .map(other -> Pieces.option(
                                        label(other), other.number().toString()))
                                .toList())
                        .build())
                .build();
    }

    private static String label(Idea idea) {
        String name = IdeaWords.title(idea.number()) + ": ";
        return name + idea.excerpt(LONGEST_LABEL - name.length());
    }

    private static LayoutBlock number(boolean only) {
        return InputBlock.builder()
                .blockId(NUMBER_BLOCK)
                .label(plainText(only ? AnswerWords.NUMBER_OF_OTHER : AnswerWords.OR_NUMBER_OF_OTHER, false))
                .optional(!only)
                .hint(plainText(AnswerWords.NUMBER_HINT, false))
                .element(PlainTextInputElement.builder()
                        .actionId(NUMBER)
                        .maxLength(LONGEST_NUMBER)
                        .build())
                .build();
    }

    /** The second step: both ideas before one's eyes. */
    static View confirm(Idea from, Idea into) {
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Pieces.sentence(AnswerWords.becomesPart(from.number(), into.number())));
        blocks.add(Pieces.divider());
        blocks.addAll(summary(from));
        blocks.add(Pieces.divider());
        blocks.addAll(summary(into));
        return Pieces.form(Names.TRIAGE_MERGE_CONFIRM, AnswerWords.mergeTitle(from.number()), TriageWords.MERGE)
                .privateMetadata(new MergeNotes(from.number(), Optional.of(into.number())).write())
                .blocks(blocks)
                .build();
    }

    private static List<LayoutBlock> summary(Idea idea) {
        return List.of(Pieces.strong(IdeaWords.name(idea)), Pieces.typed(idea.excerpt(EXCERPT)));
    }

    /** What was typed as a number, as it stands. */
    static String readTyped(OpenView form) {
        return form.text(NUMBER_BLOCK, NUMBER).orElse("").strip();
    }

    /** What was chosen in the list. */
    static Optional<IdeaNumber> readChosen(OpenView form) {
        return form.choice(LIST_BLOCK, LIST).flatMap(Numbers::idea);
    }
}
