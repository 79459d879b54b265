package ripple.slack.care;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import ripple.database.Database;
import ripple.database.DatabaseKind;
import ripple.database.TestDatabases;
import ripple.idea.Author;
import ripple.idea.IdeaDesk;
import ripple.outbox.Outbox;
import ripple.people.Role;
import ripple.privacy.FreeText;
import ripple.privacy.IdentifierGuard;
import ripple.program.TroubleService;
import ripple.program.TroubleWords;
import ripple.reflection.HumanHelp;
import ripple.reflection.HumanHelpWords;
import ripple.slack.Golden;
import ripple.slack.act.FormAnswer;
import ripple.slack.idea.IdeaScreen;
import ripple.slack.layout.OpenView;
import ripple.slack.layout.SlackJson;

/** The form by which somebody tells another about trouble. */
class TroubleFeatureTest {

    private static final Database DATABASE = TestDatabases.fresh(DatabaseKind.SQLITE);

    private final IdeaDesk desk = new IdeaDesk(DATABASE);
    private final CareScreen nurse = screen(desk.member());

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    @Test
    void whereNobodyIsNamedItSaysWhomToTurnTo() {
        nurse.press(CareNames.TROUBLE, "");
        assertThat(IdeaScreen.text(nurse.last())).contains(TroubleWords.NOBODY);
        Golden.holds("trouble-nobody", nurse.last());
    }

    @Test
    void theFormSendsToWhoIsChosenAndStaysOpenWithoutWords() {
        Author lead = desk.holding(Role.LEAD);
        nurse.press(CareNames.TROUBLE, "");
        Golden.holds("trouble-form", withoutIds(nurse.last()));
        assertThat(IdeaScreen.text(nurse.last())).contains(TroubleWords.NO_SECOND_CONTACT, "lead of the program");

        OpenView toNobody = IdeaScreen.typing(nurse.last(), TroubleService.WORDS, "We do not get along.");
        assertThat(((FormAnswer.Problems) nurse.sendOff(toNobody)).sentences())
                .as("the lead is never chosen by a slip")
                .containsEntry(TroubleNote.WHOM_BLOCK, TroubleWords.CHOOSE);

        OpenView toLead = IdeaScreen.choosing(
                nurse.last(),
                TroubleNote.WHOM_BLOCK,
                Long.toString(lead.person().value()));
        OpenView empty = IdeaScreen.alsoTyping(toLead, TroubleService.WORDS, "  ");
        assertThat(((FormAnswer.Problems) nurse.sendOff(empty)).sentences())
                .containsEntry(TroubleService.WORDS, TroubleWords.NOTHING_SAID);

        OpenView filled = IdeaScreen.alsoTyping(toLead, TroubleService.WORDS, "We do not get along.");
        assertThat(IdeaScreen.text(((FormAnswer.Show) nurse.sendOff(filled)).view()))
                .contains("to nobody else");
        assertThat(desk.outbox()).hasSize(1);

        OpenView forged = IdeaScreen.choosing(
                nurse.last(),
                TroubleNote.WHOM_BLOCK,
                Long.toString(nurse.asker.person().value()));
        forged = IdeaScreen.alsoTyping(forged, TroubleService.WORDS, "To myself");
        assertThat(((FormAnswer.Problems) nurse.sendOff(forged)).sentences())
                .containsEntry(TroubleNote.WHOM_BLOCK, TroubleWords.NOT_THERE);
    }

    @Test
    void whoWritesOfHarmingThemselvesHasToldSomebodyAndReadsWhomToCall() {
        Author lead = desk.holding(Role.LEAD);
        nurse.press(CareNames.TROUBLE, "");
        OpenView toLead = IdeaScreen.choosing(
                nurse.last(),
                TroubleNote.WHOM_BLOCK,
                Long.toString(lead.person().value()));
        OpenView filled =
                IdeaScreen.alsoTyping(toLead, TroubleService.WORDS, "After our meetings I don't want to live anymore.");
        assertThat(IdeaScreen.text(((FormAnswer.Show) nurse.sendOff(filled)).view()))
                .contains("to nobody else", "Staff support, 5-1234", HumanHelpWords.CONTACT_A_PERSON);
        assertThat(desk.outbox()).hasSize(1);
    }

    private static com.slack.api.model.view.View withoutIds(com.slack.api.model.view.View view) {
        String json = SlackJson.GSON.toJson(view).replaceAll("\"value\":\"[0-9]+\"", "\"value\":\"7\"");
        return SlackJson.GSON.fromJson(json, com.slack.api.model.view.View.class);
    }

    private CareScreen screen(Author author) {
        TroubleService troubles = new TroubleService(
                DATABASE.transactions(),
                desk.people,
                new FreeText(new IdentifierGuard(), desk.people),
                new Outbox(Clock.fixed(desk.now(), IdeaDesk.NEW_YORK), () -> {}));
        return new CareScreen(
                desk,
                author,
                (views, home) -> new TroubleFeature(
                        troubles, program -> new HumanHelp(List.of("Staff support, 5-1234")), views));
    }
}
