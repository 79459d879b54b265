package ripple.slack.platform;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ripple.database.Transactions;
import ripple.outbox.Outbox;

/**
 * Looks after the workspaces that took Ripple in by themselves: renews their tokens, and notices where Ripple was taken out, whether Slack
 * told so or not. What Slack tells may come late, after Ripple was taken in again, so the token is tried before anything is believed.
 */
public final class Residences {

    private static final Logger log = LoggerFactory.getLogger(Residences.class);
    private static final Duration WHEN_ALL_IS_WELL = Duration.ofMinutes(5);
    private static final Set<String> TAKEN_OUT =
            Set.of("account_inactive", "token_revoked", "app_uninstalled", "invalid_auth", "team_access_not_granted");

    private final Transactions transactions;
    private final Installations installations;
    private final Tokens tokens;
    private final WebApis apis;
    private final Moves moves;
    private final Clock clock;
    private Instant lookAgain = Instant.MIN;

    public Residences(SlackPlatform slack, Outbox outbox) {
        this.transactions = slack.transactions();
        this.installations = slack.installations();
        this.tokens = slack.tokens();
        this.apis = slack.apis();
        this.moves = new Moves(outbox, slack.clock());
        this.clock = slack.clock();
    }

    /** To be called every few seconds. */
    public synchronized void tick() {
        tokens.tick();
        if (clock.instant().isBefore(lookAgain)) {
            return;
        }
        boolean clear = true;
        for (Installation installation : installations.present()) {
            installations.sealAnew(installation);
            clear &= look(installation);
        }
        lookAgain = clear ? clock.instant().plus(WHEN_ALL_IS_WELL) : Instant.MIN;
    }

    /** Slack told that Ripple was taken out there. */
    public synchronized void suspect(Installation installation) {
        if (!look(installation)) {
            lookAgain = Instant.MIN;
        }
    }

    /** Gives whether Slack said clearly how it is. */
    private boolean look(Installation installation) {
        Called called = apis.of(installation.program()).quickly("auth.test", Map.of());
        if (called instanceof Called.Refused refused && TAKEN_OUT.contains(refused.error())) {
            leave(installation, refused.error());
            return true;
        }
        return called instanceof Called.Done;
    }

    private void leave(Installation installation, String why) {
        log.warn("event=taken-out-of-workspace team={} why={}", installation.teamId(), why);
        transactions.use(transaction -> {
            installations.forgetTokens(transaction, installation);
            moves.out(transaction, installation.teamId(), installation.program());
        });
    }
}
