package ripple.slack.platform;

import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ripple.slack.act.JsonFields;

/**
 * Whether Slack takes the token of the environment, and whose it is. Asked at start and again at every tick until Slack has answered, never
 * while a person waits: requests are served from the address book even if Slack cannot be asked.
 */
public final class Connection {

    private static final Logger log = LoggerFactory.getLogger(Connection.class);

    private final Optional<WebApi> api;
    private volatile State state;
    private volatile Optional<TokenOwner> owner = Optional.empty();

    /** @param api the way out with the token of the environment; nothing if each workspace has its own */
    Connection(Optional<WebApi> api) {
        this.api = api;
        this.state = api.isPresent() ? new State.NotYet() : new State.OfEachWorkspace();
    }

    /** What is known of the token. */
    public State state() {
        return state;
    }

    /** What is wrong, as a sentence for operators; empty if Slack takes our token, or does not answer at the moment. */
    public Optional<String> problem() {
        State now = state;
        if (now instanceof State.Refused refused) {
            return Optional.of("Slack refuses the bot token (" + refused.error() + ").");
        }
        return now instanceof State.NotYet
                ? Optional.of("Slack was not asked about the bot token yet.")
                : Optional.empty();
    }

    Optional<TokenOwner> owner() {
        return owner;
    }

    Optional<WebApi> api() {
        return api;
    }

    /** Asks Slack; gives the owner of the token if this was the first answer that told. */
    public synchronized Optional<TokenOwner> ask() {
        if (api.isEmpty()) {
            return Optional.empty();
        }
        Called called = api.get().patiently("auth.test", Map.of());
        if (called instanceof Called.Done done) {
            state = new State.Works();
            return learn(done.answer());
        }
        if (called instanceof Called.Refused refused) {
            log.error("event=token-refused error={}", refused.error());
            state = new State.Refused(refused.error());
        } else if (!(state instanceof State.Refused)) {
            state = new State.Silent();
        }
        return Optional.empty();
    }

    /** Slack told us that the token is void. */
    public void revoked(String why) {
        state = new State.Refused(why);
    }

    private Optional<TokenOwner> learn(JsonFields answer) {
        TokenOwner now = new TokenOwner(answer.text("team_id"), answer.text("enterprise_id"), answer.text("user_id"));
        boolean first = owner.isEmpty();
        owner = Optional.of(now);
        return first ? Optional.of(now) : Optional.empty();
    }

    /** What is known of the token. */
    public sealed interface State {

        /** Slack was not asked yet. */
        record NotYet() implements State {}

        /** There is none in the environment: workspaces take Ripple in by themselves. */
        record OfEachWorkspace() implements State {}

        /** Slack takes it. */
        record Works() implements State {}

        /** Slack does not answer; it took the token when it last did, or never answered so far. */
        record Silent() implements State {}

        /**
         * Slack does not take it.
         *
         * @param error Slack's name of the reason
         */
        record Refused(String error) implements State {}
    }
}
