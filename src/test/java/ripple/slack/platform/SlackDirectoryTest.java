package ripple.slack.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ripple.people.PersonId;
import ripple.people.ProgramId;
import ripple.people.Standing;
import ripple.slack.EdgeDesk;
import ripple.slack.StubSlack;
import ripple.slack.act.Asker;
import ripple.slack.act.Directory;
import ripple.slack.act.Handlers;

class SlackDirectoryTest {

    private EdgeDesk desk;
    private Asker asker;

    @BeforeEach
    void open() throws Exception {
        desk = new EdgeDesk(new Handlers());
        ProgramId program = desk.platform.book().openProgram("T1");
        PersonId person = desk.platform.book().meet(program, "U1").person();
        asker = new Asker(
                program, person, "T1", "U1", desk.people.find(program, person).orElseThrow());
    }

    @AfterEach
    void close() throws Exception {
        desk.close();
    }

    @Test
    void theAskerIsAskedAboutAnew() {
        Asker now = directory().freshly(asker);

        assertThat(now.who().name()).isEqualTo("Ana Pérez");
        assertThat(now.who().standing()).isEqualTo(Standing.MEMBER);
        assertThat(now.person()).isEqualTo(asker.person());
    }

    @Test
    void theAskerStaysAsKnownWhileSlackDoesNotAnswer() {
        desk.slack.answer("users.info", call -> new StubSlack.Reply(500, "", Map.of()));

        assertThat(directory().freshly(asker)).isEqualTo(asker);
    }

    @Test
    void whoIsNamedIsMetAndKnown() {
        answer("U2", "Nadia Haddad");

        assertThat(directory().meet(asker, "U2"))
                .hasValueSatisfying(nadia -> assertThat(nadia.name()).isEqualTo("Nadia Haddad"));
        assertThat(desk.platform.book().find(asker.program(), "U2")).isPresent();
    }

    @Test
    void nobodyIsMetUnderAnIdThatIsNobodys() {
        desk.slack.answer("users.info", "{\"ok\":false,\"error\":\"user_not_found\"}");

        assertThat(directory().meet(asker, "U9")).isEmpty();
        assertThat(desk.platform.book().find(asker.program(), "U9")).isEmpty();
    }

    @Test
    void anAnswerAboutSomebodyElseIsNotTaken() {
        answer("U3", "Somebody Else");

        assertThat(directory().meet(asker, "U2")).isEmpty();
        assertThat(desk.platform.book().find(asker.program(), "U2")).isEmpty();
    }

    @Test
    void whoIsKnownIsFoundWithoutSlack() {
        answer("U2", "Nadia Haddad");
        directory().meet(asker, "U2");
        desk.slack.answer("users.info", call -> new StubSlack.Reply(503, "", Map.of()));

        assertThat(directory().meet(asker, "U2"))
                .hasValueSatisfying(nadia -> assertThat(nadia.name()).isEqualTo("Nadia Haddad"));
        assertThat(directory().meet(asker, "U1")).as("known by id only").isEmpty();
    }

    private Directory directory() {
        return desk.platform.directory();
    }

    private void answer(String userId, String name) {
        desk.slack.answer(
                "users.info",
                "{\"ok\":true,\"user\":{\"id\":\"" + userId + "\",\"team_id\":\"T1\",\"real_name\":\"" + name + "\"}}");
    }
}
