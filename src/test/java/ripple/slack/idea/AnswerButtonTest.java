package ripple.slack.idea;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ripple.database.Database;
import ripple.database.DatabaseKind;
import ripple.database.TestDatabases;
import ripple.idea.Idea;
import ripple.idea.IdeaNumber;
import ripple.idea.Triage;
import ripple.idea.TriageWords;
import ripple.people.Role;
import ripple.slack.act.Answer;
import ripple.slack.layout.Names;
import ripple.slack.layout.OpenView;

/** The buttons by which ideas are answered, and by which others say that they see the same. */
class AnswerButtonTest {

    private static final Database DATABASE = TestDatabases.fresh(DatabaseKind.SQLITE);

    /** In a program of its own. */
    private final IdeaScreen nurse = new IdeaScreen(DATABASE);

    private final IdeaScreen lead = nurse.triager();

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    @Test
    void whatWaitsStandsOnTheHomePageOfThoseWhoAnswerAndOfNobodyElse() {
        nurse.type("People wait");

        lead.openHome();
        assertThat(IdeaScreen.text(nurse.views.lastHome())).contains("Waiting for an answer", "People wait", "Welcome");

        nurse.openHome();
        assertThat(IdeaScreen.text(nurse.views.lastHome()))
                .contains("People wait")
                .doesNotContain("Not now, because…", Names.TRIAGE_WELCOME);
    }

    @Test
    void welcomingOnTheHomePageShowsTheIdeaAndTakesItOffTheList() {
        nurse.type("People wait");
        lead.openHome();

        lead.press(Names.TRIAGE_WELCOME, "1", Optional.of(IdeaModalTest.open(lead.views.lastHome())));

        assertThat(kept(1).triage()).isEqualTo(Triage.WELCOMED);
        assertThat(IdeaScreen.text(lead.views.lastOpened()))
                .contains("Idea 1 is welcomed. Everyone who shared it is being told.", TriageWords.REOPEN)
                .doesNotContain(Names.TRIAGE_WELCOME);
        assertThat(IdeaScreen.text(lead.views.lastHome())).contains(TriageWords.NOTHING_WAITS);
    }

    @Test
    void theSecondOfTwoWhoAnswerReadsWhoWasFaster() {
        nurse.type("People wait");
        IdeaScreen deputy = nurse.triager();
        lead.press(Names.TRIAGE_WELCOME, "1", Optional.empty());

        deputy.press(Names.TRIAGE_WELCOME, "1", Optional.empty());
        deputy.press(Names.TRIAGE_NOT_NOW, "1", Optional.empty());

        String already = "Idea 1 was already welcomed by A colleague.";
        assertThat(deputy.reply.said.get(0).text()).isEqualTo(already);
        assertThat(IdeaScreen.text(deputy.views.lastOpened())).contains(already);
        assertThat(nurse.desk.outbox()).hasSize(1);
    }

