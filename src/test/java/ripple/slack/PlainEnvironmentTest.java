package ripple.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Under {@code LC_ALL=C}, with a proxy in the environment that leads nowhere, and without any JVM flag. */
class PlainEnvironmentTest {

    private static final String WORDS = "Überlauf 護士 🏥 “naïve”";

    @Test
    void wordsArriveAndLeaveWholeAndCallsOnThisMachineNeedNoProxy() throws Exception {
        Process process = start();
        try {
            String[] told = firstLine(process).split(" ", -1);
            assertThat(told[2]).as("Slack was reached without the proxy").isEqualTo("true");

            URI address = URI.create(told[1]);
            assertThat(send(address, command()).body()).contains("Heard: " + WORDS);
            assertThat(send(address, challenge()).body()).isEqualTo(WORDS);
        } finally {
            process.destroyForcibly();
        }
    }

    private static Process start() throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                EdgeProcess.class.getName());
        builder.environment().put("LC_ALL", "C");
        builder.environment().put("HTTP_PROXY", "http://127.0.0.1:1");
        builder.environment().put("HTTPS_PROXY", "http://127.0.0.1:1");
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        return builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
    }

    private static String firstLine(Process process) throws IOException {
        BufferedReader output =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        String line = output.readLine();
        while (line != null && !line.startsWith("ADDRESS ")) {
            line = output.readLine();
        }
        assertThat(line).as("the address of the process").isNotNull();
        return String.valueOf(line);
    }

    private static String command() {
        return "command=%2Fidea&team_id=T1&user_id=U1&trigger_id=1&text="
                + URLEncoder.encode(WORDS, StandardCharsets.UTF_8);
    }

    /** Words as they are, not as percent signs: here the platform's charset would show. */
    private static String challenge() {
        return "{\"type\":\"url_verification\",\"challenge\":\"" + WORDS + "\"}";
    }

    private static HttpResponse<String> send(URI address, String text) throws Exception {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        EdgeDesk.SettableClock clock = new EdgeDesk.SettableClock();
        String now = Long.toString(clock.instant().getEpochSecond());
        HttpRequest request = HttpRequest.newBuilder(address)
                .timeout(Duration.ofSeconds(30))
                .header(SignatureFilter.TIMESTAMP, now)
                .header(SignatureFilter.SIGNATURE, new SlackSignature(EdgeDesk.SECRET, clock).of(now, body))
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
        return HttpClient.newBuilder()
                .proxy(HttpClient.Builder.NO_PROXY)
                .build()
                .send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }
}
