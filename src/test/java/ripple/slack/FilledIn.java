package ripple.slack;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewState;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import ripple.slack.idea.IdeaModalTest;
import ripple.slack.layout.OpenView;
import ripple.slack.layout.SlackJson;

/** A form as it comes back from somebody: first with what Ripple put into it, then with what a test fills in. */
public final class FilledIn {

    private FilledIn() {}

    /** The form as it stands, nothing touched. */
    public static OpenView untouched(View view) {
        OpenView open = IdeaModalTest.open(view);
        Map<String, Map<String, ViewState.Value>> state = new HashMap<>(open.state());
        for (JsonElement each :
                SlackJson.GSON.toJsonTree(view).getAsJsonObject().getAsJsonArray("blocks")) {
            JsonObject block = each.getAsJsonObject();
            if (block.has("element") && block.has("block_id")) {
                JsonObject element = block.getAsJsonObject("element");
                ViewState.Value value = new ViewState.Value();
                begin(element, value);
                state.computeIfPresent(
                        block.get("block_id").getAsString(),
                        (id, actions) -> hasMore(element)
                                ? Map.of(element.get("action_id").getAsString(), value)
                                : actions);
            }
        }
        return with(open, state);
    }

    private static boolean hasMore(JsonObject element) {
        return List.of("initial_options", "initial_time", "initial_date", "initial_users").stream()
                .anyMatch(element::has);
    }

    private static void begin(JsonObject element, ViewState.Value value) {
        if (element.has("initial_options")) {
            value.setSelectedOptions(stream(element.getAsJsonArray("initial_options"))
                    .map(option -> option(option.getAsJsonObject().get("value").getAsString()))
                    .toList());
        }
        if (element.has("initial_time")) {
            value.setSelectedTime(element.get("initial_time").getAsString());
        }
        if (element.has("initial_date")) {
            value.setSelectedDate(element.get("initial_date").getAsString());
        }
        if (element.has("initial_users")) {
            value.setSelectedUsers(stream(element.getAsJsonArray("initial_users"))
                    .map(JsonElement::getAsString)
                    .toList());
        }
    }

    private static Stream<JsonElement> stream(JsonArray array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    public static OpenView typing(OpenView form, String block, String words) {
        return with(form, block, value -> value.setValue(words));
    }

    public static OpenView ticking(OpenView form, String block, String... codes) {
        return with(
                form,
                block,
                value -> value.setSelectedOptions(
                        List.of(codes).stream().map(FilledIn::option).toList()));
    }

    public static OpenView choosing(OpenView form, String block, String code) {
        return with(form, block, value -> value.setSelectedOption(option(code)));
    }

    public static OpenView naming(OpenView form, String block, String... userIds) {
        return with(form, block, value -> value.setSelectedUsers(List.of(userIds)));
    }

    public static OpenView at(OpenView form, String block, String time) {
        return with(form, block, value -> value.setSelectedTime(time));
    }

    public static OpenView on(OpenView form, String block, String day) {
        return with(form, block, value -> value.setSelectedDate(day));
    }

    private static ViewState.SelectedOption option(String code) {
        ViewState.SelectedOption option = new ViewState.SelectedOption();
        option.setValue(code);
        return option;
    }

    private static OpenView with(OpenView form, String block, Consumer<ViewState.Value> filling) {
        Map<String, Map<String, ViewState.Value>> state = new HashMap<>(form.state());
        String action = state.getOrDefault(block, Map.of()).keySet().iterator().next();
        ViewState.Value value = new ViewState.Value();
        filling.accept(value);
        state.put(block, Map.of(action, value));
        return with(form, state);
    }

    private static OpenView with(OpenView form, Map<String, Map<String, ViewState.Value>> state) {
        return new OpenView(form.id(), form.hash(), form.callback(), form.notes(), form.inputs(), state);
    }
}
