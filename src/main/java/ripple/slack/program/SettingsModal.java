package ripple.slack.program;

import static com.slack.api.model.block.composition.BlockCompositions.plainText;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.ConversationsFilter;
import com.slack.api.model.block.element.ConversationsSelectElement;
import com.slack.api.model.block.element.NumberInputElement;
import com.slack.api.model.block.element.PlainTextInputElement;
import com.slack.api.model.block.element.UsersSelectElement;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewClose;
import com.slack.api.model.view.ViewSubmit;
import com.slack.api.model.view.ViewTitle;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ripple.people.PersonId;
import ripple.people.ProgramSettings;
import ripple.program.ProgramLabels;
import ripple.program.SettingField;
import ripple.program.SettingWords;
import ripple.program.SettingsDraft;
import ripple.slack.layout.Fitting;
import ripple.slack.layout.Names;
import ripple.slack.layout.OpenView;
import ripple.slack.layout.Pieces;

/** Draws the form with everything a program can set, and reads what was filled in. */
final class SettingsModal {

    private static final Set<SettingField> LISTS =
            EnumSet.of(SettingField.HOLIDAYS, SettingField.SITES, SettingField.GREETING, SettingField.NOT_NOW);

    private static final Set<SettingField> NEEDED = EnumSet.of(
            SettingField.ZONE,
            SettingField.ANSWER_BY_DAYS,
            SettingField.USUAL_HOURS,
            SettingField.MENTOR_DAYS,
            SettingField.CHECK_IN_WEEKS);

    private SettingsModal() {}

    /**
     * @param edition of the settings on which the words in the form were written
     * @param contact the Slack id of the second contact in the draft
     */
    static View view(SettingsDraft draft, String edition, Optional<String> contact, Optional<String> notice) {
        List<LayoutBlock> blocks = new ArrayList<>();
        notice.ifPresent(sentence -> blocks.add(Pieces.sentence(sentence)));
        for (SettingField field : SettingField.values()) {
            blocks.add(input(field, element(field, draft, contact)));
        }
        return View.builder()
                .type("modal")
                .callbackId(Names.PROGRAM_SETTINGS)
                .privateMetadata(edition)
                .title(ViewTitle.builder()
                        .type("plain_text")
                        .text(SettingWords.TITLE)
                        .build())
                .submit(ViewSubmit.builder()
                        .type("plain_text")
                        .text(SettingWords.SAVE)
                        .build())
                .close(ViewClose.builder()
                        .type("plain_text")
                        .text(SettingWords.CANCEL)
                        .build())
                .blocks(blocks)
                .build();
    }

    private static LayoutBlock input(SettingField field, BlockElement element) {
        boolean needed = NEEDED.contains(field);
        return InputBlock.builder()
                .blockId(field.code())
                .label(plainText(SettingWords.label(field), false))
                .hint(plainText(SettingWords.hint(field), false))
                .optional(!needed)
                .element(element)
                .build();
    }

    private static BlockElement element(SettingField field, SettingsDraft draft, Optional<String> contact) {
        String action = action(field);
        return switch (field) {
            case CHANNEL ->
                ConversationsSelectElement.builder()
                        .actionId(action)
                        .initialConversation(orNothing(draft.channel()))
                        .filter(ConversationsFilter.builder()
                                .include(List.of("public", "private"))
                                .excludeExternalSharedChannels(true)
                                .excludeBotUsers(true)
                                .build())
                        .build();
            case SECOND_CONTACT ->
                UsersSelectElement.builder()
                        .actionId(action)
                        .initialUser(contact.orElse(null))
                        .build();
            case ANSWER_BY_DAYS ->
                NumberInputElement.builder()
                        .actionId(action)
                        .decimalAllowed(false)
                        .minValue("1")
                        .maxValue(Integer.toString(ProgramSettings.MOST_ANSWER_BY_DAYS))
                        .initialValue(orNothing(draft.answerByDays()))
                        .build();
            default ->
                PlainTextInputElement.builder()
                        .actionId(action)
                        .multiline(LISTS.contains(field))
                        .maxLength(field.longest())
                        .initialValue(orNothing(Fitting.cut(typed(field, draft), field.longest())))
                        .build();
        };
    }

    private static String typed(SettingField field, SettingsDraft draft) {
        return switch (field) {
            case ZONE -> draft.zone();
            case HOLIDAYS -> draft.holidays();
            case SITES -> draft.sites();
            case CHANNEL -> draft.channel();
            case SAFETY_LINK -> draft.safetyLink();
            case SAFETY_TEXT -> draft.safetyText();
            case SECOND_CONTACT -> "";
            case ANSWER_BY_DAYS -> draft.answerByDays();
            case USUAL_HOURS -> draft.mentoring().usualHours();
            case MENTOR_DAYS -> draft.mentoring().mentorDays();
            case CHECK_IN_WEEKS -> draft.mentoring().checkInWeeks();
            case GREETING -> draft.greeting();
            case NOT_NOW -> draft.notNow();
        };
    }

    private static @Nullable String orNothing(String words) {
        return words.isEmpty() ? null : words;
    }

    private static String action(SettingField field) {
        return "program.settings." + field.code();
    }

    /** What was filled in; whom the chosen Slack id stands for is found out elsewhere. */
    static SettingsDraft read(OpenView form, Optional<PersonId> contact) {
        return new SettingsDraft(
                text(form, SettingField.ZONE),
                text(form, SettingField.HOLIDAYS),
                text(form, SettingField.SITES),
                form.conversation(SettingField.CHANNEL.code(), action(SettingField.CHANNEL))
                        .orElse(""),
                text(form, SettingField.SAFETY_LINK),
                text(form, SettingField.SAFETY_TEXT),
                contact,
                text(form, SettingField.ANSWER_BY_DAYS),
                text(form, SettingField.GREETING),
                text(form, SettingField.NOT_NOW),
                new SettingsDraft.Mentoring(
                        text(form, SettingField.USUAL_HOURS),
                        text(form, SettingField.MENTOR_DAYS),
                        text(form, SettingField.CHECK_IN_WEEKS)));
    }

    static Optional<String> readContact(OpenView form) {
        return form.person(SettingField.SECOND_CONTACT.code(), action(SettingField.SECOND_CONTACT));
    }

    private static String text(OpenView form, SettingField field) {
        return form.text(field.code(), action(field)).orElse("");
    }

    /** Names these settings, so that a form notices that somebody else saved others in the meantime. */
    static String edition(ProgramSettings settings) {
        return ProgramLabels.edition(SettingsDraft.of(settings));
    }
}
