package ripple.slack.platform;

import java.time.Instant;
import java.util.Optional;
import ripple.slack.act.JsonFields;

/**
 * What Slack gave us for a workspace: a token, and if it expires, what buys the next one.
 *
 * @param teamId of the workspace, or of the whole organization if Ripple was installed for all of it
 */
public record Grant(
        String teamId, String botUserId, String token, Optional<String> refreshToken, Optional<Instant> expiresAt) {

    public Grant {
        if (refreshToken.isPresent() != expiresAt.isPresent()) {
            throw new IllegalArgumentException("A token that expires comes with one that renews it");
        }
    }

    /** Reads Slack's answer of {@code oauth.v2.access}; nothing if it does not hold what we need. */
    public static Optional<Grant> read(JsonFields answer, Instant now) {
        Optional<String> refresh = answer.text("refresh_token");
        Optional<Instant> end = answer.text("expires_in")
                .filter(seconds -> seconds.matches("[0-9]{1,9}"))
                .map(seconds -> now.plusSeconds(Long.parseLong(seconds)));
        boolean renewable = refresh.isPresent() && end.isPresent();
        return holder(answer)
                .flatMap(team -> answer.text("bot_user_id")
                        .flatMap(bot -> answer.text("access_token")
                                .map(token -> new Grant(
                                        team,
                                        bot,
                                        token,
                                        refresh.filter(any -> renewable),
                                        end.filter(any -> renewable)))));
    }

    private static Optional<String> holder(JsonFields answer) {
        String name = answer.isTrue("is_enterprise_install") ? "enterprise" : "team";
        return answer.child(name).flatMap(holder -> holder.text("id"));
    }

    /** Without the tokens. */
    @Override
    public String toString() {
        return "Grant[team=" + teamId + "]";
    }
}
