package ripple.slack.platform;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ripple.outbox.Refusal;

/** What each of Slack's refusals means to us. What is not in the table we built wrongly. */
final class Refusals {

    private static final Map<String, Refusal> MEANINGS = new HashMap<>();

    static {
        means(
                Refusal.PLACE_UNREACHABLE,
                "not_in_channel",
                "channel_not_found",
                "is_archived",
                "channel_is_limited_access",
                "restricted_action",
                "restricted_action_read_only_channel",
                "restricted_action_thread_only_channel",
                "posting_to_channel_denied",
                "message_not_found",
                "cant_update_message",
                "edit_window_closed");
        means(
                Refusal.PERSON_UNREACHABLE,
                "user_disabled",
                "user_not_found",
                "user_not_visible",
                "users_not_found",
                "messages_tab_disabled",
                "cannot_dm_bot",
                "invalid_user_combination",
                "not_enough_users");
        means(
                Refusal.PROGRAM_STOPPED,
                "token_revoked",
                "account_inactive",
                "app_uninstalled",
                "token_expired",
                "invalid_auth",
                "not_authed",
                "missing_scope",
                "team_access_not_granted");
    }

    private Refusals() {}

    static Refusal meaning(String error) {
        return MEANINGS.getOrDefault(error, Refusal.OUR_DEFECT);
    }

    /**
     * The same for what only some messages need, such as a file or a conversation of several: a scope to which the workspace has not yet
     * agreed is no reason to stop everything else.
     */
    static Refusal meaningInPlace(String error) {
        return error.equals("missing_scope") ? Refusal.PLACE_UNREACHABLE : meaning(error);
    }

    private static void means(Refusal meaning, String... errors) {
        List.of(errors).forEach(error -> MEANINGS.put(error, meaning));
    }
}
