package ripple.slack.act;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.interactive_components.payload.GlobalShortcutPayload;
import com.slack.api.app_backend.interactive_components.payload.MessageShortcutPayload;
import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.model.block.InputBlock;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewState;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ripple.slack.layout.OpenView;

/** Reads Bolt's payloads, in which nearly everything may be missing, into what the handlers rely on. */
public final class Payloads {

    private Payloads() {}

    public static Sender sender(BlockActionPayload payload) {
        return sender(
                id(payload.getTeam(), BlockActionPayload.Team::getId),
                id(payload.getEnterprise(), BlockActionPayload.Enterprise::getId),
                payload.getUser().getId(),
                payload.getUser().getTeamId());
    }

    /** In a workspace of an organization a form belongs to the workspace in which Ripple is installed. */
    public static Sender sender(ViewSubmissionPayload payload) {
        return sender(
                present(payload.getView().getAppInstalledTeamId())
                        .or(() -> id(payload.getTeam(), ViewSubmissionPayload.Team::getId)),
                id(payload.getEnterprise(), ViewSubmissionPayload.Enterprise::getId),
                payload.getUser().getId(),
                payload.getUser().getTeamId());
    }

    public static Sender sender(GlobalShortcutPayload payload) {
        return sender(
                id(payload.getTeam(), GlobalShortcutPayload.Team::getId),
                id(payload.getEnterprise(), GlobalShortcutPayload.Enterprise::getId),
                payload.getUser().getId(),
                payload.getUser().getTeamId());
    }

    public static Sender sender(MessageShortcutPayload payload) {
        return sender(
                id(payload.getTeam(), MessageShortcutPayload.Team::getId),
                id(payload.getEnterprise(), MessageShortcutPayload.Enterprise::getId),
                payload.getUser().getId(),
                payload.getUser().getTeamId());
    }

    private static Sender sender(
            Optional<String> team, Optional<String> enterprise, String user, @Nullable String homeTeam) {
        return new Sender(team.orElse(""), enterprise, user, present(homeTeam));
    }

    private static <T> Optional<String> id(@Nullable T whose, Function<T, @Nullable String> id) {
        return whose == null ? Optional.empty() : present(id.apply(whose));
    }

    public static OpenView view(View view) {
        return new OpenView(
                orEmpty(view.getId()),
                orEmpty(view.getHash()),
                orEmpty(view.getCallbackId()),
                orEmpty(view.getPrivateMetadata()),
                inputs(view.getBlocks()),
                state(view.getState()));
    }

    /** What a press carries: the value of the button, or of the option, person or place that was chosen. */
    public static String value(BlockActionPayload.Action action) {
        return Stream.of(
                        present(action.getValue()),
                        Optional.ofNullable(action.getSelectedOption()).flatMap(option -> present(option.getValue())),
                        present(action.getSelectedUser()),
                        present(action.getSelectedConversation()),
                        present(action.getSelectedDate()))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse("");
    }

    public static Optional<String> present(@Nullable String value) {
        return Optional.ofNullable(value).filter(text -> !text.isBlank());
    }

    public static String orEmpty(@Nullable String value) {
        return value == null ? "" : value;
    }

    private static List<String> inputs(@Nullable List<?> blocks) {
        return Stream.ofNullable(blocks)
                .flatMap(List::stream)
                .filter(InputBlock.class::isInstance)
                .map(block -> ((InputBlock) block).getBlockId())
                .flatMap(id -> present(id).stream())
                .toList();
    }

    private static Map<String, Map<String, ViewState.Value>> state(@Nullable ViewState state) {
        return state == null || state.getValues() == null ? Map.of() : state.getValues();
    }
}
