package ripple.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlackSignatureTest {

    private static final long NOW = 1531420618L;
    private static final byte[] BODY = "{\"text\":\"Überlauf 🏥\"}\n".getBytes(StandardCharsets.UTF_8);

    private final SlackSignature signature = new SlackSignature(
            "8f742231b10e8888abcd99yyyzzz85a5", Clock.fixed(Instant.ofEpochSecond(NOW), ZoneOffset.UTC));

    /** The example in Slack's documentation of request verification. */
    @Test
    void agreesWithSlacksExample() {
        String body = "token=xyzz0WbapA4vBCDEFasx0q6G&team_id=T1DC2JH3J&team_domain=testteamnow&channel_id=G8PSS9T3V"
                + "&channel_name=foobar&user_id=U2CERLKJA&user_name=roadrunner&command=%2Fwebhook-collect&text="
                + "&response_url=https%3A%2F%2Fhooks.slack.com%2Fcommands%2FT1DC2JH3J%2F397700885554%2F96rGlfmibIGlgcZRskXaIFfN"
                + "&trigger_id=398738663015.47445629121.803a0bc887a14d10d2c447fce8b6703c";

        assertThat(signature.of("1531420618", body.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503");
    }

    @Test
    void isOfThisBodyAndThisTimeOnly() {
        String right = signature.of("1531420618", BODY);

        assertThat(signature.isOf("1531420618", BODY, right)).isTrue();
        assertThat(signature.isOf("1531420619", BODY, right)).isFalse();
        assertThat(signature.isOf("1531420618", new byte[0], right)).isFalse();
        assertThat(signature.isOf("1531420618", BODY, right.toUpperCase(java.util.Locale.ROOT)))
                .isFalse();
        assertThat(signature.isOf("1531420618", BODY, right + "0")).isFalse();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "v0=", "v1=00", "ü🏥"})
    void otherThingsAreNoSignature(String given) {
        assertThat(signature.isOf("1531420618", BODY, given)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(longs = {NOW, NOW - 300, NOW + 300})
    void fiveMinutesToEitherSideAreRecent(long timestamp) {
        assertThat(signature.isRecent(Long.toString(timestamp))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(longs = {NOW - 301, NOW + 301, 0, 999_999_999_999L})
    void moreIsOldOrEarly(long timestamp) {
        assertThat(signature.isRecent(Long.toString(timestamp))).isFalse();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "now", "-5", "1531420618.5", "99999999999999999999", "١٥٣١٤٢٠٦١٨"})
    void otherThingsAreNoTime(String timestamp) {
        assertThat(signature.isRecent(timestamp)).isFalse();
    }
}
