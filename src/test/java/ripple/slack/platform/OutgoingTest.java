package ripple.slack.platform;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import ripple.slack.CapturedLog;
import ripple.slack.EdgeDesk;
import ripple.slack.StubSlack;

/** The one way out, against a Slack that does whatever it likes. */
class OutgoingTest {

    private final EdgeDesk.SettableClock clock = new EdgeDesk.SettableClock();
    private StubSlack slack;
    private SlackClient client;

    @BeforeEach
    void open() throws Exception {
        slack = new StubSlack();
        client = new SlackClient(slack.address(), EdgeDesk.SLOW_MACHINE);
    }

    @AfterEach
    void close() throws Exception {
        client.close();
        slack.close();
    }

    private WebApi api(String token) {
        return new WebApi(client, TokenSource.of(token), clock, new SimpleMeterRegistry());
    }

    private Called call() {
        return api("xoxb-1234567890").quickly("views.open", Map.of("trigger_id", "1"));
    }

    @Test
    void sendsTheTokenWhereItBelongs() {
        assertThat(call()).isInstanceOf(Called.Done.class);

        StubSlack.Call called = slack.calls("views.open").get(0);
        assertThat(called.authorization()).isEqualTo("Bearer xoxb-1234567890");
        assertThat(called.body()).doesNotContain("xoxb");
    }

    @Test
    void asksNothingElseBeforeTheFirstCall() {
        call();

        assertThat(slack.calls()).extracting(StubSlack.Call::method).containsExactly("views.open");
    }

    @Test
    void aShortTokenDoesNoHarmEvenIfTheSdkIsTalkative() {
        Logger sdk = (Logger) LoggerFactory.getLogger("com.slack.api");
        Level before = sdk.getLevel();
        sdk.setLevel(Level.DEBUG);
        try {
            assertThat(api("x").quickly("views.open", Map.of())).isInstanceOf(Called.Done.class);
        } finally {
            sdk.setLevel(before);
        }
    }

    @Test
    void aProxyOfTheEnvironmentDoesNotCaptureCallsOnThisMachine() throws Exception {
        try (ServerSocket nobody = new ServerSocket(0)) {
            System.setProperty("http.proxyHost", "127.0.0.1");
            System.setProperty("http.proxyPort", Integer.toString(nobody.getLocalPort()));
            try (SlackClient direct = new SlackClient(slack.address(), EdgeDesk.SLOW_MACHINE)) {
                assertThat(new WebApi(direct, TokenSource.of("xoxb"), clock, new SimpleMeterRegistry())
                                .quickly("api.test", Map.of()))
                        .isInstanceOf(Called.Done.class);
            }
        } finally {
            System.clearProperty("http.proxyHost");
            System.clearProperty("http.proxyPort");
        }
    }

    /** The SDK's default configuration has some of its own, which nobody can prevent; ours adds none. */
    @Test
    void leavesNoThreadsToCount() throws Exception {
        Set<Thread> before = Thread.getAllStackTraces().keySet();

        try (SlackClient another = new SlackClient(slack.address(), Timing.USUAL)) {
            assertThat(another.address()).isEqualTo(slack.address());
            for (Thread started : Thread.getAllStackTraces().keySet()) {
                if (!before.contains(started) && started.getName().startsWith("slack-api-metrics")) {
                    started.join(Duration.ofSeconds(20).toMillis());
                    assertThat(started.isAlive()).as(started.getName()).isFalse();
                }
            }
        }
    }

    @Test
    void followsNoRedirect() throws Exception {
        try (StubSlack elsewhere = new StubSlack()) {
            slack.answerOnce(
                    "views.open",
                    new StubSlack.Reply(
                            307, "", Map.of("Location", elsewhere.address().api() + "views.open")));

            assertThat(call()).isInstanceOf(Called.Unclear.class);
            assertThat(elsewhere.calls()).isEmpty();
        }
    }

