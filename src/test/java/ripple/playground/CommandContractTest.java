package ripple.playground;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ripple.playground.StubApplication.Answer;
import ripple.playground.StubApplication.Received;
import ripple.playground.slack.Json;
import ripple.playground.slack.Limits;

/** What the application is sent when people type commands and choose shortcuts, and what becomes of its answers. */
class CommandContractTest {
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
    void commandsAreSignedFormsWithSlacksFields() throws Exception {
        Outcome outcome = willow.nurse().command("/idea", "Größere Schrift 😀 & <b>");

        Received sent = willow.application.next();
        assertThat(outcome.ok()).isTrue();
        assertThat(sent.header("X-Slack-Signature")).isEqualTo(signature(sent));
        assertThat(sent.header("Content-Type")).startsWith("application/x-www-form-urlencoded");
        assertThat(sent.fields())
                .containsEntry("command", "/idea")
                .containsEntry("text", "Größere Schrift 😀 &amp; &lt;b&gt;")
                .containsEntry("user_id", MadeUpHospital.NURSE)
                .containsEntry("channel_id", MadeUpHospital.WARD)
                .containsEntry("channel_name", "ward-4-east")
                .containsKeys("trigger_id", "response_url", "team_id", "team_domain", "api_app_id", "user_name");
    }

