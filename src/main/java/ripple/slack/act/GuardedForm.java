package ripple.slack.act;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import ripple.privacy.Asked;
import ripple.privacy.Checked;
import ripple.privacy.GuardWords;
import ripple.slack.layout.OpenView;

/**
 * What a form shows when something speaks against the words typed into it: a sentence at each field, or the same form once more with
 * the guard's question below. The question's block carries the digest of the words it is about, so a form's notes need not.
 */
public final class GuardedForm {

    private GuardedForm() {}

    /** The words for which "No, keep it" was chosen in this form; hand it to the service with the words. */
    public static Optional<Asked> confirmed(OpenView form) {
        return form.state().keySet().stream()
                .flatMap(block -> GuardQuestion.askedIn(block).stream())
                .filter(about -> GuardQuestion.isKept(form, about))
                .findFirst();
    }

    /**
     * The form stays open, with everything typed.
     *
     * @param same draws the form again as it stands, without a question
     */
    public static FormAnswer stayOpen(OpenView form, Checked.Objection objection, Supplier<View> same) {
        return stayOpen(form, objection, field -> field, same);
    }

    /**
     * What the form shows, which stays open.
     *
     * @param block the input block of a field, where it does not have the field's name
     */
    public static FormAnswer stayOpen(
            OpenView form, Checked.Objection objection, UnaryOperator<String> block, Supplier<View> same) {
        Map<String, String> sentences = new LinkedHashMap<>();
        if (objection instanceof Checked.Unfit unfit) {
            unfit.sentences().forEach((field, sentence) -> sentences.put(block.apply(field), sentence));
        } else if (objection instanceof Checked.Blocked blocked) {
            blocked.seen()
                    .forEach(seen -> sentences.put(block.apply(seen.field()), GuardWords.blocked(seen.findings())));
        } else if (objection instanceof Checked.Questioned questioned) {
            String question = GuardQuestion.wholeBlock(questioned.about());
            if (!form.state().containsKey(question) && !form.inputs().contains(question)) {
                return new FormAnswer.Show(asking(same.get(), questioned));
            }
            sentences.put(question, GuardWords.CHANGE_FIRST);
        }
        return new FormAnswer.Problems(sentences);
    }

    private static View asking(View form, Checked.Questioned questioned) {
        List<LayoutBlock> blocks = new ArrayList<>(form.getBlocks());
        List<String> seen = questioned.seen().stream()
                .map(each -> GuardWords.questioned(each.question(), each.findings()))
                .toList();
        blocks.addAll(GuardQuestion.blocks(GuardQuestion.wholeBlock(questioned.about()), seen));
        form.setBlocks(blocks);
        return form;
    }
}
