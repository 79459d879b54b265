package ripple.slack.checkin;

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
import java.util.stream.Stream;
import ripple.checkin.CheckInDraft;
import ripple.checkin.CheckInId;
import ripple.checkin.CheckInPage;
import ripple.checkin.CheckInWords;
import ripple.checkin.Steps;
import ripple.slack.layout.Fitting;
import ripple.slack.layout.OpenView;
import ripple.slack.layout.Pieces;

/** Draws the form of a mentee's check-in, and reads what was filled in. */
final class CheckInModal {

    private static final String CONFIDENCE = "confidence";
    private static final String NONE = "none";
    private static final String TYPED = "checkin.typed";
    private static final String CHOSEN = "checkin.chosen";

    private CheckInModal() {}

    static View view(CheckInPage page) {
        return view(
                page,
                new CheckInDraft(
                        page.checkIn().moved(),
                        page.checkIn().nextStep(),
                        page.checkIn().confidence(),
                        page.checkIn().help()));
    }

    static View view(CheckInPage page, CheckInDraft draft) {
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Pieces.sentence(CheckInWords.heading(page)));
        blocks.add(text(CheckInDraft.MOVED, CheckInWords.MOVED, Optional.of(CheckInWords.MOVED_HINT), draft.moved()));
        blocks.add(text(CheckInDraft.NEXT_STEP, CheckInWords.NEXT_STEP, Optional.empty(), draft.nextStep()));
        blocks.add(confidence(page, draft));
        blocks.add(text(CheckInDraft.HELP, CheckInWords.HELP, Optional.empty(), draft.help()));
        blocks.add(Pieces.small(CheckInWords.sees(page.mentor().displayName())));
        return Pieces.form(CheckInNames.WRITE, CheckInWords.FORM_TITLE, CheckInWords.SAVE)
                .privateMetadata(page.checkIn().id().toString())
                .blocks(blocks)
                .build();
    }

    private static LayoutBlock text(String field, String label, Optional<String> hint, String words) {
        return InputBlock.builder()
                .blockId(field)
                .label(plainText(label, false))
                .hint(hint.map(said -> plainText(said, false)).orElse(null))
                .optional(!field.equals(CheckInDraft.MOVED))
                .element(PlainTextInputElement.builder()
                        .actionId(TYPED)
                        .multiline(true)
                        .maxLength(CheckInDraft.LONGEST)
                        .initialValue(words.isEmpty() ? null : Fitting.cut(words, CheckInDraft.LONGEST))
                        .build())
                .build();
    }

    private static LayoutBlock confidence(CheckInPage page, CheckInDraft draft) {
        List<OptionObject> options = Stream.concat(
                        Stream.of(Pieces.option(CheckInWords.NOT_CHOSEN, NONE)),
                        IntStream.rangeClosed(0, Steps.MOST_CONFIDENT)
                                .mapToObj(
                                        number -> Pieces.option(CheckInWords.ruler(number), Integer.toString(number))))
                .toList();
        String chosen =
                draft.confidence().map(number -> Integer.toString(number)).orElse(NONE);
        return InputBlock.builder()
                .blockId(CONFIDENCE)
                .label(plainText(CheckInWords.CONFIDENCE, false))
                .hint(page.confidenceBefore()
                        .map(before -> plainText(CheckInWords.previousConfidence(before), false))
                        .orElse(null))
                .optional(true)
                .element(StaticSelectElement.builder()
                        .actionId(CHOSEN)
                        .options(options)
                        .initialOption(options.stream()
                                .filter(option -> option.getValue().equals(chosen))
                                .findFirst()
                                .orElse(options.get(0)))
                        .build())
                .build();
    }

    static Optional<CheckInId> readId(OpenView form) {
        return id(form.notes());
    }

    static Optional<CheckInId> id(String value) {
        return value.matches("[0-9]{1,18}") ? Optional.of(new CheckInId(Long.parseLong(value))) : Optional.empty();
    }

    static CheckInDraft read(OpenView form) {
        return new CheckInDraft(
                form.text(CheckInDraft.MOVED, TYPED).orElse(""),
                form.text(CheckInDraft.NEXT_STEP, TYPED).orElse(""),
                form.choice(CONFIDENCE, CHOSEN)
                        .filter(number -> number.matches("[0-9]|10"))
                        .map(Integer::valueOf),
                form.text(CheckInDraft.HELP, TYPED).orElse(""));
    }
}
