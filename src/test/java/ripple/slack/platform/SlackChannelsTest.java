package ripple.slack.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ripple.people.Person;
import ripple.people.PersonId;
import ripple.people.ProgramId;
import ripple.slack.EdgeDesk;
import ripple.slack.StubSlack;
import ripple.slack.act.Asker;
import ripple.slack.act.Channels.Reach;
import ripple.slack.act.Handlers;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SlackChannelsTest {

    private EdgeDesk desk;
    private Asker asker;

    @BeforeAll
    void open() throws Exception {
        desk = new EdgeDesk(new Handlers());
        ProgramId program = desk.platform.book().openProgram("T1");
        PersonId person = desk.platform.book().meet(program, "U1").person();
        Person who = desk.people.find(program, person).orElseThrow();
        asker = new Asker(program, person, "T1", "U1", who);
    }

    @AfterAll
    void close() throws Exception {
        desk.close();
    }

    @ParameterizedTest
    @CsvSource({
        "not_in_channel, NOT_INVITED",
        "channel_not_found, NOT_INVITED",
        "is_archived, ARCHIVED",
        "user_not_in_channel, OPEN",
        "restricted_action, UNKNOWN",
        "internal_error, UNKNOWN"
    })
    void aRefusalHasAMeaning(String error, Reach meaning) {
        desk.slack.answer("chat.postEphemeral", "{\"ok\":false,\"error\":\"" + error + "\"}");

        assertThat(desk.platform.channels().tryOut(asker, "C1", "Here?")).isEqualTo(meaning);
    }

    @Test
    void theSentenceIsForTheAskerAlone() {
        desk.slack.reset();

        assertThat(desk.platform.channels().tryOut(asker, "C1", "Ideas & thanks"))
                .isEqualTo(Reach.OPEN);
        assertThat(desk.slack.calls("chat.postEphemeral").get(0).arguments())
                .containsAllEntriesOf(Map.of("channel", "C1", "user", "U1", "text", "Ideas &amp; thanks"));
    }

    @Test
    void aSlackThatDoesNotAnswerSaysNothing() {
        desk.slack.answer("chat.postEphemeral", call -> new StubSlack.Reply(500, "", Map.of()));

        assertThat(desk.platform.channels().tryOut(asker, "C1", "Here?")).isEqualTo(Reach.UNKNOWN);
    }
}
