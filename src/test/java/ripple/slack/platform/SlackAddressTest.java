package ripple.slack.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where Ripple sends anything, and where it never does. */
class SlackAddressTest {

    private final SlackAddress emulator = SlackAddress.of("http://127.0.0.1:3030/api");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://slack.com/api/chat.postMessage",
                "https://hooks.slack.com/commands/T1/1/x",
                "https://SLACK.com/x",
                "https://slack.com:443/x"
            })
    void slacksOwnHostsAreSlack(String address) {
        assertThat(SlackAddress.SLACK.covers(URI.create(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://slack.com.evil.example/x",
                "https://evilslack.com/x",
                "https://hooks.slack.com@evil.example/x",
                "https://user@hooks.slack.com/x",
                "http://hooks.slack.com/x",
                "https://hooks.slack.com:8443/x",
                "https://127.0.0.1/x",
                "http://169.254.169.254/latest/meta-data",
                "file:///etc/passwd",
                "https:///x"
            })
    void othersAreNot(String address) {
        assertThat(SlackAddress.SLACK.covers(URI.create(address))).isFalse();
    }

    @Test
    void anEmulatorIsItsOwnHostOnly() {
        assertThat(emulator.api()).hasToString("http://127.0.0.1:3030/api/");
        assertThat(emulator.covers(URI.create("http://127.0.0.1:3030/response/1")))
                .isTrue();
        assertThat(emulator.covers(URI.create("http://127.0.0.1:4040/response/1")))
                .isTrue();
        assertThat(emulator.covers(URI.create("https://hooks.slack.com/commands/T1")))
                .isFalse();
        assertThat(emulator.covers(URI.create("http://10.0.0.1:3030/response/1")))
                .isFalse();
    }

    @Test
    void elsewhereThePortBelongsToTheHost() {
        SlackAddress elsewhere = SlackAddress.of("https://slack.example.org:8443/api/");

        assertThat(elsewhere.covers(URI.create("https://slack.example.org:8443/r")))
                .isTrue();
        assertThat(elsewhere.covers(URI.create("https://slack.example.org/r"))).isFalse();
        assertThat(elsewhere.covers(URI.create("https://other.slack.example.org:8443/r")))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ftp://slack.com/api/",
                "slack.com",
                "https://",
                "https://slack.com/api/?x=1",
                "https://me@slack.com/api/"
            })
    void otherThingsAreNoAddressOfAWebApi(String address) {
        assertThatThrownBy(() -> SlackAddress.of(address)).isInstanceOf(IllegalArgumentException.class);
    }
}
