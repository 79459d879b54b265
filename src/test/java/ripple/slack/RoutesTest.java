package ripple.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.view.View;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ripple.database.BusyException;
import ripple.database.DatabaseUnavailableException;
import ripple.slack.act.Answer;
import ripple.slack.act.Answers;
import ripple.slack.act.FilledForm;
import ripple.slack.act.FormAnswer;
import ripple.slack.act.Handlers;
import ripple.slack.act.JsonFields;
import ripple.slack.act.Press;
import ripple.slack.act.Shortcut;
import ripple.slack.act.Trigger;
import ripple.slack.act.TypedCommand;

/** From Slack's request to the handler and back. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RoutesTest {

    private final List<Object> heard = new CopyOnWriteArrayList<>();
    private volatile Optional<RuntimeException> trouble = Optional.empty();
    private volatile FormAnswer formAnswer = new FormAnswer.Close();
    private EdgeDesk desk;

    @BeforeAll
    void open() throws Exception {
        desk = new EdgeDesk(new Handlers()
                .command("/idea", this::hearCommand)
                .action("idea.edit", this::hear)
                .form("idea.capture", this::hearForm)
                .shortcut("idea.share", this::hear)
                .shortcut("idea.from-message", this::hear));
    }

    @BeforeEach
    void reset() {
        desk.slack.reset();
        heard.clear();
        trouble = Optional.empty();
        formAnswer = new FormAnswer.Close();
    }

    @AfterAll
    void close() throws Exception {
        desk.close();
    }

    private void hear(Object act) {
        heard.add(act);
        trouble.ifPresent(thrown -> {
            throw thrown;
        });
    }

    private Answer hearCommand(TypedCommand command) {
        hear(command);
        return Answer.of("Kept & <safe>.");
    }

    private FormAnswer hearForm(FilledForm form) {
        hear(form);
        return formAnswer;
    }

    @Test
    void aCommandIsAnsweredForThePersonAloneWithNothingThatSlackWouldRead() {
        HttpResponse<String> answer = desk.command("words");

        JsonFields said = JsonFields.parse(answer.body());
        assertThat(said.text("response_type")).contains("ephemeral");
        assertThat(said.text("text")).contains("Kept &amp; &lt;safe&gt;.");
        TypedCommand command = (TypedCommand) heard.get(0);
        assertThat(command.asker().userId()).isEqualTo("U1");
        assertThat(command.trigger().id()).isPresent();
    }

    @Test
    void anUnknownCommandGetsASentence() {
        HttpResponse<String> answer = desk.send(
                EdgeDesk.form(Map.of("command", "/ripple", "team_id", "T1", "user_id", "U1", "text", "my words")));

        assertThat(answer.body()).contains("I do not know the command /ripple", "my words");
    }

    @Test
    void aPressBringsWhatTheButtonCarries() {
        desk.payload(Payload.press("U1", "idea.edit", ""));

        Press press = (Press) heard.get(0);
        assertThat(press.action()).isEqualTo("idea.edit");
        assertThat(press.value()).isEqualTo("42");
        assertThat(press.occasion().value()).isEqualTo("trigger:t-idea.edit");
    }

    @Test
    void theSecondButtonOfAKindInARowIsTheSameKind() {
        desk.payload(Payload.press("U1", "idea.edit#2", ""));

        assertThat(((Press) heard.get(0)).action()).isEqualTo("idea.edit");
    }

    @Test
    void anUnknownButtonGetsASentenceBelowTheMessage() {
        desk.payload(
                Payload.press("U1", "idea.from-last-year", ",\"response_url\":\"" + desk.slack.responseUrl() + "\""));

        assertThat(desk.slack.calls("response/1").get(0).body())
                .contains("I no longer know this button", "\"replace_original\":false", "\"ephemeral\"");
    }

    @Test
    void withoutAnAddressTheSentenceComesInASmallView() {
        desk.payload(Payload.press("U1", "idea.from-last-year", ""));

        assertThat(desk.slack.calls("views.open").get(0).argument("view")).contains("I no longer know this button");
    }

    @Test
    void inAFormTheSentenceComesAboveIt() {
        desk.payload(Payload.press("U1", "idea.from-last-year", ",\"view\":{\"id\":\"V1\",\"type\":\"modal\"}"));

        assertThat(desk.slack.calls("views.push").get(0).argument("view")).contains("I no longer know this button");
        assertThat(desk.slack.calls("views.open")).isEmpty();
    }

    @Test
    void ifNoViewOpensTheSentenceComesAsADirectMessage() {
        desk.slack.answer("views.open", "{\"ok\":false,\"error\":\"expired_trigger_id\"}");

        desk.payload(Payload.press("U1", "idea.from-last-year", ""));
        desk.dispatcher.tick();

        assertThat(desk.slack.calls("chat.postMessage").get(0).argument("text"))
                .contains("I no longer know this button");
    }

    @Test
    void aFormBringsWhatWasTyped() {
        HttpResponse<String> answer = desk.payload(Payload.form("U1", "idea.capture"));

        FilledForm form = (FilledForm) heard.get(0);
        assertThat(form.view().text("noticed", "text")).contains("the elevator 🛗");
        assertThat(form.view().choice("touch", "choice")).contains("safety");
        assertThat(form.view().text("noticed", "another")).isEmpty();
        assertThat(form.view().inputs()).containsExactly("noticed");
        assertThat(form.occasion().value()).isEqualTo("view:V1:h1");
        assertThat(answer.body()).isEmpty();
    }

    @Test
    void aFormMayStayOpenWithSentences() {
        formAnswer = new FormAnswer.Problems(Map.of("noticed", "Please say a little more."));

        assertThat(desk.payload(Payload.form("U1", "idea.capture")).body())
                .contains("\"response_action\":\"errors\"", "\"noticed\":\"Please say a little more.\"");
    }

    @Test
    void aFormMayCloseAllOrShowAnotherView() {
        formAnswer = new FormAnswer.CloseAll();
        assertThat(desk.payload(Payload.form("U1", "idea.capture")).body()).contains("\"response_action\":\"clear\"");

        View view = Answers.notice(Answer.of("next"));
        formAnswer = new FormAnswer.Show(view);
        assertThat(desk.payload(Payload.form("U1", "idea.capture")).body())
                .contains("\"response_action\":\"update\"", "next");

        formAnswer = new FormAnswer.ShowAbove(view);
        assertThat(desk.payload(Payload.form("U1", "idea.capture")).body())
                .contains("\"response_action\":\"push\"", "next");
    }

    @Test
    void anUnknownFormStaysOpenSoThatNothingTypedIsLost() {
        assertThat(desk.payload(Payload.form("U1", "form.of-last-year")).body())
                .contains("\"response_action\":\"errors\"", "I no longer know this form");
    }

    @Test
    void shortcutsReachTheirHandlers() {
        desk.payload(Payload.shortcut("U1", "idea.share"));
        desk.payload(Payload.messageShortcut("U1", "idea.from-message", desk.slack.responseUrl()));

        assertThat(((Shortcut) heard.get(0)).message()).isEmpty();
        assertThat(((Shortcut) heard.get(1)).message()).contains("the bell is broken");
    }

    @Test
    void anUnknownShortcutGetsASentence() {
        desk.payload(Payload.shortcut("U1", "unknown"));

        assertThat(desk.slack.calls("views.open").get(0).argument("view")).contains("I do not know this shortcut");
    }

    @Test
    void whenBusyTheWordsComeBack() {
        trouble = Optional.of(new BusyException("queue full"));

        HttpResponse<String> answer = desk.command("my precious words");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("very busy", "try again", "my precious words");
    }

    @Test
    void whenTheDatabaseIsAwayTheFormStaysOpen() {
        trouble = Optional.of(DatabaseUnavailableException.nothingKept(
                DatabaseUnavailableException.Reason.DISK_FULL, new IllegalStateException("x")));

        assertThat(desk.payload(Payload.form("U1", "idea.capture")).body())
                .contains("\"response_action\":\"errors\"", "\"noticed\"", "cannot keep anything right now");
    }

    @Test
    void whenNobodyKnowsWhetherItWasKeptThePersonHearsSo() {
        trouble = Optional.of(DatabaseUnavailableException.outcomeUnknown(
                DatabaseUnavailableException.Reason.BROKEN, new IllegalStateException("x")));

        assertThat(desk.command("words").body()).contains("cannot tell whether this was kept", "never kept twice");
    }

    @Test
    void aDefectOfOursIsASentenceWithAReferenceThatStandsInTheLog() {
        trouble = Optional.of(new IllegalStateException("row 17"));
        try (CapturedLog log = new CapturedLog()) {
            String body = desk.command("secret words").body();

            String reference = body.replaceAll("(?s).*(R-[0-9A-Z]{6}).*", "$1");
            assertThat(body).doesNotContain("row 17", "IllegalState");
            assertThat(reference).startsWith("R-");
            assertThat(log.text())
                    .contains("event=act-refused what=command:/idea why=defect reference=" + reference)
                    .doesNotContain("secret words");
        }
    }

    @Test
    void troubleInAPressIsTold() {
        trouble = Optional.of(new IllegalStateException("x"));

        desk.payload(Payload.press("U1", "idea.edit", ",\"response_url\":\"" + desk.slack.responseUrl() + "\""));

        assertThat(desk.slack.calls("response/1").get(0).body()).contains("Something went wrong on my side", "R-");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hello=world",
                "a",
                "",
                "ssl_check=1&token=x",
                "command=%2Fidea",
                "payload=%7B%7D",
                "payload=%7B%22type%22%3A%22dialog_submission%22%7D",
                "payload=%7B%22type%22%3A%22block_actions%22%2C%22user%22%3A%7B%22id%22%3A%22U1%22%7D%2C%22actions%22%3A%5B%5D%7D",
                "payload=%7B%22type%22%3A%22view_submission%22%2C%22user%22%3A%7B%22id%22%3A%22U1%22%7D%7D",
                "{\"type\":\"event_callback\",\"event\":{\"type\":\"reaction_added\"}}",
                "{\"type\":\"event_callback\"}",
                "{\"type\":\"something_new\",\"text\":\"words\"}",
                "{}"
            })
    void whatIsSignedButNothingOfOursIsTakenSilentlyAndNeverLogged(String body) {
        try (CapturedLog log = new CapturedLog()) {
            HttpResponse<String> answer = desk.send(body);

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(heard).isEmpty();
            assertThat(log.text()).doesNotContain("hello", "words", "dialog_submission");
        }
    }

    @Test
    void aClosedViewIsTaken() {
        assertThat(desk.payload("{\"type\":\"view_closed\",\"team\":{\"id\":\"T1\"},\"user\":{\"id\":\"U1\"},"
                                + "\"view\":{\"id\":\"V1\",\"type\":\"modal\",\"callback_id\":\"idea.capture\"}}")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void theChallengeIsReturned() {
        assertThat(desk.send("{\"type\":\"url_verification\",\"challenge\":\"3eZbrw1aB\",\"token\":\"x\"}")
                        .body())
                .isEqualTo("3eZbrw1aB");
    }

    @Test
    void missingFieldsDoNoHarm() {
        HttpResponse<String> answer =
                desk.send("command=%2Fidea&user_id=U1&team_id=T1&is_enterprise_install=false&enterprise_id=&text");

        assertThat(answer.statusCode()).isEqualTo(200);
        TypedCommand command = (TypedCommand) heard.get(0);
        assertThat(command.words()).isEmpty();
        assertThat(command.trigger()).isEqualTo(Trigger.NONE);
        assertThat(command.occasion().value()).startsWith("signed:");
    }

    @Test
    void aQueryWithoutAnyMeaningDoesNoHarm() {
        byte[] body = "command=%2Fidea&user_id=U1&team_id=T1".getBytes(java.nio.charset.StandardCharsets.UTF_8);
        String now = Long.toString(desk.clock.instant().getEpochSecond());

        HttpResponse<String> answer = desk.send(java.net.http.HttpRequest.newBuilder(
                        java.net.URI.create(desk.address() + "?debug&x=1&&=2"))
                .header(SignatureFilter.TIMESTAMP, now)
                .header(SignatureFilter.SIGNATURE, new SlackSignature(EdgeDesk.SECRET, desk.clock).of(now, body))
                .POST(java.net.http.HttpRequest.BodyPublishers.ofByteArray(body)));

        assertThat(answer.statusCode()).isEqualTo(200);
    }
}
