package ripple.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SlackEntranceTest {

    private final List<String> heard = new CopyOnWriteArrayList<>();
    private EdgeDesk desk;

    @BeforeEach
    void open() throws Exception {
        desk = new EdgeDesk(new Handlers().command("/idea", this::hear));
    }

    @AfterEach
    void close() throws Exception {
        desk.close();
    }

    private Answer hear(TypedCommand command) {
        heard.add(command.words());
        return Answer.of("Heard: " + command.words());
    }

    @Test
    void aSignedCommandReachesItsHandler() {
        HttpResponse<String> answer = desk.command("the elevator is slow");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("Heard: the elevator is slow").contains("\"response_type\":\"ephemeral\"");
        assertThat(heard).containsExactly("the elevator is slow");
    }
}
