package ripple.slack.platform;

import java.util.Optional;
import ripple.slack.act.Sender;

/**
 * What {@code auth.test} says of our token.
 *
 * @param teamId the workspace it belongs to; for an app installed to a whole organization, the organization
 * @param botUserId under which we speak ourselves
 */
public record TokenOwner(Optional<String> teamId, Optional<String> enterpriseId, Optional<String> botUserId) {

    /** Whether a request from there may be for us. */
    boolean covers(Sender sender) {
        return teamId.isEmpty()
                || teamId.get().equals(sender.teamId())
                || sender.enterpriseId().filter(this::isOurs).isPresent();
    }

    private boolean isOurs(String enterprise) {
        return teamId.filter(enterprise::equals).isPresent();
    }
}
