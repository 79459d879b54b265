package ripple.playground;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ripple.playground.StubApplication.Answer;
import ripple.playground.slack.Json;

/** Trigger ids, modals and the Home: what Slack allows an application, and what becomes of typed words. */
class ViewContractTest {
    private Willow willow;

    @BeforeEach
    void open() throws IOException {
        willow = new Willow();
    }

    @AfterEach
    void close() {
        willow.close();
    }

    private String trigger() throws InterruptedException {
        willow.nurse().globalShortcut("idea.share");
        return willow.application.next().json().path("trigger_id").asText();
    }

    private JsonNode openModal(String view) throws InterruptedException {
        return willow.call("views.open", Map.of("trigger_id", trigger(), "view", view));
    }

    private OpenForm form() {
        return willow.nurse().form().orElseThrow();
    }

    @Test
    void aTriggerOpensOneView() throws Exception {
        String trigger = trigger();
        Map<String, String> open = Map.of("trigger_id", trigger, "view", Willow.modal("Share an idea"));

        assertThat(willow.call("views.open", open).at("/view/id").asText()).startsWith("V");
        assertThat(willow.call("views.open", open).path("error").asText()).isEqualTo("exchanged_trigger_id");
        assertThat(form().title()).isEqualTo("Share an idea");
        assertThat(willow.page.as(MadeUpHospital.DOCTOR).form()).isEmpty();
    }

    @Test
    void aTriggerEndsAfterThreeSeconds() throws Exception {
        String first = trigger();
        willow.real.move(Duration.ofSeconds(3));
        assertThat(willow.call("views.open", Map.of("trigger_id", first, "view", Willow.modal("In time")))
                        .path("ok")
                        .asBoolean())
                .isTrue();

        String second = trigger();
        willow.real.move(Duration.ofMillis(3001));
        assertThat(willow.call("views.open", Map.of("trigger_id", second, "view", Willow.modal("Late")))
                        .path("error")
                        .asText())
                .isEqualTo("expired_trigger_id");
        assertThat(willow.call("views.open", Map.of("trigger_id", "1.2.3", "view", Willow.modal("None")))
                        .path("error")
                        .asText())
                .isEqualTo("invalid_trigger_id");
    }

    @Test
    void anUpdateWithAnOldHashIsRefused() throws Exception {
        JsonNode opened = openModal(Willow.modal("One")).path("view");
        Map<String, String> update = Map.of(
                "view_id", opened.path("id").asText(),
                "hash", opened.path("hash").asText(),
                "view", Willow.modal("Two"));

        assertThat(willow.call("views.update", update).path("ok").asBoolean()).isTrue();
        assertThat(willow.call("views.update", update).path("error").asText()).isEqualTo("hash_conflict");
        assertThat(form().title()).isEqualTo("Two");
    }

    @Test
    void whatWasTypedOutlivesAnUpdateWhereIdsStayTheSame() throws Exception {
        String id = openModal(Willow.modal("One")).at("/view/id").asText();
        form().type("noticed", "My words").keep();

        willow.call("views.update", Map.of("view_id", id, "view", Willow.modal("Two")));
        assertThat(form().text("noticed")).isEqualTo("My words");

        String renamed = Willow.modal("Three").replace("noticed", "elsewhere");
        willow.call("views.update", Map.of("view_id", id, "view", renamed));
        assertThat(form().text("elsewhere")).isEmpty();
    }

    @Test
    void whatWasTypedIsForgottenWhereAnotherKindOfFieldTakesThePlace() throws Exception {
        String id = openModal(Willow.modal("One")).at("/view/id").asText();
        form().type("noticed", "42").keep();

        String another = Willow.modal("Two").replace("plain_text_input", "email_text_input");
        willow.call("views.update", Map.of("view_id", id, "view", another));

        assertThat(form().text("noticed")).isEmpty();
    }

    @Test
    void viewsStackThreeHighAndNoHigher() throws Exception {
        assertThat(push("Nothing below")).isEqualTo("not_found");
        openModal(Willow.modal("One"));
        assertThat(push("Two")).isEmpty();
        assertThat(push("Three")).isEmpty();
        assertThat(push("Four")).isEqualTo("push_limit_reached");

        form().close();
        assertThat(form().title()).isEqualTo("Two");
    }

    private String push(String title) throws InterruptedException {
        return willow.call("views.push", Map.of("trigger_id", trigger(), "view", Willow.modal(title)))
                .path("error")
                .asText();
    }

    @Test
    void anExternalIdIsUsedOnce() throws Exception {
        String view = Willow.modal("One").replace("\"callback_id\"", "\"external_id\":\"mine\",\"callback_id\"");
        openModal(Willow.modal("Below"));

        assertThat(willow.call("views.push", Map.of("trigger_id", trigger(), "view", view))
                        .path("ok")
                        .asBoolean())
                .isTrue();
        assertThat(willow.call("views.push", Map.of("trigger_id", trigger(), "view", view))
                        .path("error")
                        .asText())
                .isEqualTo("duplicate_external_id");
    }

    @Test
    void aSentFormCarriesWhatWasTypedAndClosesOnAnEmptyAnswer() throws Exception {
        openModal(Willow.modal("One"));

        Outcome outcome = form().type("What did you notice?", "Größe 😀 <b>&").send();

        JsonNode payload = willow.application.next().json();
        assertThat(outcome.ok()).isTrue();
        assertThat(payload.path("type").asText()).isEqualTo("view_submission");
        assertThat(payload.at("/view/state/values/noticed/text/value").asText()).isEqualTo("Größe 😀 <b>&");
        assertThat(payload.at("/view/callback_id").asText()).isEqualTo("idea.form");
        assertThat(payload.at("/view/hash").asText()).isNotEmpty();
        assertThat(willow.nurse().form()).isEmpty();
    }

