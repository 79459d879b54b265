package ripple.playground;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ripple.playground.slack.Json;
import ripple.playground.slack.PayloadListener;

/** What the Web API accepts and refuses, with Slack's own error names. */
class WebApiContractTest {
    private Willow willow;

    @TempDir
    private Path folder;

    @BeforeEach
    void open() throws IOException {
        willow = new Willow();
    }

    @AfterEach
    void close() {
        willow.close();
    }

    @Test
    void saysWhoTheTokenIsAndWhatItMay() {
        HttpResponse<String> answer = willow.callRaw("auth.test", Map.of(), Willow.TOKEN);

        JsonNode body = Json.parse(answer.body()).orElseThrow();
        assertThat(body.path("ok").asBoolean()).isTrue();
        assertThat(body.path("user_id").asText()).isEqualTo(MadeUpHospital.RIPPLE);
        assertThat(answer.headers().firstValue("X-OAuth-Scopes").orElse(""))
                .contains("commands")
                .contains("chat:write");
    }

    @Test
    void wantsTheRightToken() {
        assertThat(willow.callRaw("auth.test", Map.of(), "xoxb-another-token").body())
                .contains("invalid_auth");
        assertThat(willow.callRaw("auth.test", Map.of(), "").body()).contains("not_authed");
    }

    @Test
    void refusesATokenThatWasRevoked() {
        willow.nurse().uninstall();
        assertThat(willow.call("auth.test", Map.of()).path("error").asText()).isEqualTo("token_revoked");

        willow.nurse().reinstall();
        assertThat(willow.call("auth.test", Map.of()).path("ok").asBoolean()).isTrue();
    }

    @Test
    void namesTheScopeThatIsMissing() {
        JsonNode answer = willow.call("conversations.history", Map.of("channel", MadeUpHospital.WARD));

        assertThat(answer.path("error").asText()).isEqualTo("missing_scope");
        assertThat(answer.path("needed").asText()).isEqualTo("channels:history");
        assertThat(answer.path("provided").asText()).contains("im:write");
        assertThat(willow.page.breaches()).anyMatch(each -> each.contains("channels:history"));
    }

    @Test
    void opensTheSameDirectConversationEachTime() {
        Map<String, String> who = Map.of("users", MadeUpHospital.NURSE);

        String first = willow.call("conversations.open", who).at("/channel/id").asText();

        assertThat(first).startsWith("D");
        assertThat(willow.call("conversations.open", who).at("/channel/id").asText())
                .isEqualTo(first);
        assertThat(willow.page.as(MadeUpHospital.NURSE).inDirect().conversation())
                .isEqualTo(first);
    }

    @Test
    void keepsMessagesAndFindsThemByMetadataInTheDirectConversation() {
        Map<String, String> message = Map.of(
                "channel",
                MadeUpHospital.NURSE,
                "text",
                "Hello",
                "metadata",
                Willow.json("{'event_type':'ripple','event_payload':{'id':'m-1'}}"));
        JsonNode posted = willow.call("chat.postMessage", message);
        String channel = posted.path("channel").asText();

        JsonNode plain = willow.call("conversations.history", Map.of("channel", channel));
        JsonNode all = willow.call("conversations.history", Map.of("channel", channel, "include_all_metadata", "true"));

        assertThat(plain.at("/messages/0").has("metadata")).isFalse();
        assertThat(all.at("/messages/0/metadata/event_payload/id").asText()).isEqualTo("m-1");
        assertThat(all.at("/messages/0/ts").asText())
                .isEqualTo(posted.path("ts").asText());
    }

