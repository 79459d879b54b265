package ripple.playground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ripple.playground.StubApplication.Received;
import ripple.playground.slack.Fault;

/** The faults that can be switched on: they meet as many requests as they should, and do what they say. */
class FaultTest {
    private static final Map<String, String> MESSAGE = Map.of("channel", MadeUpHospital.WARD, "text", "Hello ward");

    private Willow willow;

    @BeforeEach
    void open() throws IOException {
        willow = new Willow();
    }

    @AfterEach
    void close() {
        willow.close();
    }

    private HttpResponse<String> post() {
        return willow.callRaw("chat.postMessage", MESSAGE, Willow.TOKEN);
    }

    private long postedTimes() {
        return willow.nurse().messages().stream()
                .filter(each -> each.text().equals("Hello ward"))
                .count();
    }

    @Test
    void tooManyRequestsDoesNothingAndSaysWhenToComeBack() {
        willow.page.fault(Fault.RATE_LIMIT, 1, "chat.postMessage");

        HttpResponse<String> answer = post();

        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        assertThat(postedTimes()).isZero();
        assertThat(willow.page.breaches()).isEmpty();
    }

    @Test
    void aServerErrorDoesNothing() {
        willow.page.fault(Fault.SERVER_ERROR, 1, "");

        assertThat(post().statusCode()).isEqualTo(500);
        assertThat(postedTimes()).isZero();
        assertThat(post().statusCode()).isEqualTo(200);
    }

    @Test
    void aDroppedAnswerHasDoneTheWork() {
        willow.page.fault(Fault.ANSWER_DROPPED, 1, "chat.postMessage");

        assertThatThrownBy(this::post).hasRootCauseInstanceOf(IOException.class);

        assertThat(postedTimes()).isEqualTo(1);
    }

    @Test
    void aSlowAnswerComes() {
        willow.page.fault(Fault.SLOW, 1, "");

        assertThat(post().statusCode()).isEqualTo(200);
    }

    @Test
    void aFaultOfOneMethodLeavesTheOthersAlone() {
        willow.page.fault(Fault.SERVER_ERROR, 0, "users.info");

        assertThat(post().statusCode()).isEqualTo(200);
        assertThat(willow.callRaw("users.info", Map.of("user", MadeUpHospital.NURSE), Willow.TOKEN)
                        .statusCode())
                .isEqualTo(500);
        willow.page.faultOff(Fault.SERVER_ERROR);
        assertThat(willow.callRaw("users.info", Map.of("user", MadeUpHospital.NURSE), Willow.TOKEN)
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void aRepeatedRequestIsTheSameToTheLetter() throws Exception {
        willow.page.fault(Fault.REQUEST_TWICE, 1, "");

        willow.nurse().command("/idea", "words");

        Received first = willow.application.next();
        assertThat(willow.application.next().body()).isEqualTo(first.body());
    }

    @Test
    void theWorkspaceTellsWhichFaultsAreOn() {
        willow.page.fault(Fault.SERVER_ERROR, 3, "chat.update");

        assertThat(willow.page.workspace().path("faults"))
                .anyMatch(each -> each.path("name").asText().equals("server-error")
                        && each.path("on").asBoolean()
                        && each.path("remaining").asInt() == 3);
    }
}