    private static String signature(Received sent) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(Willow.SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        String base = "v0:" + sent.header("X-Slack-Request-Timestamp") + ":" + sent.body();
        return "v0=" + HexFormat.of().formatHex(mac.doFinal(base.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void namesBecomeIdsBecauseTheManifestAsksForIt() throws Exception {
        willow.nurse().command("/idea", "ask @liwei in #improvement, not @nobody");

        assertThat(willow.application.next().field("text"))
                .isEqualTo("ask <@" + MadeUpHospital.DOCTOR + "|liwei> in <#" + MadeUpHospital.IMPROVEMENT
                        + "|improvement>, not @nobody");
    }

    @Test
    void anAnswerInJsonIsSeenByItsAuthorAlone() {
        willow.application.answers(Answer.json("{'response_type':'ephemeral','text':'Saved as idea 1.'}"));

        willow.nurse().command("/idea", "words");

        Said last = willow.nurse().lastMessage().orElseThrow();
        assertThat(last.words()).isEqualTo("Saved as idea 1.");
        assertThat(last.isEphemeral()).isTrue();
        assertThat(willow.page.as(MadeUpHospital.DOCTOR).in(MadeUpHospital.WARD).messages())
                .noneMatch(each -> each.words().contains("Saved"));
        assertThat(willow.page.breaches()).isEmpty();
    }

    @Test
    void anAnswerInTheChannelIsSeenByAll() {
        willow.application.answers(Answer.json("{'response_type':'in_channel','text':'Hello all'}"));

        willow.nurse().command("/idea", "words");

        assertThat(willow.page
                        .as(MadeUpHospital.DOCTOR)
                        .in(MadeUpHospital.WARD)
                        .lastMessage()
                        .orElseThrow()
                        .words())
                .isEqualTo("Hello all");
    }

    @Test
    void anAnswerWithBrokenBlocksShowsNothingAndIsABreach() {
        willow.application.answers(Answer.json("{'text':'x','blocks':[{'type':'section'}]}"));

        willow.nurse().command("/idea", "words");

        assertThat(willow.nurse().messages()).noneMatch(Said::isEphemeral);
        assertThat(willow.page.breaches()).anyMatch(each -> each.contains("invalid_blocks"));
    }

    @Test
    void noAnswerInTimeIsToldInSlacksWords() throws Exception {
        CountDownLatch end = new CountDownLatch(1);
        Limits impatient =
                new Limits(Duration.ofMillis(150), Duration.ofSeconds(3), List.of(), Duration.ofMillis(1), true);
        try (Willow other = new Willow(impatient, Willow.manifest())) {
            other.application.does(any -> {
                await(end);
                return Answer.empty();
            });

            Outcome outcome = other.nurse().command("/idea", "words");

            assertThat(outcome.ok()).isFalse();
            assertThat(outcome.sentence()).contains("/idea").contains("operation_timeout");
            assertThat(other.nurse().notices()).containsExactly(outcome.sentence());
            assertThat(other.page.breaches()).anyMatch(each -> each.contains("No answer within"));
            end.countDown();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void anErrorOfTheApplicationIsToldInSlacksWords() {
        willow.application.answers(new Answer(500, "text/plain", "oops"));

        Outcome outcome = willow.nurse().command("/idea", "words");

        assertThat(outcome.sentence()).contains("dispatch_failed");
        assertThat(willow.page.breaches()).containsExactly("command /idea: Answered 500, not 200.");
    }

    @Test
    void anApplicationThatIsNotThereIsToldToo() {
        willow.application.close();

        assertThat(willow.nurse().command("/idea", "words").sentence()).contains("connection_failed");
    }

    @Test
    void onlyCommandsOfTheManifestAreKnown() {
        Outcome outcome = willow.nurse().say("/weather tomorrow");

        assertThat(outcome.sentence()).contains("/weather is not a valid command");
        assertThat(willow.application.isQuiet()).isTrue();
    }

    @Test
    void theGlobalShortcutBringsATriggerAndNoConversation() throws Exception {
        willow.nurse().globalShortcut("idea.share");

        JsonNode payload = willow.application.next().json();
        assertThat(payload.path("type").asText()).isEqualTo("shortcut");
        assertThat(payload.path("callback_id").asText()).isEqualTo("idea.share");
        assertThat(payload.has("trigger_id")).isTrue();
        assertThat(payload.has("channel")).isFalse();
        assertThat(payload.has("response_url")).isFalse();
    }

    @Test
    void theMessageShortcutBringsTheMessage() throws Exception {
        Said message = willow.nurse().messages().get(1);

        willow.nurse().messageShortcut("idea.from-message", message);

        JsonNode payload = willow.application.next().json();
        assertThat(payload.path("type").asText()).isEqualTo("message_action");
        assertThat(payload.at("/message/text").asText()).contains("eleven pages");
        assertThat(payload.at("/channel/id").asText()).isEqualTo(MadeUpHospital.WARD);
        assertThat(payload.path("message_ts").asText()).isEqualTo(message.ts());
        assertThat(payload.path("response_url").asText()).startsWith("http://127.0.0.1:");
    }

    @Test
    void aResponseUrlWorksFiveTimesWithinThirtyMinutes() throws Exception {
        willow.nurse().command("/idea", "words");
        String url = willow.application.next().field("response_url");

        for (int i = 1; i <= 5; i++) {
            assertThat(willow.post(url, Json.object().put("text", "Answer " + i))
                            .statusCode())
                    .isEqualTo(200);
        }
        assertThat(willow.post(url, Json.object().put("text", "Answer 6")).body())
                .contains("used_url");
        assertThat(willow.nurse().lastMessage().orElseThrow().words()).isEqualTo("Answer 5");
    }

    @Test
    void aResponseUrlEndsAfterThirtyMinutes() throws Exception {
        willow.nurse().command("/idea", "words");
        String url = willow.application.next().field("response_url");

        willow.story.move(Duration.ofMinutes(30));
        assertThat(willow.post(url, Json.object().put("text", "just in time")).statusCode())
                .isEqualTo(200);
        willow.story.move(Duration.ofSeconds(1));
        assertThat(willow.post(url, Json.object().put("text", "too late")).body())
                .contains("expired_url");
    }

    @Test
    void aPressOnAnEphemeralMessageHasNoMessageButAUrlThatReplacesIt() throws Exception {
        willow.application.answers(
                Answer.json(
                        "{'text':'Saved','blocks':[{'type':'actions','block_id':'next','elements':[{'type':'button',"
                                + "'action_id':'idea.add-details','value':'1','text':{'type':'plain_text','text':'Add details'}}]}]}"));
        willow.nurse().command("/idea", "words");
        willow.application.next();
        willow.application.answers(Answer.empty());

        willow.nurse().press(willow.nurse().lastMessage().orElseThrow(), "Add details");

        JsonNode payload = willow.application.next().json();
        assertThat(payload.path("type").asText()).isEqualTo("block_actions");
        assertThat(payload.at("/container/is_ephemeral").asBoolean()).isTrue();
        assertThat(payload.has("message")).isFalse();
        assertThat(payload.at("/actions/0/action_id").asText()).isEqualTo("idea.add-details");
        assertThat(payload.at("/actions/0/value").asText()).isEqualTo("1");

        String url = payload.path("response_url").asText();
        willow.post(url, Json.object().put("replace_original", true).put("text", "Thank you"));
        assertThat(willow.nurse().lastMessage().orElseThrow().text()).isEqualTo("Thank you");
        willow.post(url, Json.object().put("delete_original", true));
        assertThat(willow.nurse().messages()).noneMatch(Said::isEphemeral);
    }

    @Test
    void aPressOnAMessageBringsTheMessage() throws Exception {
        willow.call(
                "chat.postMessage",
                Map.of(
                        "channel",
                        MadeUpHospital.WARD,
                        "text",
                        "Look",
                        "blocks",
                        Willow.json("[{'type':'actions','elements':[{'type':'static_select','action_id':'pick',"
                                + "'options':[{'text':{'type':'plain_text','text':'One'},'value':'1'}]}]}]")));
        Said message = willow.nurse().lastMessage().orElseThrow();

        willow.nurse().act("press", (com.fasterxml.jackson.databind.node.ObjectNode)
                Json.parse(Willow.json("{'container':{'type':"
                                + "'message','conversation':'" + MadeUpHospital.WARD + "','ts':'"
                                + message.ts() + "'},'blockId':'"
                                + message.json().at("/blocks/0/block_id").asText()
                                + "','actionId':'pick','value':{'selectedOption':'1'}}"))
                        .orElseThrow());

        JsonNode payload = willow.application.next().json();
        assertThat(payload.at("/message/ts").asText()).isEqualTo(message.ts());
        assertThat(payload.at("/actions/0/selected_option/text/text").asText()).isEqualTo("One");
        assertThat(payload.at("/state/values")
                        .findValue("selected_option")
                        .path("value")
                        .asText())
                .isEqualTo("1");
    }
}