    @Test
    void aRefusalKeepsSlacksName() {
        slack.answer("views.open", "{\"ok\":false,\"error\":\"expired_trigger_id\"}");

        assertThat(call().outcome()).isEqualTo("expired_trigger_id");
    }

    @Test
    void aStrangeErrorNameIsNotRepeated() {
        slack.answer("views.open", "{\"ok\":false,\"error\":\"Mrs Smith\\nforged line\"}");

        assertThat(call().outcome()).isEqualTo("no-reason-given");
    }

    @ParameterizedTest
    @CsvSource({"7,7", "0,1", "soon,30", "-3,30", "'',30"})
    void tooManyRequestsTellHowLongToRest(String header, long seconds) {
        slack.answerOnce("views.open", new StubSlack.Reply(429, "", Map.of("Retry-After", header)));

        assertThat(call()).isEqualTo(new Called.TooMany(Duration.ofSeconds(seconds)));
    }

    @Test
    void aMethodThatMustRestIsNotCalledBeforeItsTimeAndOthersAre() {
        WebApi api = api("xoxb-1");
        slack.answerOnce("views.open", new StubSlack.Reply(429, "", Map.of("Retry-After", "7")));
        api.quickly("views.open", Map.of());

        clock.move(Duration.ofSeconds(6));
        assertThat(api.quickly("views.open", Map.of())).isEqualTo(new Called.TooMany(Duration.ofSeconds(1)));
        assertThat(api.quickly("views.update", Map.of())).isInstanceOf(Called.Done.class);
        assertThat(slack.calls("views.open")).hasSize(1);

        clock.move(Duration.ofSeconds(1));
        assertThat(api.quickly("views.open", Map.of())).isInstanceOf(Called.Done.class);
    }

    @Test
    void tooManyRequestsMayBeSaidWithoutA429() {
        slack.answer("views.open", "{\"ok\":false,\"error\":\"ratelimited\"}");

        assertThat(call()).isInstanceOf(Called.TooMany.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 502, 503, 504})
    void aServerErrorIsUnclearAndAskedOnce(int status) {
        slack.answer("views.open", call -> new StubSlack.Reply(status, "oops", Map.of("Retry-After", "0")));

        assertThat(call()).isInstanceOf(Called.Unclear.class);
        assertThat(slack.calls("views.open")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "not json", "[]", "\"ok\"", "{\"ok\":tr", "<html>"})
    void anUnreadableAnswerIsUnclear(String body) {
        slack.answer("views.open", body);

        assertThat(call()).isInstanceOf(Called.Unclear.class);
    }

    @Test
    void noAnswerInTimeIsUnclear() throws Exception {
        try (ServerSocket silent = new ServerSocket(0);
                SlackClient waiting = new SlackClient(
                        SlackAddress.of("http://127.0.0.1:" + silent.getLocalPort() + "/api/"),
                        new Timing(Duration.ZERO, Duration.ofMillis(200), Duration.ofMillis(200)))) {
            Called called = new WebApi(waiting, TokenSource.of("xoxb"), clock, new SimpleMeterRegistry())
                    .quickly("api.test", Map.of());

            assertThat(called).isEqualTo(new Called.Unclear("timeout"));
        }
    }

    @Test
    void nobodyThereMeansSurelyNotSent() throws Exception {
        slack.close();

        assertThat(call()).isEqualTo(new Called.NotSent("no-connection"));
    }

    @Test
    void nothingOfTokensOrArgumentsIsLogged() {
        slack.answer("chat.postMessage", "{\"ok\":false,\"error\":\"invalid_blocks\"}");
        try (CapturedLog log = new CapturedLog()) {
            api("xoxb-1234567890").quickly("chat.postMessage", Map.of("text", "secret words"));

            assertThat(log.textWithTraces())
                    .contains("method=chat.postMessage outcome=invalid_blocks")
                    .doesNotContain("secret words", "xoxb-1234567890");
        }
    }
}
