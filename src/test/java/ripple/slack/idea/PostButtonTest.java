package ripple.slack.idea;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ripple.database.Database;
import ripple.database.DatabaseKind;
import ripple.database.TestDatabases;
import ripple.idea.PostWords;
import ripple.people.ProgramSettings;
import ripple.slack.act.Answer;
import ripple.slack.layout.Names;
import ripple.slack.layout.OpenView;

/** The buttons around bringing a welcomed idea into the program's channel. */
class PostButtonTest {

    private static final Database DATABASE = TestDatabases.fresh(DatabaseKind.SQLITE);

    /** In a program of its own. */
    private final IdeaScreen nurse = new IdeaScreen(DATABASE);

    private final IdeaScreen colleague = nurse.colleague();
    private final IdeaScreen lead = nurse.triager();

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    @BeforeEach
    void welcomed() {
        nurse.type("People wait in the corridor");
        lead.press(Names.TRIAGE_WELCOME, "1", Optional.empty());
    }

    @Test
    void withoutAChannelThereIsAWayOut() {
        lead.press(Names.POST_OFFER, "1", Optional.empty());

        assertThat(lastSaid(lead)).contains("The program has no channel yet.", "/ripple program");
    }

    @Test
    void theAuthorIsAskedAndEverybodyConcernedSeesHowFarItIs() {
        openChannel();
        assertThat(shown(lead)).contains(PostWords.OFFER).doesNotContain("is asked whether");
        assertThat(shown(nurse)).doesNotContain(Names.POST_OFFER, Names.POST_AGREE);

        lead.press(Names.POST_OFFER, "1", window(lead));

        assertThat(IdeaScreen.text(lead.views.updated.get(0)))
                .contains("I asked the one who wrote idea 1", "Its first author is asked")
                .doesNotContain(Names.POST_OFFER);
        assertThat(shown(nurse)).contains(PostWords.AGREE, PostWords.DECLINE);
        assertThat(shown(colleague)).doesNotContain("posted", Names.POST_AGREE);

        nurse.press(Names.POST_AGREE, "1", Optional.empty());
        assertThat(IdeaScreen.text(nurse.reply.replaced))
                .contains("Idea 1 is on its way into the program's channel.", PostWords.TAKE_OUT)
                .doesNotContain(PostWords.AGREE);
        assertThat(shown(lead)).contains("On its way into the program's channel.");
        assertThat(shown(nurse)).contains(PostWords.TAKE_OUT);
    }

    @Test
    void aNoIsANo() {
        openChannel();
        lead.press(Names.POST_OFFER, "1", Optional.empty());

        nurse.press(Names.POST_DECLINE, "1", Optional.empty());
        lead.press(Names.POST_OFFER, "1", Optional.empty());

        assertThat(IdeaScreen.text(nurse.reply.replaced)).contains("Idea 1 is not posted. Thank you for saying so.");
        assertThat(lastSaid(lead)).contains("One of its authors said no");
        assertThat(shown(lead)).contains("One of its authors said no").doesNotContain(Names.POST_OFFER);
    }

    @Test
    void whoMayNotReadsWhy() {
        openChannel();
        lead.press(Names.POST_OFFER, "1", Optional.empty());

        colleague.press(Names.POST_AGREE, "1", Optional.empty());
        colleague.press(Names.POST_OFFER, "1", Optional.empty());
        colleague.press(Names.POST_OFFER, "99", Optional.empty());
        colleague.press(Names.POST_AGAIN, "no number", Optional.empty());

        assertThat(colleague.reply.said.stream().map(Answer::text))
                .containsExactly(
                        "The one who wrote this idea first is asked whether it may be posted.",
                        "Ideas are answered by the lead, the deputy and those they named.",
                        "I can find no idea 99 of yours.",
                        "I can find no idea no number of yours.");
    }

    private void openChannel() {
        ProgramSettings usual = ProgramSettings.usual(ZoneId.of("America/New_York"));
        nurse.desk.set(new ProgramSettings(
                usual.zone(),
                usual.holidays(),
                usual.sites(),
                Optional.of("C1"),
                usual.safety(),
                usual.secondContact(),
                usual.answerByDays(),
                usual.texts()));
    }

    private static Optional<OpenView> window(IdeaScreen screen) {
        screen.press(Names.IDEA_SHOW, "1", Optional.empty());
        return Optional.of(IdeaModalTest.open(screen.views.lastOpened()));
    }

    private static String shown(IdeaScreen screen) {
        return IdeaScreen.text(screen.type("1").blocks());
    }

    private static String lastSaid(IdeaScreen screen) {
        return screen.reply.said.get(screen.reply.said.size() - 1).text();
    }
}
