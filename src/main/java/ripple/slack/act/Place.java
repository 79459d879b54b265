package ripple.slack.act;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody acted, and which ways back Slack gave from there.
 *
 * @param responseUrl as Slack wrote it; not yet checked
 * @param inForm whether a form is open there
 */
public record Place(Trigger trigger, Optional<String> responseUrl, boolean inForm) {

    public static Place at(@Nullable String triggerId, @Nullable String responseUrl) {
        return new Place(new Trigger(Payloads.present(triggerId)), Payloads.present(responseUrl), false);
    }

    public static Place inForm(@Nullable String triggerId) {
        return new Place(new Trigger(Payloads.present(triggerId)), Optional.empty(), true);
    }
}
