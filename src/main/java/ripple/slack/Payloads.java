package ripple.slack;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.interactive_components.payload.GlobalShortcutPayload;
import com.slack.api.app_backend.interactive_components.payload.MessageShortcutPayload;
import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.model.block.InputBlock;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewState;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads Bolt's payloads, in which nearly everything may be missing, into what the handlers rely on. */
final class Payloads {

    private Payloads() {}

    static Sender sender(SlashCommandPayload payload) {
        return new Sender(
                orEmpty(payload.getTeamId()), present(payload.getEnterpriseId()), payload.getUserId(), none());
    }

    static Sender sender(BlockActionPayload payload) {
        return new Sender(
                Optional.ofNullable(payload.getTeam())
                        .flatMap(team -> present(team.getId()))
                        .orElse(""),
                Optional.ofNullable(payload.getEnterprise()).flatMap(enterprise -> present(enterprise.getId())),
                payload.getUser().getId(),
                present(payload.getUser().getTeamId()));
    }

    static Sender sender(ViewSubmissionPayload payload) {
        Optional<String> installed = present(payload.getView().getAppInstalledTeamId());
        Optional<String> acting = Optional.ofNullable(payload.getTeam()).flatMap(team -> present(team.getId()));
        return new Sender(
                installed.or(() -> acting).orElse(""),
                Optional.ofNullable(payload.getEnterprise()).flatMap(enterprise -> present(enterprise.getId())),
                payload.getUser().getId(),
                present(payload.getUser().getTeamId()));
    }

    static Sender sender(GlobalShortcutPayload payload) {
        return new Sender(
                Optional.ofNullable(payload.getTeam())
                        .flatMap(team -> present(team.getId()))
                        .orElse(""),
                Optional.ofNullable(payload.getEnterprise()).flatMap(enterprise -> present(enterprise.getId())),
                payload.getUser().getId(),
                present(payload.getUser().getTeamId()));
    }

    static Sender sender(MessageShortcutPayload payload) {
        return new Sender(
                Optional.ofNullable(payload.getTeam())
                        .flatMap(team -> present(team.getId()))
                        .orElse(""),
                Optional.ofNullable(payload.getEnterprise()).flatMap(enterprise -> present(enterprise.getId())),
                payload.getUser().getId(),
                present(payload.getUser().getTeamId()));
    }

    static OpenView view(View view) {
        return new OpenView(
                orEmpty(view.getId()),
                orEmpty(view.getHash()),
                orEmpty(view.getCallbackId()),
                orEmpty(view.getPrivateMetadata()),
                inputs(view.getBlocks()),
                state(view.getState()));
    }

    /** What a press carries: the value of the button, or of the option, person or place that was chosen. */
    static String value(BlockActionPayload.Action action) {
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

    static Optional<String> present(@Nullable String value) {
        return Optional.ofNullable(value).filter(text -> !text.isBlank());
    }

    static String orEmpty(@Nullable String value) {
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

    private static Optional<String> none() {
        return Optional.empty();
    }
}
