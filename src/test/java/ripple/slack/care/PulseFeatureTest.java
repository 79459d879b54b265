package ripple.slack.care;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import ripple.database.Database;
import ripple.database.DatabaseKind;
import ripple.database.TestDatabases;
import ripple.idea.Author;
import ripple.mentoring.Mentorship;
import ripple.people.Member;
import ripple.people.Role;
import ripple.program.TroubleWords;
import ripple.reflection.CareDesk;
import ripple.reflection.HumanHelpWords;
import ripple.reflection.Pulse;
import ripple.reflection.PulseService;
import ripple.reflection.PulseWords;
import ripple.reflection.ReflectionActs;
import ripple.slack.Golden;
import ripple.slack.act.Answer;
import ripple.slack.idea.IdeaScreen;

/** Answering in one tap. */
class PulseFeatureTest {

    private static final Database DATABASE = TestDatabases.fresh(DatabaseKind.SQLITE);

    private final CareDesk care = new CareDesk(DATABASE);
    private final Member mentee = care.person("A mentee");
    private final Mentorship pair = care.pair(care.person("A mentor"), mentee);
    private final PulseService pulse = new PulseService(
            DATABASE.transactions(),
            care.desk.people,
            new Pulse(care.desk.people, CareDesk.texts()),
            care.help,
            care.clock());
    private final CareScreen screen = screen(mentee);
    private final String question = pair.id().value() + ":30";

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    @Test
    void whoSaysYesIsAskedAtOnceAndThanked() {
        care.desk.moveTo(care.desk.now().plus(Duration.ofDays(30)));
        screen.press(ReflectionActs.PULSE_YES, question);
        assertThat(screen.reply.said.get(0).text()).contains("How does it go between you and A mentor?");
        assertThat(IdeaScreen.text(screen.reply.said.get(0).blocks())).contains("Very well", "Badly", question + ":5");
        screen.press(ReflectionActs.PULSE, question + ":5");
        assertThat(screen.reply.said.get(1).text()).isEqualTo(PulseWords.THANKS);
    }

    @Test
    void aWorryingAnswerShowsWhomToTalkTo() {
        care.desk.moveTo(care.desk.now().plus(Duration.ofDays(30)));
        screen.press(ReflectionActs.PULSE_YES, question);
        screen.press(ReflectionActs.PULSE, question + ":1");
        assertThat(IdeaScreen.text(screen.last()))
                .contains(PulseWords.SORRY, TroubleWords.OFFER, HumanHelpWords.CONTACT_A_PERSON, "988");
        Golden.holds("pulse-worrying", screen.last());

        screen.views.stopShowing();
        screen.press(ReflectionActs.PULSE, question + ":2");
        assertThat(IdeaScreen.text(screen.reply.said.get(1).blocks())).contains(HumanHelpWords.CONTACT_A_PERSON);
    }

    @Test
    void valuesThatAreNotOursAreOver() {
        for (String value : List.of("", "x", question, question + ":0", question + ":7", "1:1:1:1", "99:30:5")) {
            screen.press(ReflectionActs.PULSE, value);
        }
        assertThat(screen.reply.said).extracting(Answer::text).containsOnly(PulseWords.OVER);
        screen.press(ReflectionActs.PULSE_NO, "x");
        assertThat(screen.reply.said.get(7).text()).isEqualTo(PulseWords.DECLINED);
    }

    @Test
    void onlyThoseWhoRunTheProgramSeeCounts() {
        PulseSection section = new PulseSection(pulse);
        Author lead = care.desk.holding(Role.LEAD);
        care.desk.execute("INSERT INTO pulse_counts (program_id, quarter, answer, people) VALUES ("
                + lead.program().value() + ", '2026-Q3', 5, 12)");
        assertThat(section.blocks(screen.asker, 1)).isEmpty();
        CareScreen board = screen(new Member(lead.program(), lead.person()));
        assertThat(IdeaScreen.text(section.blocks(board.asker, 1))).contains("2026-Q3: 12 answers");
    }

    private CareScreen screen(Member who) {
        return new CareScreen(
                care.desk, new Author(who.program(), who.person()), (views, home) -> new PulseFeature(pulse, views));
    }
}
