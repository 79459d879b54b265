package ripple.slack.platform;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ripple.people.ProgramId;

/**
 * The token of each program's workspace: its own, if it took Ripple in by itself; otherwise the one of the environment. A program never gets
 * another workspace's token. Tokens that live twelve hours are renewed before they end, by one thread of one instance.
 */
final class Tokens {

    private static final Logger log = LoggerFactory.getLogger(Tokens.class);
    private static final Duration AHEAD = Duration.ofHours(2);
    /** Longer than a call to Slack may take. */
    private static final Duration HOLD = Duration.ofSeconds(30);

    private final Installations installations;
    private final Optional<Grants> grants;
    private final EnvironmentToken environment;
    private final Clock clock;

    Tokens(Installations installations, Optional<Grants> grants, EnvironmentToken environment, Clock clock) {
        this.installations = installations;
        this.grants = grants;
        this.environment = environment;
        this.clock = clock;
    }

    TokenSource of(ProgramId program) {
        return new OfProgram(program);
    }

    /** Renews what ends soon; to be called every few seconds. */
    void tick() {
        for (Installation installation : installations.present()) {
            if (installation.isOverAt(clock.instant().plus(AHEAD))) {
                renew(installation);
            }
        }
    }

    private Optional<Installation> renew(Installation installation) {
        Optional<String> refresh = installations.refreshToken(installation);
        if (grants.isEmpty() || refresh.isEmpty() || !installations.takeRenewal(installation, HOLD)) {
            return installations.read(installation.program());
        }
        Called called = grants.get().anew(refresh.get());
        if (called instanceof Called.Done done) {
            return Grant.read(done.answer(), clock.instant())
                    .flatMap(grant -> installations.renew(installation, grant));
        }
        log.warn(
                "event=token-not-renewed program={} outcome={}",
                installation.program().value(),
                called.outcome());
        return Optional.empty();
    }

    private final class OfProgram implements TokenSource {

        private final ProgramId program;

        OfProgram(ProgramId program) {
            this.program = program;
        }

        @Override
        public Optional<String> token() {
            Optional<Installation> own = installations.find(program);
            if (own.isEmpty()) {
                return environment.of(program);
            }
            Instant now = clock.instant();
            return (own.get().isOverAt(now) ? renew(own.get()) : own)
                    .filter(installation -> !installation.isOverAt(now))
                    .flatMap(this::open);
        }

        private Optional<String> open(Installation installation) {
            Optional<String> token = installations.token(installation);
            if (token.isEmpty() && installation.token().isPresent()) {
                log.error("event=token-not-opened program={} wrong-key=likely", program.value());
            }
            return token;
        }

        @Override
        public boolean isRenewable() {
            return installations.find(program).flatMap(Installation::expiresAt).isPresent();
        }

        @Override
        public boolean renewed(String old) {
            Optional<Installation> own = installations.read(program);
            Optional<String> now = own.flatMap(installations::token);
            if (now.filter(old::equals).isPresent()) {
                now = own.flatMap(Tokens.this::renew).flatMap(installations::token);
            }
            return now.filter(token -> !token.equals(old)).isPresent();
        }
    }
}
