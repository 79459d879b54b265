package ripple.slack.pair;

import static com.slack.api.model.block.composition.BlockCompositions.plainText;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.CheckboxesElement;
import com.slack.api.model.block.element.DatePickerElement;
import com.slack.api.model.block.element.PlainTextInputElement;
import com.slack.api.model.block.element.RadioButtonsElement;
import com.slack.api.model.block.element.UsersSelectElement;
import com.slack.api.model.view.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ripple.mentoring.CoverService;
import ripple.mentoring.EndingService;
import ripple.mentoring.MentorshipId;
import ripple.mentoring.PairCard;
import ripple.mentoring.PairFormWords;
import ripple.mentoring.PairLabels;
import ripple.mentoring.PairService;
import ripple.mentoring.PairWords;
import ripple.slack.care.CareNames;
import ripple.slack.layout.Fitting;
import ripple.slack.layout.OpenView;
import ripple.slack.layout.Pieces;

/** Draws the small forms about a mentorship (pause, end, complete, stand in), and reads what was filled in. */
final class PairModals {

    private static final String ANSWER = "pair.answer";
    private static final String ABSENCE = "absence";

    private PairModals() {}

    static View pause(PairCard card) {
        return form(PairNames.PAUSE, PairLabels.PAUSE, PairLabels.PAUSE, card)
                .blocks(List.of(
                        Pieces.sentence(PairFormWords.aboutPause(card.other().displayName())),
                        input(PairService.UNTIL, PairFormWords.UNTIL, PairFormWords.UNTIL_HINT, day(""), true)))
                .build();
    }

    static String readUntil(OpenView form) {
        return form.day(PairService.UNTIL, ANSWER).orElse("");
    }

    /** @param chosen the code of the reason, empty if none yet */
    static View end(PairCard card, String chosen, String note) {
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Pieces.sentence(PairFormWords.aboutEnd(card.other().displayName())));
        blocks.add(
                input(EndingService.REASON, PairFormWords.REASON, PairFormWords.REASON_HINT, reasons(chosen), false));
        blocks.add(input(
                EndingService.NOTE,
                PairFormWords.NOTE,
                PairFormWords.NOTE_HINT,
                text(note, PairFormWords.LONGEST_NOTE, true),
                true));
        card.contact()
                .ifPresent(contact -> blocks.add(Pieces.sentence(PairWords.secondContact(contact.displayName()))));
        blocks.add(Pieces.buttons(List.of(Pieces.button(
                PairLabels.TROUBLE,
                CareNames.TROUBLE,
                Long.toString(card.mentorship().id().value())))));
        return form(PairNames.END, PairFormWords.END_TITLE, PairFormWords.END_IT, card)
                .blocks(blocks)
                .build();
    }

    private static BlockElement reasons(String chosen) {
        List<OptionObject> options = EndingService.reasons().stream()
                .map(reason -> Pieces.option(PairWords.reason(reason), reason.code()))
                .toList();
        return RadioButtonsElement.builder()
                .actionId(ANSWER)
                .options(options)
                .initialOption(options.stream()
                        .filter(option -> option.getValue().equals(chosen))
                        .findFirst()
                        .orElse(null))
                .build();
    }

    static String readReason(OpenView form) {
        return form.choice(EndingService.REASON, ANSWER).orElse("");
    }

    static String readNote(OpenView form) {
        return form.text(EndingService.NOTE, ANSWER).orElse("");
    }

    static View complete(PairCard card, String line) {
        return form(PairNames.COMPLETE, PairFormWords.COMPLETE_TITLE, PairFormWords.CLOSE_IT, card)
                .blocks(List.of(
                        Pieces.sentence(aboutComplete(card)),
                        input(
                                EndingService.LINE,
                                PairFormWords.LINE,
                                PairFormWords.LINE_HINT,
                                text(line, PairFormWords.LONGEST_LINE, false),
                                true)))
                .build();
    }

    private static String aboutComplete(PairCard card) {
        String other = card.other().displayName();
        boolean second = card.closing().filter(closing -> !closing.byMe()).isPresent();
        return second ? PairFormWords.aboutClosingToo(other) : PairFormWords.aboutComplete(other);
    }

    static String readLine(OpenView form) {
        return form.text(EndingService.LINE, ANSWER).orElse("");
    }

    static View cover(PairCard card) {
        return form(PairNames.COVER, PairFormWords.COVER_TITLE, PairFormWords.ASK, card)
                .blocks(List.of(
                        Pieces.sentence(PairFormWords.ABOUT_COVER),
                        input(CoverService.FIRST_DAY, PairFormWords.FIRST_DAY, "", day(""), false),
                        input(CoverService.LAST_DAY, PairFormWords.LAST_DAY, "", day(""), false),
                        input(
                                CoverService.COVER,
                                PairFormWords.COVER,
                                PairFormWords.COVER_HINT,
                                UsersSelectElement.builder().actionId(ANSWER).build(),
                                false),
                        input(ABSENCE, PairFormWords.MY_OWN_ABSENCE, "", absence(), true)))
                .build();
    }

    /** Offered as a yes: who looks for somebody to stand in will hardly want to be asked meanwhile. */
    private static BlockElement absence() {
        List<OptionObject> yes = List.of(Pieces.option(PairFormWords.LEAVE_ME_IN_PEACE, ABSENCE));
        return CheckboxesElement.builder()
                .actionId(ANSWER)
                .options(yes)
                .initialOptions(yes)
                .build();
    }

    static boolean readAbsence(OpenView form) {
        return form.choices(ABSENCE, ANSWER).contains(ABSENCE);
    }

    static String readDay(OpenView form, String block) {
        return form.day(block, ANSWER).orElse("");
    }

    static Optional<String> readCover(OpenView form) {
        return form.person(CoverService.COVER, ANSWER);
    }

    static MentorshipId readPair(OpenView form) {
        return PairNotes.read(form).pair();
    }

    private static View.ViewBuilder form(String callback, String title, String send, PairCard card) {
        return Pieces.form(callback, title, send)
                .privateMetadata(
                        new PairNotes(card.mentorship().id(), card.agreements().version()).write());
    }

    private static LayoutBlock input(String block, String label, String hint, BlockElement element, boolean optional) {
        return InputBlock.builder()
                .blockId(block)
                .label(plainText(label, false))
                .hint(hint.isEmpty() ? null : plainText(hint, false))
                .optional(optional)
                .element(element)
                .build();
    }

    private static BlockElement day(String chosen) {
        return DatePickerElement.builder()
                .actionId(ANSWER)
                .initialDate(orNothing(chosen))
                .build();
    }

    private static BlockElement text(String words, int longest, boolean multiline) {
        return PlainTextInputElement.builder()
                .actionId(ANSWER)
                .multiline(multiline)
                .maxLength(longest)
                .initialValue(orNothing(Fitting.cut(words, longest)))
                .build();
    }

    private static @Nullable String orNothing(String words) {
        return words.isEmpty() ? null : words;
    }
}
