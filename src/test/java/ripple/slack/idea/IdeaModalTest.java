package ripple.slack.idea;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewState;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import ripple.idea.Draft;
import ripple.idea.Edition;
import ripple.idea.IdeaNumber;
import ripple.idea.Objection;
import ripple.idea.RaisedBy;
import ripple.idea.Touch;
import ripple.idea.Way;
import ripple.privacy.Asked;
import ripple.slack.BlockKitSchema;
import ripple.slack.Golden;
import ripple.slack.act.GuardQuestion;
import ripple.slack.idea.IdeaForm.Notice;
import ripple.slack.layout.OpenView;
import ripple.slack.layout.SlackJson;

public class IdeaModalTest {

    private static final Asked ABOUT = new Asked("3q2-7wAbCdEfGhIjKlMnOpQrStUvWxYz0123456789ab");

    private final IdeaModal modal = new IdeaModal(IdeaFixtures.UNSET, List.of());
    private final IdeaForm empty =
            IdeaForm.of(new FormTask.Tell(Way.FORM), Draft.ofWords("").withWhere("Ward 3"));
    private final IdeaForm full = IdeaForm.of(new FormTask.Tell(Way.MESSAGE), IdeaFixtures.draft());

    @Test
    void asksOneThingAndOffersTheRest() {
        Golden.holds("idea-form-empty", modal.view(empty));
    }

    @Test
    void showsTheWayToReportHarmAgainWhenSafetyIsChosen() {
        Draft safety = new Draft("Lines get mixed up", "", "", Optional.of(Touch.SAFETY), RaisedBy.COLLEAGUE);

        Golden.holds(
                "idea-form-safety",
                new IdeaModal(IdeaFixtures.SITE, List.of("Ward 4 East", "Theatre"))
                        .view(IdeaForm.of(new FormTask.Tell(Way.SHORTCUT), safety)));
    }

    @Test
    void saysWhatHasToBeTakenOut() {
        Golden.holds(
                "idea-form-blocked", modal.view(full.with(new Objection.Blocked(List.of(IdeaFixtures.blocked())))));
    }

    @Test
    void asksAboutWhatMayBeAPatients() {
        Golden.holds(
                "idea-form-question",
                modal.view(full.with(new Objection.Questioned(ABOUT, List.of(IdeaFixtures.asked())))));
    }

    @Test
    void saysThatItWasChangedInTheMeantime() {
        FormTask change = new FormTask.Change(new Edition(new IdeaNumber(42), 2));

        Golden.holds(
                "idea-form-overtaken",
                modal.view(
                        IdeaForm.of(change, IdeaFixtures.draft()).with(new Notice.Overtaken(IdeaFixtures.edited(42)))));
    }

    @Test
    void cutsAMessageThatIsTooLong() {
        Draft endless = Draft.ofWords("😀".repeat(4_000));

        View view =
                modal.view(IdeaForm.of(new FormTask.Tell(Way.MESSAGE), endless).with(new Notice.CutShort()));

        BlockKitSchema.holds("Modal", SlackJson.GSON.toJson(view));
        assertThat(IdeaModal.read(open(view)).noticed()).isEqualTo("😀".repeat(3_000));
    }

    @Test
    void readsWhatItShows() {
        assertThat(IdeaModal.read(open(modal.view(full)))).isEqualTo(IdeaFixtures.draft());
        assertThat(IdeaModal.read(open(modal.view(empty)))).isEqualTo(empty.draft());
    }

    @Test
    void rememberWhatTheFormIsFor() {
        FormTask change = new FormTask.Change(new Edition(new IdeaNumber(42), 7));

        assertThat(FormNotes.read(open(modal.view(full)).notes()).task()).isEqualTo(new FormTask.Tell(Way.MESSAGE));
        assertThat(FormNotes.read(open(modal.view(IdeaForm.of(change, IdeaFixtures.draft())))
                        .notes()))
                .isEqualTo(new FormNotes(change, Optional.empty()));
    }

    @Test
    void notesHoldNoWords() {
        String notes = open(modal.view(full.with(new Objection.Questioned(ABOUT, List.of(IdeaFixtures.asked())))))
                .notes();

        assertThat(notes).isEqualTo("{\"v\":1,\"way\":\"message\",\"asked\":\"" + ABOUT.digest() + "\"}");
    }

    @Test
    void readsTheAnswerToTheQuestion() {
        View view = modal.view(full.with(new Objection.Questioned(ABOUT, List.of(IdeaFixtures.asked()))));

        assertThat(IdeaModal.readConfirmed(open(view))).isEmpty();
        assertThat(IdeaModal.readConfirmed(choosing(view, "keep"))).contains(ABOUT);
        assertThat(IdeaModal.readConfirmed(choosing(view, "change"))).isEmpty();
    }

    @Test
    void aQuestionAboutOtherWordsIsAnotherQuestion() {
        assertThat(GuardQuestion.block(ABOUT)).isNotEqualTo(GuardQuestion.block(new Asked("other")));
    }

    private static OpenView choosing(View view, String answer) {
        OpenView open = open(view);
        Map<String, Map<String, ViewState.Value>> state = new HashMap<>(open.state());
        state.put(GuardQuestion.block(ABOUT), Map.of(GuardQuestion.CHOICE, chosen(answer)));
        return new OpenView(open.id(), open.hash(), open.callback(), open.notes(), open.inputs(), state);
    }

    /** The view as it comes back when nothing was touched. */
    public static OpenView open(View view) {
        Map<String, Map<String, ViewState.Value>> state = new HashMap<>();
        JsonObject json = SlackJson.GSON.toJsonTree(view).getAsJsonObject();
        for (JsonElement each : json.getAsJsonArray("blocks")) {
            JsonObject block = each.getAsJsonObject();
            if (block.get("type").getAsString().equals("input")) {
                JsonObject element = block.getAsJsonObject("element");
                state.put(
                        block.get("block_id").getAsString(),
                        Map.of(element.get("action_id").getAsString(), value(element)));
            }
        }
        return new OpenView(
                "V1",
                "hash",
                view.getCallbackId(),
                Objects.requireNonNullElse(view.getPrivateMetadata(), ""),
                List.copyOf(state.keySet()),
                state);
    }

    private static ViewState.Value value(JsonObject element) {
        ViewState.Value value = new ViewState.Value();
        if (element.has("initial_value")) {
            value.setValue(element.get("initial_value").getAsString());
        }
        return element.has("initial_option")
                ? chosen(element.getAsJsonObject("initial_option").get("value").getAsString())
                : value;
    }

    private static ViewState.Value chosen(String code) {
        ViewState.SelectedOption option = new ViewState.SelectedOption();
        option.setValue(code);
        ViewState.Value value = new ViewState.Value();
        value.setSelectedOption(option);
        return value;
    }
}
