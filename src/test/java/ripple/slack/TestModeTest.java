package ripple.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ripple.people.Mode;
import ripple.people.ProgramId;
import ripple.slack.act.Answer;
import ripple.slack.act.Answers;
import ripple.slack.act.EdgeWords;
import ripple.slack.act.FormAnswer;
import ripple.slack.act.Handlers;
import ripple.slack.act.JsonFields;
import ripple.slack.layout.Pieces;

/** Until a program goes live, every answer says so; afterwards none does. */
class TestModeTest {

    private EdgeDesk desk;
    private ProgramId program;
    private volatile Answer answer = Answer.of("Kept.");
    private volatile FormAnswer formAnswer = new FormAnswer.Done(Answer.of("Saved as idea 4."));

    @BeforeEach
    void open() throws Exception {
        desk = new EdgeDesk(new Handlers()
                .command("/idea", command -> answer)
                .action("idea.edit", press -> press.reply().say(answer))
                .form("idea.capture", form -> formAnswer)
                .shortcut("idea.share", shortcut -> shortcut.reply().say(answer)));
        program = desk.platform.book().openProgram("T1");
        set(Mode.TEST);
    }

    @AfterEach
    void close() throws Exception {
        desk.close();
    }

    @Test
    void theAnswerToACommandSaysSo() {
        JsonFields said = JsonFields.parse(desk.command("words").body());

        assertThat(said.text("text")).contains("Kept. " + EdgeWords.TEST_MODE);
        assertThat(said.json().get("blocks").toString()).contains("Kept.", EdgeWords.TEST_MODE);
    }

    @Test
    void aLiveProgramSaysNothingOfIt() {
        set(Mode.LIVE);

        assertThat(desk.command("words").body()).contains("Kept.").doesNotContain("Test mode", "blocks");
        assertThat(desk.payload(Payload.form("U1", "idea.capture")).body()).isEmpty();
    }

    @Test
    void theFirstAnswerAfterGoingLiveIsALiveOne() {
        desk.command("words");

        set(Mode.LIVE);

        assertThat(desk.command("words").body()).doesNotContain("Test mode");
    }

    @Test
    void anOpenedViewAndAnEmptyAnswerStayAsTheyAre() {
        answer = Answer.NOTHING;

        assertThat(desk.command("").body()).isEmpty();
    }

    @Test
    void whatAFormDidIsToldInAWindow() {
        String body = desk.payload(Payload.form("U1", "idea.capture")).body();

        assertThat(body).contains("\"response_action\":\"update\"", "Saved as idea 4.", EdgeWords.TEST_MODE);
    }

    @Test
    void aWindowThatTellsSaysSoAndAFormThatGoesOnDoesNot() {
        formAnswer = new FormAnswer.Show(Answers.notice(Answer.of("Idea 4 is welcomed.")));
        assertThat(desk.payload(Payload.form("U1", "idea.capture")).body())
                .contains("Idea 4 is welcomed.", EdgeWords.TEST_MODE);

        formAnswer = new FormAnswer.Show(Pieces.form("idea.capture", "A form", "Save")
                .blocks(List.of(Pieces.sentence("And now?")))
                .build());
        assertThat(desk.payload(Payload.form("U1", "idea.capture")).body())
                .contains("And now?")
                .doesNotContain("Test mode");
    }

    @Test
    void theAnswerToAPressSaysSo() {
        desk.payload(Payload.press("U1", "idea.edit", ""));

        assertThat(desk.slack.calls("views.open").get(0).argument("view")).contains("Kept.", EdgeWords.TEST_MODE);
    }

    @Test
    void aFullAnswerKeepsItsBlocks() {
        answer = new Answer("Much", Collections.nCopies(50, Pieces.sentence("line")));

        JsonFields said = JsonFields.parse(desk.command("words").body());

        assertThat(said.json().getAsJsonArray("blocks")).hasSize(50);
        assertThat(said.text("text")).contains("Much " + EdgeWords.TEST_MODE);
    }

    @Test
    void problemsInAFormStayInTheForm() {
        formAnswer = new FormAnswer.Problems(Map.of("noticed", "Please say more."));

        assertThat(desk.payload(Payload.form("U1", "idea.capture")).body())
                .contains("\"errors\"", "Please say more.")
                .doesNotContain("Test mode");
    }

    private void set(Mode mode) {
        desk.database
                .transactions()
                .use(transaction -> transaction.store(ModeStore.class).set(program, mode));
    }
}
