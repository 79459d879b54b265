package ripple.slack.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.view.View;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ripple.people.Person;
import ripple.people.PersonId;
import ripple.people.ProgramId;
import ripple.people.Standing;
import ripple.slack.CapturedLog;
import ripple.slack.EdgeDesk;
import ripple.slack.StubSlack;
import ripple.slack.act.Answer;
import ripple.slack.act.Answers;
import ripple.slack.act.Asker;
import ripple.slack.act.Showing;
import ripple.slack.act.Trigger;
import ripple.slack.layout.OpenView;

/** Views, and what Slack's answers about them mean. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SlackViewsTest {

    private static final View VIEW = Answers.notice(Answer.of("Hello."));
    private static final Asker ANA = new Asker(
            new ProgramId(1),
            new PersonId(1),
            "T1",
            "U1",
            new Person(new PersonId(1), new ProgramId(1), "Ana", ZoneOffset.UTC, Standing.MEMBER, false));

    private final StubSlack slack = stub();
    private final SlackClient client = new SlackClient(slack.address(), EdgeDesk.SLOW_MACHINE);
    private final EdgeDesk.SettableClock clock = new EdgeDesk.SettableClock();
    private final SlackViews views = new SlackViews(
            new WorkspaceApis(program -> new WebApi(client, TokenSource.of("xoxb"), clock, new SimpleMeterRegistry())));

    private static StubSlack stub() {
        try {
            return new StubSlack();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @BeforeAll
    @BeforeEach
    void reset() {
        slack.reset();
        clock.move(Duration.ofMinutes(10));
    }

    @AfterAll
    void close() throws Exception {
        client.close();
        slack.close();
    }

    @Test
    void anOpenedViewCanBeUpdated() {
        Showing showing = views.open(ANA, Trigger.of("t1"), VIEW);

        assertThat(showing).isEqualTo(new Showing.Shown("V1", "h1"));
        views.update(ANA, (Showing.Shown) showing, VIEW);
        StubSlack.Call update = slack.calls("views.update").get(0);
        assertThat(update.argument("view_id")).isEqualTo("V1");
        assertThat(update.argument("hash")).isEqualTo("h1");
    }

    @Test
    void withoutAHashNoneIsSent() {
        views.update(ANA, new OpenView("V1", "", "c", "", List.of(), Map.of()), VIEW);

        assertThat(slack.calls("views.update").get(0).arguments()).doesNotContainKey("hash");
    }

    @Test
    void withoutATriggerSlackIsNotAsked() {
        assertThat(views.open(ANA, Trigger.NONE, VIEW)).isInstanceOf(Showing.TooLate.class);
        assertThat(views.push(ANA, Trigger.NONE, VIEW)).isInstanceOf(Showing.TooLate.class);
        assertThat(slack.calls()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "expired_trigger_id, TooLate",
        "exchanged_trigger_id, TooLate",
        "invalid_trigger_id, TooLate",
        "not_found, TooLate",
        "hash_conflict, Changed",
        "ratelimited, Unreachable",
        "invalid_arguments, Unreachable",
        "view_too_large, Unreachable",
        "push_limit_reached, Full",
        "token_revoked, Unreachable"
    })
    void refusalsHaveOneMeaning(String error, String meaning) {
        for (String method : List.of("views.open", "views.push", "views.update", "views.publish")) {
            slack.answer(method, "{\"ok\":false,\"error\":\"" + error + "\"}");
        }

        assertThat(List.of(
                        views.open(ANA, Trigger.of("t1"), VIEW),
                        views.push(ANA, Trigger.of("t1"), VIEW),
                        views.update(ANA, new Showing.Shown("V1", "h1"), VIEW),
                        views.publishHome(ANA, VIEW)))
                .allSatisfy(showing ->
                        assertThat(showing.getClass().getSimpleName()).isEqualTo(meaning));
    }

    @Test
    void aSlackThatIsDownIsUnreachable() {
        slack.answer("views.open", call -> StubSlack.Reply.status(500));

        assertThat(views.open(ANA, Trigger.of("t1"), VIEW)).isInstanceOf(Showing.Unreachable.class);
    }

    @Test
    void aDefectOfOursStandsInTheLogAsAnError() {
        slack.answer("views.open", "{\"ok\":false,\"error\":\"invalid_arguments\"}");
        try (CapturedLog log = new CapturedLog()) {
            views.open(ANA, Trigger.of("t1"), VIEW);

            assertThat(log.text()).contains("ERROR event=view-refused method=views.open error=invalid_arguments");
        }
    }
}
