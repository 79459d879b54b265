package ripple.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ripple.slack.act.Answer;
import ripple.slack.act.Handlers;
import ripple.slack.act.Occasion;

/** What reaches the handlers from outside, and what does not. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SignatureFilterTest {

    private static final byte[] COMMAND =
            "command=%2Fidea&text=words&team_id=T1&user_id=U1&trigger_id=1".getBytes(StandardCharsets.UTF_8);

    private final List<String> heard = new CopyOnWriteArrayList<>();
    private EdgeDesk desk;

    @BeforeAll
    void open() throws Exception {
        desk = new EdgeDesk(new Handlers().command("/idea", command -> {
            heard.add(command.words());
            return Answer.of("Heard: " + command.words());
        }));
    }

    @BeforeEach
    void reset() {
        desk.slack.reset();
        heard.clear();
    }

    @AfterAll
    void close() throws Exception {
        desk.close();
    }

    @Test
    void unsignedIsRefused() {
        HttpResponse<String> answer =
                desk.send(HttpRequest.newBuilder(desk.address()).POST(HttpRequest.BodyPublishers.ofByteArray(COMMAND)));

        refused(answer, 401);
    }

    @Test
    void wronglySignedIsRefused() {
        String now = seconds(Duration.ZERO);
        String ofAnotherSecret = new SlackSignature("another secret", desk.clock).of(now, COMMAND);

        refused(desk.send(COMMAND, now, ofAnotherSecret), 401);
        refused(desk.send(COMMAND, now, "v0=0000"), 401);
    }

    @ParameterizedTest
    @ValueSource(longs = {-301, 301, -3600, 86_400})
    void signedAtAnotherTimeIsRefused(long secondsFromNow) {
        String then = seconds(Duration.ofSeconds(secondsFromNow));

        refused(desk.send(COMMAND, then, signed(then, COMMAND)), 401);
    }

    @ParameterizedTest
    @ValueSource(longs = {-300, 300})
    void fiveMinutesAreAllowedToEitherSide(long secondsFromNow) {
        String then = seconds(Duration.ofSeconds(secondsFromNow));

        assertThat(desk.send(COMMAND, then, signed(then, COMMAND)).statusCode()).isEqualTo(200);
    }

    @Test
    void theSameRequestOnceMorePassesAndIsTheSameOccasion() throws Exception {
        List<Occasion> occasions = new CopyOnWriteArrayList<>();
        try (EdgeDesk other = new EdgeDesk(new Handlers().command("/idea", command -> {
            occasions.add(command.occasion());
            return Answer.NOTHING;
        }))) {
            other.command("words");
            other.command("words");
        }

        assertThat(occasions).hasSize(2);
        assertThat(occasions.get(0)).isEqualTo(occasions.get(1));
    }

    @Test
    void aBodyOfOneMebibyteIsRead() {
        byte[] body = large(SignatureFilter.MOST_BYTES);

        HttpResponse<String> answer = desk.send(body);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(heard).hasSize(1);
    }

    @Test
    void aLargerBodyIsRefusedByItsLength() throws IOException {
        refusedAsTooLarge(answerTo("Content-Length: " + (SignatureFilter.MOST_BYTES + 1), new byte[0]));
    }

    @Test
    void aLargerBodyOfUnknownLengthIsRefusedWhileReading() throws IOException {
        byte[] body = large(SignatureFilter.MOST_BYTES + 1);
        String now = seconds(Duration.ZERO);
        String signed = SignatureFilter.TIMESTAMP + ": " + now + "\r\n" + SignatureFilter.SIGNATURE + ": "
                + signed(now, body) + "\r\n";

        refusedAsTooLarge(answerTo(signed + "Transfer-Encoding: chunked", chunk(body)));
    }

    private void refusedAsTooLarge(String answer) {
        assertThat(answer).startsWith("HTTP/1.1 413 ").endsWith("\r\n\r\n");
        assertThat(heard).isEmpty();
    }

    /** Sends no byte more than is read before the answer: whoever goes on sending to one who hung up may never see the answer. */
    private String answerTo(String headers, byte[] sent) throws IOException {
        URI address = desk.address();
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            socket.setSoTimeout(20_000);
            OutputStream output = socket.getOutputStream();
            output.write(("POST " + address.getPath() + " HTTP/1.1\r\nHost: ripple\r\n" + headers + "\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            output.write(sent);
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static byte[] chunk(byte[] body) {
        byte[] size = (Integer.toHexString(body.length) + "\r\n").getBytes(StandardCharsets.US_ASCII);
        byte[] chunk = Arrays.copyOf(size, size.length + body.length);
        System.arraycopy(body, 0, chunk, size.length, body.length);
        return chunk;
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "PUT", "DELETE", "HEAD", "OPTIONS", "PATCH"})
    void onlyPostIsTaken(String method) {
        String now = seconds(Duration.ZERO);

        HttpResponse<String> answer = desk.send(HttpRequest.newBuilder(desk.address())
                .header(SignatureFilter.TIMESTAMP, now)
                .header(SignatureFilter.SIGNATURE, signed(now, new byte[0]))
                .method(method, HttpRequest.BodyPublishers.noBody()));

        refused(answer, 405);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{", "{\"type\":", "[[[[", "payload=%7B", "payload=%ZZ", "{\"type\":\"event_callback\"", "\u0000"
            })
    void malformedIsOneThingUnsignedAndAnotherSigned(String body) {
        HttpResponse<String> unsigned =
                desk.send(HttpRequest.newBuilder(desk.address()).POST(HttpRequest.BodyPublishers.ofString(body)));
        HttpResponse<String> signed = desk.send(body);

        refused(unsigned, 401);
        assertThat(signed.statusCode()).isIn(200, 400);
        assertThat(signed.body()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "patiënt waits 🏥",
                "護士",
                "naïve — “quotes”",
                "👩🏽‍⚕️ family 👨‍👩‍👧",
                "\u202eright to left",
                "a+b & c=d %41",
                "line\nline\r\nline"
            })
    void wordsArriveAsTheyWereTyped(String words) {
        HttpResponse<String> answer = desk.command(words);

        assertThat(heard).containsExactly(words);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).containsIgnoringCase("charset=utf-8");
    }

    @Test
    void theAnswerIsUtf8() {
        assertThat(desk.command("🏥 é").body()).contains("Heard: 🏥 é");
    }

    @Test
    void aNewlineAtTheEndBelongsToTheSignedBody() {
        byte[] body = "{\"type\":\"url_verification\",\"challenge\":\"c\"}\r\n".getBytes(StandardCharsets.UTF_8);

        assertThat(desk.send(body).body()).isEqualTo("c");
    }

    @Test
    void bytesThatAreNoTextDoNoHarm() {
        assertThat(desk.send(new byte[] {(byte) 0xC3, (byte) 0x28, (byte) 0xFF, 0})
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void nothingOfARefusedRequestIsLogged() {
        try (CapturedLog log = new CapturedLog()) {
            desk.send("command=%2Fidea&text=Mrs+Secret".getBytes(StandardCharsets.UTF_8), "0", "v0=00");

            assertThat(log.textWithTraces())
                    .contains("event=request-refused why=timestamp")
                    .doesNotContain("Secret");
        }
    }

    private void refused(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).isEmpty();
        assertThat(heard).isEmpty();
    }

    private static byte[] large(int bytes) {
        byte[] body = new byte[bytes];
        Arrays.fill(body, (byte) 'a');
        byte[] start = "command=%2Fidea&team_id=T1&user_id=U1&trigger_id=1&text=".getBytes(StandardCharsets.UTF_8);
        System.arraycopy(start, 0, body, 0, start.length);
        return body;
    }

    private String seconds(Duration fromNow) {
        return Long.toString(desk.clock.instant().plus(fromNow).getEpochSecond());
    }

    private String signed(String timestamp, byte[] body) {
        return new SlackSignature(EdgeDesk.SECRET, desk.clock).of(timestamp, body);
    }
}
