package ripple.slack.idea;

import static com.slack.api.model.block.composition.BlockCompositions.plainText;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.PlainTextInputElement;
import com.slack.api.model.block.element.RadioButtonsElement;
import com.slack.api.model.block.element.StaticSelectElement;
import com.slack.api.model.view.View;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import ripple.idea.Draft;
import ripple.idea.IdeaField;
import ripple.idea.IdeaWords;
import ripple.idea.RaisedBy;
import ripple.idea.SafetyNote;
import ripple.idea.Touch;
import ripple.privacy.Asked;
import ripple.slack.act.GuardQuestion;
import ripple.slack.idea.IdeaForm.Notice;
import ripple.slack.layout.Fitting;
import ripple.slack.layout.Names;
import ripple.slack.layout.OpenView;
import ripple.slack.layout.Pieces;

/** Draws the form in which an idea is told or changed, and reads what was filled in. */
final class IdeaModal {

    static final String TOUCH_BLOCK = "touch";
    static final String RAISED_BY_BLOCK = "raised-by";
    static final String RAISED_BY = "idea.raised-by";

    private final SafetyNote safety;
    private final List<String> sites;

    /** @param sites of the program, offered as examples of a place */
    IdeaModal(SafetyNote safety, List<String> sites) {
        this.safety = safety;
        this.sites = List.copyOf(sites);
    }

    View view(IdeaForm form) {
        return Pieces.form(callback(form.task()), title(form.task()), IdeaWords.SAVE)
                .privateMetadata(form.notes().write())
                .blocks(blocks(form))
                .build();
    }

    private List<LayoutBlock> blocks(IdeaForm form) {
        Draft draft = form.draft();
        List<LayoutBlock> blocks = new ArrayList<>();
        form.notices().forEach(notice -> blocks.addAll(above(notice)));
        blocks.add(Pieces.safety(safety));
        blocks.add(Pieces.small(IdeaWords.NOT_WATCHED));
        blocks.add(words(IdeaField.NOTICED, draft));
        blocks.add(words(IdeaField.MIGHT_HELP, draft));
        blocks.add(words(IdeaField.WHERE, draft));
        blocks.add(touch(draft.touch()));
        if (draft.touch().filter(Touch.SAFETY::equals).isPresent()) {
            blocks.add(Pieces.strong(IdeaWords.SAFETY_CHOSEN));
            blocks.add(Pieces.safety(safety));
        }
        blocks.add(raisedBy(draft.raisedBy()));
        form.question().ifPresent(question -> blocks.addAll(question(question)));
        return blocks;
    }

    /** What has to be read before the fields. */
    private static List<LayoutBlock> above(Notice notice) {
        List<LayoutBlock> blocks = new ArrayList<>();
        if (notice instanceof Notice.TakeOut takeOut) {
            takeOut.concerns().forEach(concern -> blocks.add(Pieces.sentence(IdeaWords.blockedIn(concern))));
        } else if (notice instanceof Notice.CutShort) {
            blocks.add(Pieces.sentence(IdeaWords.CUT_SHORT));
        } else if (notice instanceof Notice.Overtaken overtaken) {
            blocks.add(Pieces.sentence(IdeaWords.overtaken(overtaken.current().number())));
            blocks.add(Pieces.small(IdeaWords.READS_NOW));
            blocks.addAll(IdeaPieces.content(overtaken.current().text()));
            blocks.add(Pieces.divider());
        }
        return blocks;
    }

    private LayoutBlock words(IdeaField field, Draft draft) {
        String typed = draft.words(field);
        return InputBlock.builder()
                .blockId(field.code())
                .label(plainText(field.question(), false))
                .optional(field != IdeaField.NOTICED)
                .hint(hint(field).map(hint -> plainText(hint, false)).orElse(null))
                .element(PlainTextInputElement.builder()
                        .actionId(action(field))
                        .multiline(field != IdeaField.WHERE)
                        .maxLength(field.longest())
                        .initialValue(typed.isEmpty() ? null : Fitting.cut(typed, field.longest()))
                        .build())
                .build();
    }

    private Optional<String> hint(IdeaField field) {
        if (field == IdeaField.NOTICED) {
            return Optional.of(IdeaWords.NO_PATIENTS);
        }
        return field == IdeaField.WHERE && !sites.isEmpty() ? Optional.of(IdeaWords.places(sites)) : Optional.empty();
    }

    private static LayoutBlock touch(Optional<Touch> chosen) {
        return InputBlock.builder()
                .blockId(TOUCH_BLOCK)
                .label(plainText(IdeaWords.TOUCHES, false))
                .optional(true)
                .dispatchAction(true)
                .element(StaticSelectElement.builder()
                        .actionId(Names.IDEA_TOUCH)
                        .placeholder(plainText(IdeaWords.CHOOSE_ONE, false))
                        .options(Arrays.stream(Touch.values())
                                .map(IdeaModal::option)
                                .toList())
                        .initialOption(chosen.map(IdeaModal::option).orElse(null))
                        .build())
                .build();
    }

    private static LayoutBlock raisedBy(RaisedBy chosen) {
        return InputBlock.builder()
                .blockId(RAISED_BY_BLOCK)
                .label(plainText(IdeaWords.WHO_RAISED_IT, false))
                .element(RadioButtonsElement.builder()
                        .actionId(RAISED_BY)
                        .options(Arrays.stream(RaisedBy.values())
                                .map(IdeaModal::option)
                                .toList())
                        .initialOption(option(chosen))
                        .build())
                .build();
    }

    private static List<LayoutBlock> question(Notice.Question question) {
        return GuardQuestion.blocks(
                question.about(),
                question.concerns().stream().map(IdeaWords::questioned).toList());
    }

    private static OptionObject option(Touch touch) {
        return Pieces.option(touch.words(), touch.code());
    }

    private static OptionObject option(RaisedBy who) {
        return Pieces.option(who.words(), who.code());
    }

    private static String callback(FormTask task) {
        return task instanceof FormTask.Change ? Names.IDEA_EDIT : Names.IDEA_CAPTURE;
    }

    private static String title(FormTask task) {
        return task instanceof FormTask.Change change
                ? IdeaWords.changeTitle(change.edition().number())
                : IdeaWords.SHARE_AN_IDEA;
    }

    private static String action(IdeaField field) {
        return "idea." + field.code();
    }

    /** What was filled in so far; what a form does not carry counts as not said. */
    static Draft read(OpenView form) {
        return new Draft(
                typed(form, IdeaField.NOTICED),
                typed(form, IdeaField.MIGHT_HELP),
                typed(form, IdeaField.WHERE),
                form.choice(TOUCH_BLOCK, Names.IDEA_TOUCH).flatMap(Touch::find),
                form.choice(RAISED_BY_BLOCK, RAISED_BY).flatMap(RaisedBy::find).orElse(RaisedBy.ME));
    }

    /** The words for which "No, keep it" was chosen; absent if there was no question, or another answer. */
    static Optional<Asked> readConfirmed(OpenView form) {
        return FormNotes.read(form.notes()).asked().filter(about -> GuardQuestion.isKept(form, about));
    }

    private static String typed(OpenView form, IdeaField field) {
        return form.text(field.code(), action(field)).orElse("");
    }
}
