package ripple.playground;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ripple.playground.StubApplication.Answer;
import ripple.playground.StubApplication.Received;
import ripple.playground.slack.Fault;

/** What the application hears of by events, and how often. */
class EventContractTest {
    private Willow willow;

    @BeforeEach
    void open() throws IOException {
        willow = new Willow();
    }

    @AfterEach
    void close() {
        willow.close();
    }

    @Test
    void openingTheHomeIsTold() throws Exception {
        willow.nurse().openHome();

        Received sent = willow.application.next();
        assertThat(sent.header("Content-Type")).startsWith("application/json");
        assertThat(sent.header("X-Slack-Retry-Num")).isEmpty();
        assertThat(sent.json().path("type").asText()).isEqualTo("event_callback");
        assertThat(sent.json().path("event_id").asText()).startsWith("Ev");
        assertThat(sent.json().at("/event/type").asText()).isEqualTo("app_home_opened");
        assertThat(sent.json().at("/event/tab").asText()).isEqualTo("home");
        assertThat(sent.json().at("/event/user").asText()).isEqualTo(MadeUpHospital.NURSE);
    }

    @Test
    void onlyWordsInTheDirectConversationAreTold() throws Exception {
        willow.nurse().say("in the ward");
        willow.nurse().inDirect().say("Hello & <hi>");

        JsonNode event = willow.application.next().json().path("event");
        assertThat(event.path("text").asText()).isEqualTo("Hello &amp; &lt;hi&gt;");
        assertThat(event.path("channel_type").asText()).isEqualTo("im");
        assertThat(event.path("user").asText()).isEqualTo(MadeUpHospital.NURSE);
        assertThat(willow.application.isQuiet()).isTrue();
    }

    @Test
    void theApplicationHearsItsOwnWordsToo() throws Exception {
        willow.call("chat.postMessage", Map.of("channel", MadeUpHospital.NURSE, "text", "Hello"));

        JsonNode event = willow.application.next().json().path("event");
        assertThat(event.path("user").asText()).isEqualTo(MadeUpHospital.RIPPLE);
        assertThat(event.path("bot_id").asText()).isNotEmpty();
    }

    @Test
    void anEventThatIsNotTakenComesAgainAtOnceThenAfterAMinuteThenAfterFiveMore() throws Exception {
        willow.application.answers(new Answer(500, "text/plain", ""));
        willow.nurse().openHome();

        Received first = willow.application.next();
        Received second = willow.application.next();
        assertThat(second.json().path("event_id")).isEqualTo(first.json().path("event_id"));
        assertThat(second.header("X-Slack-Retry-Num")).isEqualTo("1");
        assertThat(second.header("X-Slack-Retry-Reason")).isEqualTo("http_error");

        willow.nurse().command("/idea", "meanwhile");
        assertThat(willow.application.next().fields()).containsEntry("text", "meanwhile");
        willow.page.move("plus-1-hour");
        assertThat(willow.application.next().header("X-Slack-Retry-Num")).isEqualTo("2");
        assertThat(willow.application.next().header("X-Slack-Retry-Num")).isEqualTo("3");
        willow.page.move("plus-1-hour");
        assertThat(willow.application.isQuiet()).isTrue();
    }

    @Test
    void anEventThatIsTakenComesOnce() throws Exception {
        willow.nurse().openHome();
        willow.application.next();
        willow.page.move("plus-1-hour");

        willow.nurse().inDirect().say("a later one");

        assertThat(willow.application.next().json().at("/event/type").asText()).isEqualTo("message");
    }

    @Test
    void everyEventComesTwiceWhileThatFaultIsOn() throws Exception {
        willow.page.fault(Fault.EVENT_TWICE, 1, "");
        willow.nurse().openHome();

        Received first = willow.application.next();
        Received again = willow.application.next();
        assertThat(again.json()).isEqualTo(first.json());
        assertThat(again.header("X-Slack-Retry-Num")).isEqualTo("1");
    }

    @Test
    void leavingAndComingBackIsTold() throws Exception {
        willow.nurse().deactivate(MadeUpHospital.PHARMACIST);

        JsonNode event = willow.application.next().json().path("event");
        assertThat(event.path("type").asText()).isEqualTo("user_change");
        assertThat(event.at("/user/deleted").asBoolean()).isTrue();
        assertThat(willow.page.as(MadeUpHospital.PHARMACIST).say("hello").sentence())
                .isEqualTo("This account is closed.");
    }

    @Test
    void takingTheApplicationOutIsTold() throws Exception {
        willow.nurse().uninstall();

        assertThat(java.util.List.of(
                        willow.application.next().json().at("/event/type").asText(),
                        willow.application.next().json().at("/event/type").asText()))
                .containsExactlyInAnyOrder("tokens_revoked", "app_uninstalled");
    }
}
