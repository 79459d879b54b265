package ripple.playground;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import ripple.playground.slack.Json;

/** A modal that is open before a person: reads it, fills it in, sends it. */
public final class OpenForm {
    private final Seat seat;
    private final JsonNode modal;
    private final ObjectNode state = Json.object();

    OpenForm(Seat seat, JsonNode modal) {
        this.seat = seat;
        this.modal = modal;
    }

    public String id() {
        return modal.path("id").asText();
    }

    public String title() {
        return modal.at("/view/title/text").asText();
    }

    /** All words in the form. */
    public String words() {
        return Legible.words(modal.path("view"));
    }

    /** The same line by line, as it stands on a screen. */
    public String shown() {
        return Shown.of(modal.path("view"));
    }

    public List<String> buttons() {
        return Legible.elements(modal.path("view")).stream()
                .filter(each -> each.json().path("type").asText().equals("button"))
                .map(Legible.Element::label)
                .toList();
    }

    /** The sentences at the fields, by block id. */
    public Map<String, String> errors() {
        return modal.path("errors").properties().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, each -> each.getValue().asText()));
    }

    public String trouble() {
        return modal.path("trouble").asText();
    }

    /** What stands in a text field now: typed, or put there by the application. */
    public String text(String field) {
        Legible.Element element = Legible.get(modal.path("view"), field);
        JsonNode typed = modal.path("state").path(element.blockId()).path(element.actionId());
        return typed.path("value").asText(element.json().path("initial_value").asText(""));
    }

    /** Types into a text field, by its label, block id or action id. */
    public OpenForm type(String field, String text) {
        Legible.Element element = Legible.get(modal.path("view"), field);
        stateOf(element).put("value", text);
        return this;
    }

    /** Chooses in a menu, radio buttons or checkboxes, by the words or value of the option. */
    public OpenForm choose(String field, String option) {
        Legible.Element element = Legible.get(modal.path("view"), field);
        JsonNode chosen = Legible.option(element.json(), option);
        String type = element.json().path("type").asText();
        ObjectNode fieldState = stateOf(element);
        if (type.equals("checkboxes") || type.startsWith("multi_")) {
            ArrayNode options = fieldState.withArrayProperty("selected_options");
            options.add(chosen);
        } else {
            fieldState.set("selected_option", chosen);
        }
        return this;
    }

    /** Chooses a person in a picker, by Slack's id. */
    public OpenForm choosePerson(String field, String person) {
        stateOf(Legible.get(modal.path("view"), field)).put("selected_user", person);
        return this;
    }

    /** Chooses people in a picker for several, by Slack's ids; none takes all out. */
    public OpenForm choosePeople(String field, String... people) {
        ArrayNode chosen = stateOf(Legible.get(modal.path("view"), field)).putArray("selected_users");
        List.of(people).forEach(chosen::add);
        return this;
    }

    /** Takes all ticks out of checkboxes or a menu for several, to choose anew. */
    public OpenForm clear(String field) {
        stateOf(Legible.get(modal.path("view"), field)).putArray("selected_options");
        return this;
    }

    /** Chooses a day in a calendar, as 2026-12-25. */
    public OpenForm chooseDay(String field, String day) {
        stateOf(Legible.get(modal.path("view"), field)).put("selected_date", day);
        return this;
    }

    /** Chooses a time of day, as 08:00. */
    public OpenForm chooseTime(String field, String time) {
        stateOf(Legible.get(modal.path("view"), field)).put("selected_time", time);
        return this;
    }

    /** Chooses a channel in a picker, by Slack's id. */
    public OpenForm chooseChannel(String field, String channel) {
        stateOf(Legible.get(modal.path("view"), field)).put("selected_conversation", channel);
        return this;
    }

    private ObjectNode stateOf(Legible.Element element) {
        ObjectNode fieldState = state.withObjectProperty(element.blockId()).withObjectProperty(element.actionId());
        return fieldState.put("type", element.json().path("type").asText());
    }

    /** Presses a button inside the form; what was typed so far goes along. */
    public Outcome press(String button) {
        keep();
        return seat.pressInView(id(), Legible.get(modal.path("view"), button), Json.object());
    }

    /** Chooses in a menu that the application wants to hear of at once. */
    public Outcome chooseNow(String field, String option) {
        keep();
        Legible.Element element = Legible.get(modal.path("view"), field);
        ObjectNode value = Json.object();
        value.set("selected_option", Legible.option(element.json(), option));
        return seat.pressInView(id(), element, value);
    }

    /** Leaves what was typed in the open form, without sending it. */
    public Outcome keep() {
        return seat.act("input", how());
    }

    public Outcome send() {
        return seat.act("submit", how());
    }

    public Outcome close() {
        return seat.act("close", Json.object().put("viewId", id()));
    }

    private ObjectNode how() {
        ObjectNode how = Json.object().put("viewId", id());
        how.set("state", state);
        return how;
    }
}
