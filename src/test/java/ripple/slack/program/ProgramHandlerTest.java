package ripple.slack.program;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewState;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ripple.database.Database;
import ripple.database.DatabaseKind;
import ripple.database.TestDatabases;
import ripple.people.Mode;
import ripple.people.Profile;
import ripple.people.Role;
import ripple.people.Roles;
import ripple.people.Standing;
import ripple.slack.ModeStore;
import ripple.slack.act.Answer;
import ripple.slack.act.EdgeWords;
import ripple.slack.act.FormAnswer;
import ripple.slack.idea.IdeaFixtures;
import ripple.slack.idea.IdeaModalTest;
import ripple.slack.idea.IdeaScreen;
import ripple.slack.layout.Names;
import ripple.slack.layout.OpenView;

class ProgramHandlerTest {

    private static final Database DATABASE = TestDatabases.fresh(DatabaseKind.SQLITE);

    /** In a program of its own. */
    private final IdeaScreen nurse = new IdeaScreen(DATABASE);

    private final IdeaScreen admin = nurse.admin();
    private final Roles roles = new Roles();

    ProgramHandlerTest() {
        DATABASE.transactions()
                .use(transaction -> transaction.store(ModeStore.class).set(nurse.asker.program(), Mode.TEST));
    }

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    @Test
    void theCommandOpensTheWindow() {
        assertThat(nurse.ripple("").isNothing()).isTrue();

        assertThat(IdeaScreen.text(nurse.views.lastOpened()))
                .contains("About this program", "Lead: nobody yet", "being tried out")
                .doesNotContain("Name a lead");
    }

    @ParameterizedTest
    @ValueSource(strings = {"program", " Program ", "go live", "step down", "settings"})
    void whatIsDoneInTheWindowLeadsThere(String words) {
        assertThat(nurse.ripple(words).isNothing()).isTrue();

        assertThat(nurse.views.lastOpened().getCallbackId()).isEqualTo(Names.PROGRAM);
    }

    @Test
    void whereNoWindowOpensTheAnswerShowsTheSame() {
        nurse.views.stopShowing();

        assertThat(IdeaScreen.text(nurse.ripple("program").blocks())).contains("did not let me", "Lead: nobody yet");
    }

    @Test
    void anythingElseIsAnsweredWithHelp() {
        assertThat(IdeaScreen.text(nurse.ripple("what is this").blocks()))
                .contains("/ripple lead @colleague", "/ripple program", "/ripple help")
                .contains(EdgeWords.UNKNOWN_WORD);
        assertThat(IdeaScreen.text(nurse.ripple("help").blocks())).doesNotContain(EdgeWords.UNKNOWN_WORD);
    }

    @Test
    void anAdminNamesTheLeadWhoSaysYes() {
        IdeaScreen lead = nurse.colleague();

        Answer answer = admin.ripple("lead " + mention(lead));

        assertThat(answer.text()).contains("I asked", "please tell them to type /ripple");
        lead.ripple("");
        View window = lead.views.lastOpened();
        assertThat(IdeaScreen.text(window)).contains("Will you be the lead", "Yes, I will", "named you");
        lead.press(Names.PROGRAM_ACCEPT, "lead", Optional.of(IdeaModalTest.open(window)));
        assertThat(IdeaScreen.text(last(lead.views.updated)))
                .contains("You are the lead now", "Step down", "Name a deputy")
                .doesNotContain("Yes, I will");
        assertThat(holds(lead, Role.LEAD)).isTrue();
    }

    @Test
    void whoIsNoAdminNamesNobody() {
        Answer answer = nurse.ripple("lead " + mention(nurse));

        assertThat(answer.text()).contains("Only an owner or administrator");
        assertThat(holds(nurse, Role.LEAD)).isFalse();
    }

    @Test
    void whoHasJustBecomeAnAdminIsAskedAboutAtSlack() {
        nurse.directory.learning = () -> nurse.desk.people.learn(
                nurse.asker.program(),
                nurse.asker.person(),
                new Profile("Amara", IdeaFixtures.NEW_YORK, Standing.MEMBER, true));

        Answer answer = nurse.ripple("lead " + mention(nurse));

        assertThat(answer.text()).contains("You are the lead now");
    }

    @Test
    void theQuestionStandsOnTheHomePageAndMayBeDeclined() {
        IdeaScreen named = nurse.colleague();
        admin.ripple("lead " + mention(named));
        named.openHome();
        assertThat(IdeaScreen.text(named.views.lastHome())).contains("Will you be the lead", "No, thank you");

        named.press(Names.PROGRAM_DECLINE, "lead", Optional.of(IdeaModalTest.open(named.views.lastHome())));

        assertThat(named.reply.said.get(0).text()).contains("You are not the lead");
        assertThat(IdeaScreen.text(named.views.lastHome())).doesNotContain("Will you be the lead");
    }