    @Test
    void aDoublePressWelcomesOnce() {
        nurse.type("People wait");

        lead.press(Names.TRIAGE_WELCOME, "1", Optional.empty());
        lead.press(Names.TRIAGE_WELCOME, "1", Optional.empty());

        assertThat(lead.reply.said.get(1).text()).contains("already welcomed");
        assertThat(nurse.desk.outbox()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {Names.TRIAGE_WELCOME, Names.TRIAGE_MERGE, Names.TRIAGE_NOT_NOW, Names.TRIAGE_REOPEN})
    void aButtonInTheHandsOfSomebodyWhoDoesNotAnswerDoesNothing(String action) {
        nurse.type("People wait");
        IdeaScreen colleague = nurse.colleague();
        nurse.desk.end(lead.asker.author(), Role.TRIAGER);

        nurse.press(action, "1", Optional.empty());
        colleague.press(action, "1", Optional.empty());
        lead.press(action, "1", Optional.empty());
        colleague.press(action, "99", Optional.empty());
        colleague.press(action, "no number", Optional.empty());

        assertThat(kept(1).triage()).isEqualTo(Triage.WAITING);
        assertThat(IdeaScreen.text(nurse.reply.said) + IdeaScreen.text(nurse.views.opened))
                .contains(TriageWords.NOT_THEIRS);
        assertThat(lead.reply.said).containsExactly(Answer.of("I can find no idea 1 of yours."));
        assertThat(colleague.reply.said.get(0)).isEqualTo(Answer.of("I can find no idea 1 of yours."));
        assertThat(colleague.reply.said.get(1)).isEqualTo(Answer.of("I can find no idea 99 of yours."));
    }

    @Test
    void anotherProgramsIdeasAreNotThere() {
        nurse.type("People wait");
        IdeaScreen elsewhere = new IdeaScreen(DATABASE).triager();

        elsewhere.press(Names.TRIAGE_WELCOME, "1", Optional.empty());

        assertThat(elsewhere.reply.said).containsExactly(Answer.of("I can find no idea 1 of yours."));
        assertThat(kept(1).triage()).isEqualTo(Triage.WAITING);
    }

    @Test
    void inTheWindowOfAnIdeaTheAnswerStaysThere() {
        nurse.type("People wait");
        lead.press(Names.IDEA_SHOW, "1", Optional.empty());
        Optional<OpenView> window = Optional.of(IdeaModalTest.open(lead.views.lastOpened()));

        lead.press(Names.TRIAGE_WELCOME, "1", window);
        lead.press(Names.TRIAGE_REOPEN, "1", window);

        assertThat(lead.views.opened).hasSize(1);
        assertThat(IdeaScreen.text(lead.views.updated.get(0))).contains("Idea 1 is welcomed.");
        assertThat(IdeaScreen.text(lead.views.updated.get(1))).contains("Idea 1 waits for an answer again.", "Welcome");
        assertThat(kept(1).triage()).isEqualTo(Triage.WAITING);
    }

    @Test
    void theListIsForThoseWhoAnswerAndTurnsItsPages() {
        IntStream.range(0, 12).forEach(number -> nurse.type("Noticed"));

        assertThat(nurse.type("waiting")).isEqualTo(Answer.of(TriageWords.NOT_THEIRS));
        assertThat(IdeaScreen.text(lead.type("waiting").blocks()))
                .contains("Waiting for an answer: 12 ideas", "Idea 1: Noticed", "Idea 10: Noticed")
                .doesNotContain("Idea 11");
        lead.press(Names.TRIAGE_WAITING_LATER, "2", Optional.empty());

        assertThat(IdeaScreen.text(lead.reply.replaced.get(0).blocks()))
                .contains("Idea 11: Noticed", "Idea 12: Noticed")
                .doesNotContain("Idea 10");
    }

    @Test
    void othersReadWelcomedIdeasAndSayThatTheySeeTheSame() {
        nurse.type("People wait");
        IdeaScreen colleague = nurse.colleague();
        assertThat(colleague.type("1")).isEqualTo(Answer.of("I can find no idea 1 of yours."));
        lead.press(Names.TRIAGE_WELCOME, "1", Optional.empty());

        assertThat(IdeaScreen.text(colleague.type("1").blocks())).contains("People wait", Names.IDEA_SEE_THIS_TOO);
        colleague.press(Names.IDEA_SEE_THIS_TOO, "1", Optional.empty());
        colleague.press(Names.IDEA_SEE_THIS_TOO, "1", Optional.empty());

        assertThat(IdeaScreen.text(colleague.reply.said.get(1).blocks()))
                .contains("You see this too.", Names.IDEA_SEE_NO_LONGER);
        assertThat(IdeaScreen.text(nurse.type("1").blocks())).contains("One colleague sees this too.");
        assertThat(IdeaScreen.text(lead.type("1").blocks())).contains("A colleague sees this too.");

        colleague.press(Names.IDEA_SEE_NO_LONGER, "1", Optional.empty());
        assertThat(IdeaScreen.text(nurse.type("1").blocks())).doesNotContain("sees this too");
    }

    @Test
    void itsAuthorCannotSayIt() {
        nurse.type("People wait");
        lead.press(Names.TRIAGE_WELCOME, "1", Optional.empty());

        nurse.press(Names.IDEA_SEE_THIS_TOO, "1", Optional.empty());

        assertThat(nurse.reply.said.get(0).text()).isEqualTo("You stand behind this idea yourself.");
        assertThat(IdeaScreen.text(lead.type("1").blocks())).doesNotContain("sees this too");
    }

    @Test
    void whenAWindowDoesNotOpenNothingIsLost() {
        nurse.type("People wait");
        lead.views.stopShowing();

        lead.press(Names.TRIAGE_NOT_NOW, "1", Optional.empty());

        assertThat(lead.reply.said.get(0).text()).contains("Nothing was changed");
    }

    private Idea kept(int number) {
        return nurse.desk
                .ideas
                .find(nurse.asker.author(), new IdeaNumber(number))
                .orElseThrow();
    }
}
