package ripple.slack.care;

import static com.slack.api.model.block.composition.BlockCompositions.plainText;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.ButtonElement;
import com.slack.api.model.block.element.PlainTextInputElement;
import com.slack.api.model.block.element.RadioButtonsElement;
import com.slack.api.model.view.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ripple.people.PersonId;
import ripple.program.TroubleContact;
import ripple.program.TroubleService;
import ripple.program.TroubleWords;
import ripple.slack.layout.Fitting;
import ripple.slack.layout.OpenView;
import ripple.slack.layout.Pieces;

/**
 * The offer to tell somebody else about trouble, for wherever people may need it (help, a pair's card, where an ending is chosen), and the
 * form behind it.
 */
public final class TroubleNote {

    public static final String WHOM_BLOCK = "whom";
    private static final String WHOM = "care.whom";
    private static final String WORDS = "care.trouble-words";

    private TroubleNote() {}

    /** The button alone. */
    public static ButtonElement button() {
        return Pieces.button(TroubleWords.BUTTON, CareNames.TROUBLE, CareNames.TROUBLE);
    }

    /** A sentence and the button below it: two blocks. */
    public static List<LayoutBlock> offer() {
        return List.of(Pieces.small(TroubleWords.OFFER), Pieces.buttons(List.of(button())));
    }

    /** The form; where nothing can be sent, a window that says whom to turn to. */
    static View view(TroubleService.Contacts contacts, String typed, Optional<PersonId> chosen) {
        return contacts.contacts().isEmpty() || !contacts.live() ? names(contacts) : form(contacts, typed, chosen);
    }

    private static View form(TroubleService.Contacts contacts, String typed, Optional<PersonId> chosen) {
        List<LayoutBlock> blocks = new ArrayList<>();
        if (!contacts.hasSecondContact()) {
            blocks.add(Pieces.sentence(TroubleWords.NO_SECOND_CONTACT));
        }
        List<OptionObject> options =
                contacts.contacts().stream().map(TroubleNote::option).toList();
        blocks.add(InputBlock.builder()
                .blockId(WHOM_BLOCK)
                .label(plainText(TroubleWords.TO_WHOM, false))
                .hint(plainText(TroubleWords.TO_WHOM_HINT, false))
                .element(RadioButtonsElement.builder()
                        .actionId(WHOM)
                        .options(options)
                        .initialOption(begin(contacts, chosen))
                        .build())
                .build());
        blocks.add(InputBlock.builder()
                .blockId(TroubleService.WORDS)
                .label(plainText(TroubleWords.WHAT, false))
                .hint(plainText(TroubleWords.WHAT_HINT, false))
                .element(PlainTextInputElement.builder()
                        .actionId(WORDS)
                        .multiline(true)
                        .maxLength(TroubleService.LONGEST)
                        .initialValue(typed.isEmpty() ? null : typed)
                        .build())
                .build());
        blocks.add(Pieces.small(TroubleWords.CONFIDENCE));
        blocks.add(Pieces.small(TroubleWords.OUTSIDE));
        return Pieces.form(CareNames.TROUBLE, TroubleWords.TITLE, TroubleWords.SEND)
                .blocks(blocks)
                .build();
    }

    /** Only the second contact stands chosen from the beginning: what may be about the lead shall not reach them by a slip. */
    private static @Nullable OptionObject begin(TroubleService.Contacts contacts, Optional<PersonId> chosen) {
        return contacts.contacts().stream()
                .filter(contact -> chosen.map(contact.person()::equals)
                        .orElse(contact.part() == TroubleContact.Part.SECOND_CONTACT))
                .findFirst()
                .map(TroubleNote::option)
                .orElse(null);
    }

    private static View names(TroubleService.Contacts contacts) {
        List<LayoutBlock> blocks = new ArrayList<>();
        if (contacts.contacts().isEmpty()) {
            blocks.add(Pieces.sentence(TroubleWords.NOBODY));
        } else {
            blocks.add(Pieces.sentence(TroubleWords.NOT_LIVE));
            contacts.contacts()
                    .forEach(contact -> blocks.add(Pieces.typed(TroubleWords.label(contact.name(), contact.part()))));
            blocks.add(Pieces.sentence(TroubleWords.OUTSIDE));
        }
        return NoticeView.of(TroubleWords.TITLE, blocks);
    }

    private static OptionObject option(TroubleContact contact) {
        return Pieces.option(
                Fitting.cut(TroubleWords.label(contact.name(), contact.part()), Fitting.OPTION),
                Long.toString(contact.person().value()));
    }

    static String readWords(OpenView form) {
        return form.text(TroubleService.WORDS, WORDS).orElse("");
    }

    /** Whom to tell, if somebody was chosen. */
    static Optional<PersonId> readWhom(OpenView form) {
        return form.choice(WHOM_BLOCK, WHOM)
                .filter(id -> id.matches("[0-9]{1,18}"))
                .map(id -> new PersonId(Long.parseLong(id)));
    }
}