    @Test
    void historyComesNewestFirstInPages() {
        for (int i = 1; i <= 3; i++) {
            willow.call("chat.postMessage", Map.of("channel", MadeUpHospital.NURSE, "text", "m" + i));
        }
        String channel = willow.page.as(MadeUpHospital.NURSE).inDirect().conversation();

        JsonNode first = willow.call("conversations.history", Map.of("channel", channel, "limit", "2"));
        String cursor = first.at("/response_metadata/next_cursor").asText();
        JsonNode rest =
                willow.call("conversations.history", Map.of("channel", channel, "limit", "2", "cursor", cursor));

        assertThat(first.path("messages").findValuesAsText("text")).containsExactly("m3", "m2");
        assertThat(rest.path("messages").findValuesAsText("text")).containsExactly("m1");
        assertThat(rest.at("/response_metadata/next_cursor").asText()).isEmpty();
    }

    @Test
    void changesAndRemovesOnlyTheApplicationsOwnMessages() {
        String another = willow.nurse().messages().get(0).ts();
        String ts = willow.call("chat.postMessage", Map.of("channel", MadeUpHospital.WARD, "text", "one"))
                .path("ts")
                .asText();

        willow.call("chat.update", Map.of("channel", MadeUpHospital.WARD, "ts", ts, "text", "two"));
        Said changed = willow.nurse().lastMessage().orElseThrow();
        JsonNode refused = willow.call("chat.delete", Map.of("channel", MadeUpHospital.WARD, "ts", another));

        assertThat(changed.text()).isEqualTo("two");
        assertThat(changed.isEdited()).isTrue();
        assertThat(refused.path("error").asText()).isEqualTo("cant_delete_message");
        assertThat(willow.call("chat.delete", Map.of("channel", MadeUpHospital.WARD, "ts", ts))
                        .path("ok")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void saysExactlyWhatIsWrongWithBlocks() {
        JsonNode answer = willow.call(
                "chat.postMessage",
                Map.of(
                        "channel",
                        MadeUpHospital.WARD,
                        "text",
                        "x",
                        "blocks",
                        Willow.json(
                                "[{'type':'header','text':{'type':'plain_text','text':'" + "h".repeat(151) + "'}}]")));

        assertThat(answer.at("/response_metadata/messages/0").asText())
                .isEqualTo("[ERROR] must be less than 151 characters [json-pointer:/blocks/0/text/text]");
        assertThat(willow.page.breaches()).anyMatch(each -> each.contains("json-pointer:/blocks/0/text/text"));
    }

    @Test
    void refusesMoreThanTwelveThousandCharacters() {
        String block = "{'type':'section','text':{'type':'plain_text','text':'" + "x".repeat(3000) + "'}}";
        String four = "[" + String.join(",", block, block, block, block);

        JsonNode atTheLimit = willow.call("chat.postMessage", blocks(four + "]"));
        JsonNode above = willow.call(
                "chat.postMessage", blocks(four + ",{'type':'header','text':{'type':'plain_text','text':'x'}}]"));

        assertThat(atTheLimit.path("ok").asBoolean()).isTrue();
        assertThat(above.path("error").asText()).isEqualTo("msg_blocks_too_long");
    }

    private static Map<String, String> blocks(String blocks) {
        return Map.of("channel", MadeUpHospital.WARD, "text", "x", "blocks", Willow.json(blocks));
    }

    @Test
    void notesBlocksWithoutTextAndMarkupThatIsNotEscaped() {
        willow.call(
                "chat.postMessage",
                Map.of(
                        "channel",
                        MadeUpHospital.WARD,
                        "blocks",
                        Willow.json("[{'type':'section','text':{'type':'mrkdwn','text':'<!here> Q&A'}}]")));

        assertThat(willow.page.breaches())
                .containsExactlyInAnyOrder(
                        "chat.postMessage: A text calls everybody (@channel, @here or @everyone).",
                        "chat.postMessage: A text has & < or > that are not escaped.",
                        "chat.postMessage: A message with blocks has no text for screen readers and notifications.");
    }

    @Test
    void toleratesABurstAndThenAsksToWait() {
        Map<String, String> message = Map.of("channel", MadeUpHospital.WARD, "text", "x");
        for (int i = 0; i < 3; i++) {
            assertThat(willow.callRaw("chat.postMessage", message, Willow.TOKEN).statusCode())
                    .isEqualTo(200);
        }

        HttpResponse<String> fourth = willow.callRaw("chat.postMessage", message, Willow.TOKEN);

        assertThat(fourth.statusCode()).isEqualTo(429);
        assertThat(fourth.headers().firstValue("Retry-After")).contains("1");
        assertThat(willow.page.breaches()).containsExactly("chat.postMessage: Called faster than Slack allows.");
        willow.real.move(Duration.ofSeconds(1));
        assertThat(willow.callRaw("chat.postMessage", message, Willow.TOKEN).statusCode())
                .isEqualTo(200);
    }

    @Test
    void notesWhoComesBackBeforeTheWaitIsOver() {
        willow.page.fault(ripple.playground.slack.Fault.RATE_LIMIT, 1, "users.info");
        Map<String, String> who = Map.of("user", MadeUpHospital.NURSE);

        assertThat(willow.callRaw("users.info", who, Willow.TOKEN).statusCode()).isEqualTo(429);
        willow.call("users.info", who);

        assertThat(willow.page.breaches())
                .containsExactly("users.info: Called again before the wait of Retry-After was over.");
    }

    @Test
    void tellsWhoIsAGuestABotOrFromElsewhere() {
        assertThat(user(MadeUpHospital.GUEST).path("is_restricted").asBoolean()).isTrue();
        assertThat(user(MadeUpHospital.STRANGER).path("is_stranger").asBoolean())
                .isTrue();
        assertThat(user(MadeUpHospital.STRANGER).path("team_id").asText())
                .isNotEqualTo(user(MadeUpHospital.NURSE).path("team_id").asText());
        assertThat(user(MadeUpHospital.DEACTIVATED).path("deleted").asBoolean()).isTrue();
        assertThat(user(MadeUpHospital.OTHER_BOT).path("is_bot").asBoolean()).isTrue();
        assertThat(user(MadeUpHospital.TELE_NURSE).path("tz").asText()).isEqualTo("Europe/London");
        assertThat(user(MadeUpHospital.NURSE).path("profile").has("email")).isFalse();
    }

    private JsonNode user(String id) {
        return willow.call("users.info", Map.of("user", id)).path("user");
    }

    @Test
    void takesAFileInThreeSteps() throws IOException {
        Path manifest = Willow.manifestWith(folder, "      - chat:write", "      - chat:write\n      - files:write");
        try (Willow other = new Willow(Willow.QUICK, manifest)) {
            JsonNode place = other.call("files.getUploadURLExternal", Map.of("filename", "run.png", "length", "3"));
            other.send(java.net.http.HttpRequest.newBuilder(
                            java.net.URI.create(place.path("upload_url").asText()))
                    .POST(java.net.http.HttpRequest.BodyPublishers.ofByteArray(new byte[] {1, 2, 3}))
                    .build());
            other.call(
                    "files.completeUploadExternal",
                    Map.of(
                            "files",
                            Willow.json("[{'id':'" + place.path("file_id").asText() + "','title':'Run chart'}]"),
                            "channel_id",
                            MadeUpHospital.WARD));

            JsonNode file = other.nurse().lastMessage().orElseThrow().json().at("/files/0");
            assertThat(file.path("title").asText()).isEqualTo("Run chart");
            assertThat(file.path("size").asInt()).isEqualTo(3);
        }
    }

    @Test
    void letsTestsHearOfEveryPayload() {
        Map<PayloadListener.Kind, JsonNode> heard = new java.util.concurrent.ConcurrentHashMap<>();
        willow.playground.listen((kind, source, payload) -> heard.put(kind, payload));

        willow.call("chat.postMessage", blocks("[{'type':'divider'}]"));

        assertThat(heard).containsKeys(PayloadListener.Kind.BLOCKS, PayloadListener.Kind.ARGUMENTS);
        assertThat(heard.values()).noneMatch(payload -> payload.has("token"));
    }
}
