package ripple.slack.care;

import static com.slack.api.model.block.composition.BlockCompositions.plainText;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.PlainTextInputElement;
import com.slack.api.model.view.View;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ripple.reflection.Questions;
import ripple.reflection.Reflection;
import ripple.reflection.ReflectionDraft;
import ripple.reflection.ReflectionId;
import ripple.reflection.ReflectionService.Shared;
import ripple.reflection.ReflectionWords;
import ripple.slack.layout.Fitting;
import ripple.slack.layout.OpenView;
import ripple.slack.layout.Pieces;

/** Draws the form in which somebody reflects, and reads it; and the window with what others share. */
final class ReflectionModal {

    private static final String ACTION = "reflection.";
    private static final String NEW = "new:";
    private static final String CHANGE = "change:";

    private ReflectionModal() {}

    /** What the form is for: a new one on a theme, or a change of one that is there. Only ids stand in its notes. */
    record Task(Optional<ReflectionId> changes, String theme) {

        String write() {
            return changes.map(id -> CHANGE + id.value() + ":").orElse(NEW) + theme;
        }

        static Task read(OpenView form) {
            String notes = form.notes();
            if (notes.startsWith(NEW)) {
                return new Task(Optional.empty(), notes.substring(NEW.length()));
            }
            String[] parts = notes.split(":", 3);
            if (parts.length != 3 || !notes.startsWith(CHANGE)) {
                throw new IllegalArgumentException("A form came back with notes that are not ours");
            }
            return new Task(id(parts[1]), parts[2]);
        }
    }

    static Optional<ReflectionId> id(String digits) {
        return Optional.of(digits)
                .filter(written -> written.matches("[0-9]{1,18}"))
                .map(written -> new ReflectionId(Long.parseLong(written)));
    }

    static View view(Task task, Questions questions, ReflectionDraft draft) {
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Pieces.strong(questions.name()));
        blocks.add(Pieces.small(ReflectionWords.PRIVATE + " " + ReflectionWords.NO_PATIENTS));
        blocks.add(input(ReflectionDraft.WHAT, ReflectionWords.WHAT, questions.what(), draft.what()));
        blocks.add(input(ReflectionDraft.SO_WHAT, ReflectionWords.SO_WHAT, questions.soWhat(), draft.soWhat()));
        blocks.add(input(ReflectionDraft.NOW_WHAT, ReflectionWords.NOW_WHAT, questions.nowWhat(), draft.nowWhat()));
        return Pieces.form(CareNames.REFLECTION, ReflectionWords.FORM_TITLE, ReflectionWords.SAVE)
                .privateMetadata(task.write())
                .blocks(blocks)
                .build();
    }

    private static LayoutBlock input(String field, String label, String question, String typed) {
        return InputBlock.builder()
                .blockId(field)
                .label(plainText(label, false))
                .hint(plainText(question, false))
                .optional(!field.equals(ReflectionDraft.WHAT))
                .element(PlainTextInputElement.builder()
                        .actionId(ACTION + field)
                        .multiline(true)
                        .maxLength(ReflectionDraft.LONGEST)
                        .initialValue(typed.isEmpty() ? null : Fitting.cut(typed, ReflectionDraft.LONGEST))
                        .build())
                .build();
    }

    static ReflectionDraft read(OpenView form, Questions questions) {
        return new ReflectionDraft(
                questions.theme(),
                text(form, ReflectionDraft.WHAT),
                text(form, ReflectionDraft.SO_WHAT),
                text(form, ReflectionDraft.NOW_WHAT));
    }

    private static String text(OpenView form, String field) {
        return form.text(field, ACTION + field).orElse("");
    }

    static ReflectionDraft draft(Reflection reflection) {
        return new ReflectionDraft(reflection.theme(), reflection.what(), reflection.soWhat(), reflection.nowWhat());
    }

    /** One with the questions of its theme. */
    record Read(Shared shared, Questions questions) {}

    static View shared(List<Read> all, ZoneId reader) {
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Pieces.small(all.isEmpty() ? ReflectionWords.NOTHING_SHARED : ReflectionWords.SHARED_NOTE));
        for (Read each : all) {
            Reflection reflection = each.shared().reflection();
            blocks.add(Pieces.strong(ReflectionWords.by(each.shared().author(), each.questions(), reflection, reader)));
            for (String words : List.of(reflection.what(), reflection.soWhat(), reflection.nowWhat())) {
                if (!words.isEmpty()) {
                    blocks.add(Pieces.quoted(words));
                }
            }
            blocks.add(Pieces.divider());
        }
        return NoticeView.of(ReflectionWords.SHARED_TITLE, blocks);
    }
}