    @Test
    void aRequiredFieldIsAskedForBeforeAnythingIsSent() throws Exception {
        openModal(Willow.modal("One"));

        Outcome outcome = form().type("noticed", "  ").send();

        assertThat(outcome.ok()).isFalse();
        assertThat(form().errors()).containsEntry("noticed", "Please complete this required field.");
        assertThat(willow.application.isQuiet()).isTrue();
    }

    @Test
    void errorsStandAtTheirFieldsAndTheWordsStay() throws Exception {
        openModal(Willow.modal("One"));
        willow.application.answers(Answer.json("{'response_action':'errors','errors':{'noticed':'Not like this.'}}"));

        Outcome outcome = form().type("noticed", "My words").send();

        assertThat(outcome.ok()).isFalse();
        assertThat(form().errors()).containsEntry("noticed", "Not like this.");
        assertThat(form().text("noticed")).isEqualTo("My words");
        assertThat(willow.page.breaches()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'response_action':'errors','errors':{'elsewhere':'x'}}",
                "{'response_action':'errors','errors':{}}",
                "{'response_action':'dance'}",
                "{'response_action':'update','view':{'type':'modal'}}",
                "saved"
            })
    void anAnswerSlackDoesNotTakeIsTroubleAndABreach(String answer) throws Exception {
        openModal(Willow.modal("One"));
        willow.application.answers(Answer.json(answer));

        form().type("noticed", "My words").send();

        assertThat(form().trouble()).isEqualTo("We had some trouble connecting. Try again?");
        assertThat(form().text("noticed")).isEqualTo("My words");
        assertThat(willow.page.breaches()).isNotEmpty();
    }

    @Test
    void anAnswerMayUpdatePushOrClear() throws Exception {
        openModal(Willow.modal("One"));
        willow.application.answers(Answer.json("{'response_action':'update','view':" + Willow.modal("Two") + "}"));
        form().type("noticed", "x").send();
        assertThat(form().title()).isEqualTo("Two");

        willow.application.answers(Answer.json("{'response_action':'push','view':" + Willow.modal("Three") + "}"));
        form().type("noticed", "x").send();
        assertThat(form().title()).isEqualTo("Three");

        willow.application.answers(Answer.json("{'response_action':'clear'}"));
        form().type("noticed", "x").send();
        assertThat(willow.nurse().form()).isEmpty();
        assertThat(willow.page.breaches()).isEmpty();
    }

    @Test
    void closingIsToldOnlyIfAskedForAndBringsNoTypedWords() throws Exception {
        openModal(Willow.modal("One"));
        form().close();
        assertThat(willow.application.isQuiet()).isTrue();

        openModal(Willow.modal("Two").replace("\"callback_id\"", "\"notify_on_close\":true,\"callback_id\""));
        form().type("noticed", "My words").keep();
        form().close();

        JsonNode payload = willow.application.next().json();
        assertThat(payload.path("type").asText()).isEqualTo("view_closed");
        assertThat(payload.toString()).doesNotContain("My words");
    }

    @Test
    void theHomeIsPublishedPressedAndKeptAgainstOldHashes() throws Exception {
        String home = Willow.json("{'type':'home','blocks':[{'type':'actions','elements':[{'type':'button',"
                + "'action_id':'go','text':{'type':'plain_text','text':'Go'}}]}]}");
        JsonNode published = willow.call("views.publish", Map.of("user_id", MadeUpHospital.NURSE, "view", home));

        willow.nurse().pressInHome("Go");

        JsonNode payload = willow.application.next().json();
        assertThat(payload.at("/container/type").asText()).isEqualTo("view");
        assertThat(payload.at("/view/type").asText()).isEqualTo("home");
        assertThat(payload.has("response_url")).isFalse();
        String hash = published.at("/view/hash").asText();
        willow.call("views.publish", Map.of("user_id", MadeUpHospital.NURSE, "view", home));
        assertThat(willow.call("views.publish", Map.of("user_id", MadeUpHospital.NURSE, "view", home, "hash", hash))
                        .path("error")
                        .asText())
                .isEqualTo("hash_conflict");
    }

    @Test
    void whatWasPressedOnAHomeThatIsPublishedAnewInThatMomentArrives() throws Exception {
        String home = Willow.json("{'type':'home','blocks':[{'type':'actions','elements':[{'type':'button',"
                + "'action_id':'go','text':{'type':'plain_text','text':'Go'}}]}]}");
        Map<String, String> publication = Map.of("user_id", MadeUpHospital.NURSE, "view", home);
        willow.call("views.publish", publication);
        JsonNode seen = willow.nurse().desk().path("home");

        willow.call("views.publish", publication);
        Outcome pressed = willow.nurse()
                .pressInView(seen.path("id").asText(), Legible.find(seen, "Go").orElseThrow(), Json.object());

        assertThat(pressed.ok()).isTrue();
        assertThat(willow.application.next().json().at("/actions/0/action_id").asText())
                .isEqualTo("go");
    }

    @Test
    void aPressInAModalBringsWhatWasTypedSoFar() throws Exception {
        String view = Willow.modal("One")
                .replace(
                        "\"blocks\":[",
                        Willow.json("'blocks':[{'type':'actions','block_id':'more','elements':[{'type':'button',"
                                + "'action_id':'more','text':{'type':'plain_text','text':'More'}}]},"));
        openModal(view);

        form().type("noticed", "My words").press("More");

        JsonNode payload = willow.application.next().json();
        assertThat(payload.at("/view/state/values/noticed/text/value").asText()).isEqualTo("My words");
        assertThat(payload.at("/actions/0/block_id").asText()).isEqualTo("more");
    }
}