    @Test
    void withoutAMentionTheFormAsksWhom() {
        lead();
        IdeaScreen named = nurse.colleague();

        assertThat(nurse.ripple("deputy").isNothing()).isTrue();
        View form = nurse.views.lastOpened();
        FormAnswer sent = nurse.sendOff(choosing(form, mentioned(named)));

        assertThat(IdeaScreen.text(((FormAnswer.Show) sent).view()))
                .contains("I asked A colleague to be the deputy", "Deputy: A colleague (asked, has not answered yet)");
        assertThat(form.getPrivateMetadata()).isEqualTo("deputy");
    }

    @Test
    void theButtonPutsTheFormInThePlaceOfTheWindow() {
        lead();
        nurse.ripple("");

        nurse.press(Names.PROGRAM_NAME, "triager", Optional.of(IdeaModalTest.open(nurse.views.lastOpened())));

        assertThat(last(nurse.views.updated).getCallbackId()).isEqualTo(Names.PROGRAM_NAME);
        assertThat(IdeaScreen.text(last(nurse.views.updated))).contains("Name somebody who answers");
    }

    @Test
    void theLeadReleasesADeputyAndTheDeputyStepsDown() {
        lead();
        IdeaScreen deputy = deputy();
        nurse.ripple("");
        assertThat(IdeaScreen.text(nurse.views.lastOpened())).contains("Release A colleague?");

        nurse.press(
                Names.PROGRAM_REVOKE,
                "deputy:" + deputy.asker.person().value(),
                Optional.of(IdeaModalTest.open(nurse.views.lastOpened())));
        assertThat(holds(deputy, Role.DEPUTY)).isFalse();

        IdeaScreen second = deputy();
        second.press(Names.PROGRAM_REVOKE, "deputy:" + second.asker.person().value(), Optional.empty());
        assertThat(second.reply.said.get(0).text()).contains("You are no longer the deputy");
        assertThat(holds(second, Role.DEPUTY)).isFalse();
    }

    @Test
    void aValueThatIsNotOursChangesNothing() {
        lead();
        nurse.press(Names.PROGRAM_REVOKE, "lead:x", Optional.empty());
        nurse.press(Names.PROGRAM_ACCEPT, "king", Optional.empty());

        assertThat(holds(nurse, Role.LEAD)).isTrue();
    }

    @Test
    void aProgramGoesLiveOnlyWithLeadAndDeputy() {
        lead();
        nurse.ripple("");
        assertThat(IdeaScreen.text(nurse.views.lastOpened()))
                .contains("It has no deputy")
                .doesNotContain(Names.PROGRAM_GO_LIVE);
        nurse.press(Names.PROGRAM_GO_LIVE, Names.PROGRAM_GO_LIVE, Optional.empty());
        assertThat(nurse.reply.said.get(0).text()).contains("cannot go live yet", "no deputy");

        deputy();
        nurse.ripple("");
        View window = nurse.views.lastOpened();
        assertThat(IdeaScreen.text(window)).contains(Names.PROGRAM_GO_LIVE, "cannot be switched back", "Not set yet");
        nurse.press(Names.PROGRAM_GO_LIVE, Names.PROGRAM_GO_LIVE, Optional.of(IdeaModalTest.open(window)));

        assertThat(IdeaScreen.text(last(nurse.views.updated))).contains("This program is live");
        nurse.openHome();
        assertThat(IdeaScreen.text(nurse.views.lastHome()))
                .contains("About this program")
                .doesNotContain("tried out");
    }

    /** The nurse becomes the lead. */
    private void lead() {
        admin.ripple("lead " + mention(nurse));
        nurse.press(Names.PROGRAM_ACCEPT, "lead", Optional.empty());
        nurse.reply.said.clear();
    }

    private IdeaScreen deputy() {
        IdeaScreen deputy = nurse.colleague();
        nurse.ripple("deputy " + mention(deputy));
        deputy.press(Names.PROGRAM_ACCEPT, "deputy", Optional.empty());
        deputy.reply.said.clear();
        return deputy;
    }

    private boolean holds(IdeaScreen who, Role role) {
        return DATABASE.transactions()
                .read(transaction -> roles.holds(transaction, who.asker.program(), who.asker.person(), role));
    }

    private static String mention(IdeaScreen who) {
        return "<@" + mentioned(who) + "|somebody>";
    }

    private static String mentioned(IdeaScreen who) {
        return "U" + who.asker.person().value();
    }

    private static OpenView choosing(View form, String userId) {
        OpenView open = IdeaModalTest.open(form);
        ViewState.Value value = new ViewState.Value();
        value.setSelectedUser(userId);
        return new OpenView(
                open.id(),
                open.hash(),
                open.callback(),
                open.notes(),
                open.inputs(),
                Map.of(NamingView.WHOM, Map.of(Names.PROGRAM_NAME_WHOM, value)));
    }

    private static View last(List<View> views) {
        return views.get(views.size() - 1);
    }
}
