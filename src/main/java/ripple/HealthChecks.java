package ripple;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import ripple.database.Database;
import ripple.database.DatabaseUnavailableException;
import ripple.outbox.OutboxWatch;
import ripple.slack.platform.Connection;
import ripple.slack.platform.SlackPlatform;
import ripple.slack.platform.TokenKeys;
import ripple.web.Check;

/** What must be well for Ripple to be of use: the database, the outbox, Slack's trust in our token. */
final class HealthChecks {
    /** Slack being away for a while is no reason to take no more ideas; messages that wait this long are a sign of more. */
    private static final Duration TOO_OLD = Duration.ofMinutes(10);

    private HealthChecks() {}

    static List<Check> of(Database database, OutboxWatch outbox, SlackPlatform slack) {
        return List.of(
                new Check("database", () -> database.health().problem()),
                new Check("outbox", () -> outbox(outbox)),
                new Check("slack", () -> slack(slack.connection().state())),
                new Check("tokens", () -> tokens(slack.tokenKeys())));
    }

    private static Optional<String> outbox(OutboxWatch watch) {
        try {
            Duration oldest = watch.health().oldestReady();
            return oldest.compareTo(TOO_OLD) < 0
                    ? Optional.empty()
                    : Optional.of(
                            "The oldest message that could go has waited for " + oldest.toMinutes() + " minutes.");
        } catch (DatabaseUnavailableException e) {
            return Optional.of("The outbox cannot be read: " + e.reason().sentence());
        }
    }

    private static Optional<String> tokens(TokenKeys keys) {
        try {
            return keys.problemOfAll();
        } catch (DatabaseUnavailableException e) {
            return Optional.of("The tokens cannot be read: " + e.reason().sentence());
        }
    }

    /** A Slack that is silent takes nothing from us: what people send is kept, and what we say waits in the outbox. */
    private static Optional<String> slack(Connection.State state) {
        if (state instanceof Connection.State.Refused refused) {
            return Optional.of("Slack does not take the bot token (" + refused.error() + ").");
        }
        return state instanceof Connection.State.NotYet
                ? Optional.of("Slack has not been asked yet whether it takes the bot token.")
                : Optional.empty();
    }
}
