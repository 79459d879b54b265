package ripple.slack.pair;

import static com.slack.api.model.block.composition.BlockCompositions.plainText;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.DatePickerElement;
import com.slack.api.model.block.element.PlainTextInputElement;
import com.slack.api.model.block.element.StaticSelectElement;
import com.slack.api.model.view.View;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ripple.mentoring.AgreementDraft;
import ripple.mentoring.AgreementField;
import ripple.mentoring.Cadence;
import ripple.mentoring.MeetingPlace;
import ripple.mentoring.MentorshipId;
import ripple.mentoring.PairCard;
import ripple.mentoring.PairCardWords;
import ripple.mentoring.PairFormWords;
import ripple.mentoring.PairWords;
import ripple.slack.layout.Fitting;
import ripple.slack.layout.OpenView;
import ripple.slack.layout.Pieces;

/** Draws the form of an agreement, and reads what was filled in. */
final class AgreementModal {

    private AgreementModal() {}

    /** As it stands, to be changed; with the button to say yes where it waits for the reader. */
    static View of(PairCard card) {
        AgreementDraft draft =
                card.agreements().newest().map(AgreementDraft::of).orElseGet(() -> AgreementDraft.first(card.today()));
        return view(card.mentorship().id(), draft, question(card));
    }

    /** Somebody's words after the other of the two has changed it meanwhile: the newest one above them, nothing of theirs lost. */
    static View overtaken(PairCard card, AgreementDraft theirs) {
        List<LayoutBlock> above = new ArrayList<>();
        above.add(Pieces.strong(PairWords.OVERTAKEN));
        card.agreements().newest().ifPresent(newest -> above.addAll(PairView.agreement(newest)));
        above.addAll(question(card));
        above.add(Pieces.divider());
        return view(card.mentorship().id(), theirs.after(card.agreements().version()), above);
    }

    private static List<LayoutBlock> question(PairCard card) {
        return card.agreements()
                .proposed()
                .filter(proposed -> !proposed.isConfirmedBy(card.seat().side()))
                .map(proposed -> List.of(
                        Pieces.strong(PairCardWords.WAITS_FOR_YOU),
                        Pieces.buttons(List.of(PairView.confirm(card, proposed)))))
                .orElse(List.of());
    }

    /** With these words in it. */
    static View view(MentorshipId pair, AgreementDraft draft, List<LayoutBlock> above) {
        List<LayoutBlock> blocks = new ArrayList<>(above);
        blocks.add(Pieces.small(draft.basedOn() == 0 ? PairFormWords.ABOUT_AGREEMENT : PairFormWords.ABOUT_CHANGE));
        for (AgreementField field : AgreementField.values()) {
            blocks.add(InputBlock.builder()
                    .blockId(block(field.code(), draft.basedOn()))
                    .label(plainText(PairFormWords.label(field), false))
                    .hint(plainText(PairFormWords.hint(field), false))
                    .optional(field == AgreementField.STAYS_PRIVATE)
                    .element(element(field, draft))
                    .build());
        }
        return Pieces.form(PairNames.AGREEMENT, PairFormWords.AGREEMENT, PairFormWords.PROPOSE)
                .privateMetadata(new PairNotes(pair, draft.basedOn()).write())
                .blocks(blocks)
                .build();
    }

    private static BlockElement element(AgreementField field, AgreementDraft draft) {
        String action = action(field);
        return switch (field) {
            case GOALS -> text(action, field, draft.goals());
            case STAYS_PRIVATE -> text(action, field, draft.staysPrivate());
            case CADENCE ->
                choice(
                        action,
                        Arrays.stream(Cadence.values())
                                .map(each -> Pieces.option(PairWords.cadence(each), each.code()))
                                .toList(),
                        draft.cadence());
            case PLACE ->
                choice(
                        action,
                        Arrays.stream(MeetingPlace.values())
                                .map(each -> Pieces.option(PairWords.place(each), each.code()))
                                .toList(),
                        draft.place());
            case ENDS_ON ->
                DatePickerElement.builder()
                        .actionId(action)
                        .initialDate(orNothing(draft.endsOn()))
                        .build();
        };
    }

    private static BlockElement text(String action, AgreementField field, String words) {
        return PlainTextInputElement.builder()
                .actionId(action)
                .multiline(true)
                .maxLength(field.longest())
                .initialValue(orNothing(Fitting.cut(words, field.longest())))
                .build();
    }

    private static BlockElement choice(String action, List<OptionObject> options, String chosen) {
        return StaticSelectElement.builder()
                .actionId(action)
                .placeholder(plainText(PairFormWords.CHOOSE, false))
                .options(options)
                .initialOption(options.stream()
                        .filter(option -> option.getValue().equals(chosen))
                        .findFirst()
                        .orElse(null))
                .build();
    }

    private static @Nullable String orNothing(String words) {
        return words.isEmpty() ? null : words;
    }

    /** Another block for another version, since Slack keeps what was typed in a block whatever we put there. */
    static String block(String field, int basedOn) {
        return field + "." + basedOn;
    }

    private static String action(AgreementField field) {
        return "pair.agreement." + field.code();
    }

    static AgreementDraft read(OpenView form) {
        int basedOn = PairNotes.read(form).basedOn();
        return new AgreementDraft(
                form.text(block(AgreementField.GOALS.code(), basedOn), action(AgreementField.GOALS))
                        .orElse(""),
                chosen(form, AgreementField.CADENCE, basedOn),
                chosen(form, AgreementField.PLACE, basedOn),
                form.text(block(AgreementField.STAYS_PRIVATE.code(), basedOn), action(AgreementField.STAYS_PRIVATE))
                        .orElse(""),
                form.day(block(AgreementField.ENDS_ON.code(), basedOn), action(AgreementField.ENDS_ON))
                        .orElse(""),
                basedOn);
    }

    private static String chosen(OpenView form, AgreementField field, int basedOn) {
        return form.choice(block(field.code(), basedOn), action(field)).orElse("");
    }
}
