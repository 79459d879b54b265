package ripple.slack.program;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewState;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ripple.database.Database;
import ripple.database.DatabaseKind;
import ripple.database.TestDatabases;
import ripple.people.ProgramSettings;
import ripple.program.SettingField;
import ripple.slack.act.Channels;
import ripple.slack.act.FormAnswer;
import ripple.slack.idea.IdeaModalTest;
import ripple.slack.idea.IdeaScreen;
import ripple.slack.layout.Names;
import ripple.slack.layout.OpenView;

class SettingsHandlerTest {

    private static final Database DATABASE = TestDatabases.fresh(DatabaseKind.SQLITE);

    /** In a program of its own. */
    private final IdeaScreen lead = new IdeaScreen(DATABASE);

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    @BeforeEach
    void takeTheLead() {
        lead.admin().ripple("lead <@U" + lead.asker.person().value() + ">");
        lead.press(Names.PROGRAM_ACCEPT, "lead", Optional.empty());
    }

    @Test
    void whatIsFilledInIsSaved() {
        OpenView form = typing(open(), SettingField.HOLIDAYS, "2026-12-25\n2027-01-01");

        FormAnswer answer = lead.sendOff(typing(form, SettingField.ANSWER_BY_DAYS, "3"));

        assertThat(said(answer)).contains("The settings are saved.", "Ideas are answered within 3 working days.");
        assertThat(settings().holidays())
                .containsExactlyInAnyOrder(LocalDate.parse("2026-12-25"), LocalDate.parse("2027-01-01"));
        assertThat(settings().answerByDays()).isEqualTo(3);
        assertThat(lead.channels.tried).isEmpty();
    }

    @Test
    void theFormShowsWhatIsSet() {
        IdeaScreen contact = lead.colleague();
        OpenView form = choosing(open(), SettingField.CHANNEL, chosen -> chosen.setSelectedConversation("C0IMPROVE"));
        form = choosing(form, SettingField.SECOND_CONTACT, chosen -> chosen.setSelectedUser(userId(contact)));
        lead.sendOff(typing(form, SettingField.SITES, "Ward 4 East\nTheatre"));

        String shown = IdeaScreen.text(openView());

        assertThat(shown)
                .contains("Ward 4 East\\nTheatre", "C0IMPROVE", userId(contact), "America/New_York")
                .contains("exclude_external_shared_channels");
        assertThat(settings().secondContact()).contains(contact.asker.person());
    }

    @Test
    void theSitesAreOfferedWhereAnIdeaAsksWhere() {
        lead.sendOff(typing(open(), SettingField.SITES, "Ward 4 East\nTheatre"));

        lead.type("");

        assertThat(IdeaScreen.text(lead.views.lastOpened())).contains("For example: Ward 4 East, Theatre");
    }

    @Test
    void whatCannotBeReadStaysInTheFormWithASentence() {
        FormAnswer answer = lead.sendOff(typing(open(), SettingField.HOLIDAYS, "2026-12-25\nNew Year"));

        assertThat(((FormAnswer.Problems) answer).sentences().get("holidays")).contains("line 2", "New Year");
        assertThat(settings().holidays()).isEmpty();
    }

    @Test
    void aChannelWithoutRippleGetsAWayOut() {
        lead.channels.reach = Channels.Reach.NOT_INVITED;

        FormAnswer answer = lead.sendOff(
                choosing(open(), SettingField.CHANNEL, chosen -> chosen.setSelectedConversation("C0PHARMACY")));

        assertThat(said(answer)).contains("/invite @Ripple", "Try it", "<#C0PHARMACY>");
        lead.channels.reach = Channels.Reach.OPEN;
        lead.ripple("");
        lead.press(Names.PROGRAM_TRY_CHANNEL, "", Optional.of(IdeaModalTest.open(lead.views.lastOpened())));
        assertThat(IdeaScreen.text(lead.views.updated.get(lead.views.updated.size() - 1)))
                .contains("I can write in the channel.");
        assertThat(lead.channels.tried).containsExactly("C0PHARMACY", "C0PHARMACY");
    }

    @Test
    void settingsSavedInTheMeantimeAreNotOverwrittenUnseen() {
        OpenView mine = typing(open(), SettingField.SITES, "My ward");
        lead.sendOff(typing(open(), SettingField.ANSWER_BY_DAYS, "7"));

        FormAnswer answer = lead.sendOff(mine);

        View again = ((FormAnswer.Show) answer).view();
        assertThat(IdeaScreen.text(again)).contains("Somebody else saved other settings", "My ward");
        assertThat(settings().answerByDays()).isEqualTo(7);
        lead.sendOff(IdeaModalTest.open(again));
        assertThat(settings().sites()).containsExactly("My ward");
    }

    @Test
    void somebodyElseMayReadNoFormAndSaveNothing() {
        IdeaScreen nurse = lead.colleague();
        nurse.ripple("");
        assertThat(IdeaScreen.text(nurse.views.lastOpened())).doesNotContain("Change settings");

        nurse.press(Names.PROGRAM_SETTINGS, "", Optional.empty());
        assertThat(nurse.reply.said.get(0).text()).contains("Only the lead or the deputy");

        FormAnswer answer = nurse.sendOff(typing(open(), SettingField.SITES, "Everywhere"));

        assertThat(said(answer)).contains("lead or deputy can do this");
        assertThat(settings().sites()).isEmpty();
    }

    private View openView() {
        lead.press(Names.PROGRAM_SETTINGS, "", Optional.empty());
        return lead.views.lastOpened();
    }

    private OpenView open() {
        return IdeaModalTest.open(openView());
    }

    private static OpenView typing(OpenView form, SettingField field, String words) {
        return choosing(form, field, value -> value.setValue(words));
    }

    private static OpenView choosing(OpenView form, SettingField field, Consumer<ViewState.Value> choice) {
        ViewState.Value value = new ViewState.Value();
        choice.accept(value);
        Map<String, Map<String, ViewState.Value>> state = new HashMap<>(form.state());
        state.put(field.code(), Map.of("program.settings." + field.code(), value));
        return new OpenView(form.id(), form.hash(), form.callback(), form.notes(), form.inputs(), state);
    }

    private static String said(FormAnswer answer) {
        return IdeaScreen.text(((FormAnswer.Show) answer).view());
    }

    private static String userId(IdeaScreen who) {
        return "U" + who.asker.person().value();
    }

    private ProgramSettings settings() {
        return DATABASE.transactions()
                .read(transaction -> lead.desk.people.settings(transaction, lead.asker.program()));
    }
}
