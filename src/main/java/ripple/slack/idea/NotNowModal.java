package ripple.slack.idea;

import static com.slack.api.model.block.composition.BlockCompositions.plainText;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.PlainTextInputElement;
import com.slack.api.model.block.element.StaticSelectElement;
import com.slack.api.model.view.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import ripple.idea.AnswerWords;
import ripple.idea.IdeaField;
import ripple.privacy.Asked;
import ripple.slack.act.GuardQuestion;
import ripple.slack.layout.Fitting;
import ripple.slack.layout.Names;
import ripple.slack.layout.OpenView;
import ripple.slack.layout.Pieces;

/** Draws the form in which an idea is answered "Not now, because …", and reads what was filled in. */
final class NotNowModal {

    static final String START_BLOCK = "start";
    private static final String REASON_BLOCK = "reason.";
    private static final String REASON = "triage.reason";
    private static final int LONGEST_LABEL = 75;

    private NotNowModal() {}

    static View view(NotNowForm form) {
        return Pieces.form(
                        Names.TRIAGE_NOT_NOW,
                        AnswerWords.notNowTitle(form.idea().number()),
                        AnswerWords.SEND_ANSWER)
                .privateMetadata(form.notes().write())
                .blocks(blocks(form))
                .build();
    }

    private static List<LayoutBlock> blocks(NotNowForm form) {
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.addAll(IdeaPieces.contentToOthers(form.idea().text()));
        blocks.add(Pieces.divider());
        if (!form.templates().isEmpty()) {
            blocks.add(start(form.templates()));
        }
        blocks.add(reason(form));
        form.question().ifPresent(asked -> blocks.addAll(GuardQuestion.blocks(asked.about(), asked.seen())));
        return blocks;
    }

    private static LayoutBlock start(List<String> templates) {
        List<OptionObject> options = IntStream.range(0, templates.size())
                .mapToObj(index -> Pieces.option(label(templates.get(index)), Integer.toString(index)))
                .toList();
        return InputBlock.builder()
                .blockId(START_BLOCK)
                .label(plainText(AnswerWords.START_FROM, false))
                .optional(true)
                .dispatchAction(true)
                .element(StaticSelectElement.builder()
                        .actionId(Names.TRIAGE_NOT_NOW_START)
                        .placeholder(plainText(AnswerWords.CHOOSE_WORDS, false))
                        .options(options)
                        .build())
                .build();
    }

    private static String label(String template) {
        return AnswerWords.shortened(template, LONGEST_LABEL);
    }

    private static LayoutBlock reason(NotNowForm form) {
        return InputBlock.builder()
                .blockId(reasonBlock(form.notes()))
                .label(plainText(IdeaField.REASON.question(), false))
                .hint(plainText(AnswerWords.REASON_HINT, false))
                .element(PlainTextInputElement.builder()
                        .actionId(REASON)
                        .multiline(true)
                        .maxLength(IdeaField.REASON.longest())
                        .initialValue(
                                form.reason().isEmpty() ? null : Fitting.cut(form.reason(), IdeaField.REASON.longest()))
                        .build())
                .build();
    }

    /** Where a sentence about the reason stands. */
    static String reasonBlock(NotNowNotes notes) {
        return REASON_BLOCK + notes.round();
    }

    static String readReason(OpenView form) {
        return form.text(reasonBlock(NotNowNotes.read(form)), REASON).orElse("");
    }

    /** The words for which "No, keep it" was chosen. */
    static Optional<Asked> readConfirmed(OpenView form) {
        return NotNowNotes.read(form).asked().filter(about -> GuardQuestion.isKept(form, about));
    }
}
