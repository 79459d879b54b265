package ripple.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewState;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import ripple.TextColumns;
import ripple.database.Database;
import ripple.program.SettingField;
import ripple.slack.act.FormAnswer;
import ripple.slack.idea.IdeaScreen;
import ripple.slack.layout.OpenView;
import ripple.slack.layout.SlackJson;

/** Sends off forms with a patient's identifier in each field that takes free text, and looks that nothing of it is kept. */
final class TypedForms {

    /** Forms in which people type freely: each is sent off by a test. */
    static final Set<String> TYPED_INTO = Set.of(
            "CareNames.HELP_SETTING",
            "CareNames.REFLECTION",
            "CareNames.TROUBLE",
            "CheckInNames.TELL_SPONSOR",
            "CheckInNames.WRITE",
            "Names.IDEA_CAPTURE",
            "Names.IDEA_EDIT",
            "Names.PROGRAM_SETTINGS",
            "Names.TRIAGE_NOT_NOW",
            "PairNames.AGREEMENT",
            "PairNames.COMPLETE",
            "PairNames.END",
            "RequestNames.ASK",
            "RequestNames.CHOOSE",
            "RequestNames.REWORD");

    /** Forms in which people only choose people, days, hours and numbers. */
    static final Set<String> CHOSEN_IN = Set.of(
            "BoardNames.REASSIGN",
            "CheckInNames.HOUR",
            "CheckInNames.MINUTES",
            "CheckInNames.PAUSE",
            "CheckInNames.REMATCH",
            "ClockNames.HOURS",
            "ClockNames.UNTIL",
            "MentorNames.OFFER",
            "MentorNames.PAUSE",
            "MentorNames.WISHES",
            "Names.PROGRAM_NAME",
            "Names.TRIAGE_MERGE",
            "Names.TRIAGE_MERGE_CONFIRM",
            "PairNames.COVER",
            "PairNames.PAUSE",
            "RequestNames.PAUSE",
            "RequestNames.SUGGEST",
            "RoundNames.CHANGE");

    private static final String SECRET = "00482913";
    private static final String TYPED = "Patient MRN " + SECRET;
    private static final String HARMLESS = "One quiet hour each week";

    /** Fields of the settings that take days, zones, numbers and web addresses, and nothing else. */
    private static final Set<String> READ_BY_RULE = Set.of(
            SettingField.ZONE.code(),
            SettingField.HOLIDAYS.code(),
            SettingField.SAFETY_LINK.code(),
            SettingField.ANSWER_BY_DAYS.code(),
            "usual-hours",
            "mentor-days",
            "check-in-weeks");

    private final Database database;

    TypedForms(Database database) {
        this.database = database;
    }

    /** Types it into each field of the form by itself and sends it off. */
    void areRefused(View form, Function<OpenView, FormAnswer> sendOff, int fields) {
        List<String> toType = fields(form);
        assertThat(toType).hasSize(fields);
        for (String field : toType) {
            try (CapturedLog log = new CapturedLog()) {
                FormAnswer answer = sendOff.apply(typing(form, toType, field));
                assertThat(answer).as(field).isInstanceOf(FormAnswer.Problems.class);
                assertThat(((FormAnswer.Problems) answer).sentences().get(field))
                        .as(field)
                        .contains("record number")
                        .doesNotContain(SECRET);
                assertThat(log.textWithTraces()).doesNotContain(SECRET);
            }
            assertThat(TextColumns.holding(database, SECRET)).as(field).isEmpty();
        }
    }

    private static OpenView typing(View form, List<String> all, String field) {
        OpenView filled = FilledIn.untouched(form);
        for (String each : all) {
            filled = IdeaScreen.alsoTyping(filled, each, each.equals(field) ? TYPED : HARMLESS);
        }
        return filled;
    }

    /** The blocks in which people type freely. */
    private static List<String> fields(View form) {
        return StreamSupport.stream(
                        SlackJson.GSON
                                .toJsonTree(form)
                                .getAsJsonObject()
                                .getAsJsonArray("blocks")
                                .spliterator(),
                        false)
                .map(JsonElement::getAsJsonObject)
                .filter(TypedForms::isToTypeIn)
                .map(block -> block.get("block_id").getAsString())
                .filter(block -> !READ_BY_RULE.contains(block))
                .toList();
    }

    private static boolean isToTypeIn(JsonObject block) {
        return block.has("element")
                && block.getAsJsonObject("element").get("type").getAsString().equals("plain_text_input");
    }

    static OpenView choosing(OpenView form, String block, String code) {
        Map<String, Map<String, ViewState.Value>> state = new HashMap<>(form.state());
        ViewState.SelectedOption option = new ViewState.SelectedOption();
        option.setValue(code);
        ViewState.Value value = new ViewState.Value();
        value.setSelectedOption(option);
        String action = state.getOrDefault(block, Map.of()).keySet().iterator().next();
        state.put(block, Map.of(action, value));
        return new OpenView(form.id(), form.hash(), form.callback(), form.notes(), form.inputs(), state);
    }
}
