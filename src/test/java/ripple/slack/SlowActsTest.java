package ripple.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ripple.slack.act.Answer;
import ripple.slack.act.FormAnswer;
import ripple.slack.act.Handlers;
import ripple.slack.platform.Timing;

/** Handlers that take longer than Slack waits. */
class SlowActsTest {

    private final CountDownLatch slow = new CountDownLatch(1);
    private final CountDownLatch told = new CountDownLatch(1);
    private EdgeDesk desk;

    @BeforeEach
    void open() throws Exception {
        desk = new EdgeDesk(
                new Handlers()
                        .command("/idea", command -> {
                            await();
                            return Answer.of("Saved as idea 42.");
                        })
                        .form("idea.capture", form -> {
                            await();
                            return new FormAnswer.Close();
                        }),
                new Timing(Duration.ofMillis(300), Duration.ofSeconds(20), Duration.ofSeconds(20)));
        desk.slack.answer("response/1", call -> {
            told.countDown();
            return StubSlack.Reply.ok("ok");
        });
    }

    @AfterEach
    void close() throws Exception {
        slow.countDown();
        desk.close();
    }

    @Test
    void aCommandHearsInTimeThatWeAreAtItAndTheAnswerLater() throws Exception {
        HttpResponse<String> answer = desk.command("words");
        assertThat(answer.body()).contains("One moment, please");

        slow.countDown();

        assertThat(told.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(desk.slack.calls("response/1").get(0).body()).contains("Saved as idea 42.");
    }

    @Test
    void aFormStaysOpenWithEverythingTyped() {
        assertThat(desk.payload(Payload.form("U1", "idea.capture")).body())
                .contains("\"response_action\":\"errors\"", "press the button once more");
    }

    private void await() {
        try {
            slow.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
