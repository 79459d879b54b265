package ripple;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.yaml.snakeyaml.Yaml;
import ripple.slack.install.SlackInstall;

/**
 * Asks Slack whether it takes our token, and compares the scopes it gave with those of the manifest. Plain HTTP and not
 * the SDK, so that what an administrator reads is exactly what Slack said.
 */
final class SlackAccess {
    /** Where the manifest lies in the jar. */
    static final String MANIFEST = "/ripple/slack-manifest.yaml";

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Map<String, String> REASONS = Map.of(
            "invalid_auth", "it is not a token of this Slack; copy the \"Bot User OAuth Token\" once more",
            "not_authed", "it is not a token of this Slack; copy the \"Bot User OAuth Token\" once more",
            "token_revoked", "it was revoked; install the app once more and copy the new token",
            "token_expired", "it has expired; install the app once more and copy the new token",
            "account_inactive", "Ripple was taken out of this workspace; install the app once more");

    /** What Slack says if nobody shows it a token. */
    private static final Set<String> WITHOUT_TOKEN = Set.of("not_authed", "invalid_auth");

    private final Config.Slack slack;

    SlackAccess(Config.Slack slack) {
        this.slack = slack;
    }

    CheckResult check() {
        try {
            var answer = ask();
            if (answer.statusCode() == 429) {
                return CheckResult.wrong(
                        "Slack asks us to wait (429 from " + slack.api() + "); try once more in a minute.");
            }
            if (answer.statusCode() != 200) {
                return CheckResult.wrong(
                        slack.api() + " answers with HTTP status " + answer.statusCode() + "; is SLACK_API_URL right?");
            }
            return judge(answer);
        } catch (JacksonException e) {
            return CheckResult.wrong(slack.api() + " does not answer as Slack does; is SLACK_API_URL right?");
        } catch (IOException e) {
            return CheckResult.wrong("Slack cannot be reached at " + slack.api()
                    + "; is SLACK_API_URL right, and may this machine reach it?");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return CheckResult.wrong("The check of Slack was interrupted.");
        }
    }

    private HttpResponse<String> ask() throws IOException, InterruptedException {
        HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
        HttpRequest request = HttpRequest.newBuilder(slack.api().resolve("auth.test"))
                .timeout(PATIENCE)
                .header(
                        "Authorization",
                        "Bearer " + slack.botToken().map(Secret::value).orElse(""))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.noBody())
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private CheckResult judge(HttpResponse<String> answer) throws JacksonException {
        JsonNode body = new ObjectMapper().readTree(answer.body());
        if (!body.path("ok").asBoolean()) {
            String error = body.path("error").asText("no reason given").replaceAll("[^a-z_ ]", "?");
            if (slack.botToken().isEmpty() && WITHOUT_TOKEN.contains(error)) {
                return CheckResult.fine(slack.install()
                        .map(install -> "answers; workspaces add Ripple at "
                                + install.address().resolve(SlackInstall.PATH))
                        .orElseThrow());
            }
            String reason = REASONS.getOrDefault(error, "see Slack's list of errors of auth.test");
            return CheckResult.wrong("Slack does not take SLACK_BOT_TOKEN (" + error + "): " + reason + ".");
        }
        return scopes(answer)
                .map(SlackAccess::compare)
                .orElse(CheckResult.fine("workspace " + body.path("team_id").asText("?")
                        + "; this server does not say which scopes it gave"));
    }

    private static CheckResult compare(Set<String> given) {
        Set<String> missing = new TreeSet<>(wanted());
        missing.removeAll(given);
        Set<String> needless = new TreeSet<>(given);
        needless.removeAll(wanted());
        List<String> sentences = new ArrayList<>();
        for (String scope : missing) {
            sentences.add("The scope " + scope + " is missing: add it under \"OAuth & Permissions\" and install the app"
                    + " once more.");
        }
        if (!sentences.isEmpty()) {
            return new CheckResult(sentences, "");
        }
        return CheckResult.fine(
                needless.isEmpty()
                        ? "token and scopes"
                        : "token and scopes; not needed: " + String.join(", ", needless));
    }

    private static Optional<Set<String>> scopes(HttpResponse<?> answer) {
        return answer.headers()
                .firstValue("X-OAuth-Scopes")
                .map(list -> new TreeSet<>(Arrays.asList(list.strip().split("\\s*,\\s*"))));
    }

    /** The scopes the manifest asks for. */
    static Set<String> wanted() {
        try (InputStream manifest = SlackAccess.class.getResourceAsStream(MANIFEST)) {
            Map<String, Object> all = new Yaml().load(manifest);
            JsonNode tree = new ObjectMapper().valueToTree(all);
            Set<String> names = new TreeSet<>();
            tree.at("/oauth_config/scopes/bot").forEach(scope -> names.add(scope.asText()));
            return names;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
