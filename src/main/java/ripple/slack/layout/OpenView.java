package ripple.slack.layout;

import com.slack.api.model.view.ViewState;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A form or Home page that is open at somebody's screen, with what was typed and chosen in it so far.
 *
 * @param id Slack's id of the view
 * @param hash changes with each update of the view; empty if Slack did not say
 * @param callback what the view is, one of {@link Names}; {@link Names#HOME} or empty for a Home page
 * @param notes what we put into {@code private_metadata}; empty if nothing
 * @param inputs the block ids of the view's input blocks, in order: the only places where an error may stand
 * @param state block id, then action id, to value
 */
public record OpenView(
        String id,
        String hash,
        String callback,
        String notes,
        List<String> inputs,
        Map<String, Map<String, ViewState.Value>> state) {

    public OpenView {
        inputs = List.copyOf(inputs);
        state = Map.copyOf(state);
    }

    /** Whether it is a window, and not the Home page. */
    public boolean isWindow() {
        return !callback.isEmpty() && !callback.equals(Names.HOME);
    }

    /** What was typed there, untouched; absent if nothing. */
    public Optional<String> text(String block, String action) {
        return value(block, action).map(ViewState.Value::getValue);
    }

    /** The value of the option chosen there; absent if none. */
    public Optional<String> choice(String block, String action) {
        return value(block, action).map(ViewState.Value::getSelectedOption).map(ViewState.SelectedOption::getValue);
    }

    /** The Slack id of the person chosen there; absent if none. */
    public Optional<String> person(String block, String action) {
        return value(block, action).map(ViewState.Value::getSelectedUser);
    }

    /** The Slack id of the channel or other conversation chosen there; absent if none. */
    public Optional<String> conversation(String block, String action) {
        return value(block, action).map(ViewState.Value::getSelectedConversation);
    }

    /** The Slack ids of the people chosen there. */
    public List<String> people(String block, String action) {
        return value(block, action).map(ViewState.Value::getSelectedUsers).stream()
                .flatMap(List::stream)
                .flatMap(OpenView::present)
                .toList();
    }

    /** The day chosen there, as 2026-12-25; absent if none. */
    public Optional<String> day(String block, String action) {
        return value(block, action).map(ViewState.Value::getSelectedDate);
    }

    /** The time of day chosen there, as 08:00; absent if none. */
    public Optional<String> time(String block, String action) {
        return value(block, action).map(ViewState.Value::getSelectedTime);
    }

    /** The values of the options ticked there. */
    public List<String> choices(String block, String action) {
        return value(block, action).map(ViewState.Value::getSelectedOptions).stream()
                .flatMap(List::stream)
                .map(ViewState.SelectedOption::getValue)
                .flatMap(OpenView::present)
                .toList();
    }

    private Optional<ViewState.Value> value(String block, String action) {
        return Optional.ofNullable(state.get(block)).map(actions -> actions.get(action));
    }

    private static Stream<String> present(@Nullable String value) {
        return Stream.ofNullable(value);
    }
}
