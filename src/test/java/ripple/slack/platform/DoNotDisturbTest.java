package ripple.slack.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ripple.people.PersonId;
import ripple.people.ProgramId;
import ripple.slack.EdgeDesk;
import ripple.slack.StubSlack;
import ripple.slack.act.Handlers;

/** Slack is asked who wants quiet, seldom; what it does not tell holds nobody's messages back. */
class DoNotDisturbTest {

    private static final Instant NOW = Instant.ofEpochSecond(1_000);

    private EdgeDesk desk;
    private ProgramId program;
    private PersonId person;

    @BeforeEach
    void open() throws Exception {
        desk = new EdgeDesk(new Handlers());
        program = desk.platform.book().openProgram("T1");
        person = desk.platform.book().meet(program, "U1").person();
    }

    @AfterEach
    void close() throws Exception {
        desk.close();
    }

    @Test
    void itIsQuietFromTheBeginningOfThePlannedTimeToItsEnd() {
        answer("{\"ok\":true,\"dnd_enabled\":true,\"next_dnd_start_ts\":900,\"next_dnd_end_ts\":1100}");

        assertThat(isQuiet(899)).isFalse();
        assertThat(isQuiet(900)).isTrue();
        assertThat(isQuiet(1_099)).isTrue();
        assertThat(isQuiet(1_100)).isFalse();
    }

    @Test
    void itIsQuietWhileNotificationsArePaused() {
        answer("{\"ok\":true,\"dnd_enabled\":false,\"next_dnd_start_ts\":1,\"next_dnd_end_ts\":1,"
                + "\"snooze_enabled\":true,\"snooze_endtime\":1100}");

        assertThat(isQuiet(1_000)).isTrue();
        assertThat(isQuiet(1_100)).isFalse();
    }

    @Test
    void slackIsAskedOnceAndThenRemembered() {
        answer("{\"ok\":true,\"dnd_enabled\":false}");

        for (int i = 0; i < 5; i++) {
            assertThat(isQuiet(1_000)).isFalse();
        }
        assertThat(desk.slack.calls("dnd.info"))
                .singleElement()
                .satisfies(call -> assertThat(call.argument("user")).isEqualTo("U1"));
    }

    @Test
    void whatSlackDoesNotTellHoldsNothingBack() {
        desk.slack.answer("dnd.info", call -> new StubSlack.Reply(500, "", Map.of()));
        assertThat(isQuiet(1_000)).as("trouble").isFalse();

        ofAnother("{\"ok\":false,\"error\":\"missing_scope\"}");
        assertThat(isQuiet(1_000)).as("not allowed").isFalse();

        ofAnother("{\"ok\":true}");
        assertThat(isQuiet(1_000)).as("nothing said").isFalse();

        ofAnother("{\"ok\":true,\"dnd_enabled\":true,\"next_dnd_start_ts\":\"soon\",\"next_dnd_end_ts\":null}");
        assertThat(isQuiet(1_000)).as("not understood").isFalse();
    }

    /** Somebody about whom nothing is remembered. */
    private void ofAnother(String json) {
        answer(json);
        person = desk.platform.book().meet(program, "U" + (person.value() + 10)).person();
    }

    private void answer(String json) {
        desk.slack.answer("dnd.info", json);
    }

    private boolean isQuiet(long second) {
        return desk.platform.quiet().isQuiet(program, person, NOW.plusSeconds(second - 1_000));
    }
}
