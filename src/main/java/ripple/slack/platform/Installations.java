package ripple.slack.platform;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import ripple.database.Transaction;
import ripple.database.Transactions;
import ripple.people.ProgramId;

/**
 * The workspaces that took Ripple in by themselves, each with its token. Every request and every call asks, so what the database says is
 * remembered for a short while; what another instance changed is seen here within that time.
 */
public final class Installations {

    private static final int MOST_CACHED = 1_000;
    private static final Duration FRESH = Duration.ofSeconds(20);

    private final Transactions transactions;
    private final Optional<Sealing> sealing;
    private final Clock clock;
    private final Cache<String, Optional<Installation>> byTeam = cache();
    private final Cache<ProgramId, Optional<Installation>> byProgram = cache();

    /** @param sealing nothing if workspaces cannot take Ripple in by themselves; then there are no installations */
    Installations(Transactions transactions, Optional<Sealing> sealing, Clock clock) {
        this.transactions = transactions;
        this.sealing = sealing;
        this.clock = clock;
    }

    /** Also one that took Ripple out again, as long as it was installed at all. */
    Optional<Installation> find(String teamId) {
        return sealing.isEmpty()
                ? Optional.empty()
                : byTeam.get(
                        teamId,
                        team -> transactions.read(
                                transaction -> store(transaction).find(team)));
    }

    Optional<Installation> find(ProgramId program) {
        return sealing.isEmpty()
                ? Optional.empty()
                : byProgram.get(
                        program,
                        id -> transactions.read(
                                transaction -> store(transaction).find(id)));
    }

    /** Those where Ripple is at present. */
    List<Installation> present() {
        return sealing.isEmpty()
                ? List.of()
                : transactions.read(transaction -> store(transaction).present());
    }

    /** As it stands in the database now. */
    Optional<Installation> read(ProgramId program) {
        byProgram.invalidate(program);
        return find(program);
    }

    public void keep(Transaction transaction, ProgramId program, Grant grant) {
        store(transaction).keep(installation(program, grant), clock.instant());
        transaction.afterCommit(() -> forgetCached(program, grant.teamId()));
    }

    /** Ripple was taken out: its token is of no use to anybody any more. */
    void forgetTokens(Transaction transaction, Installation installation) {
        store(transaction).forgetTokens(installation.program());
        transaction.afterCommit(() -> forgetCached(installation.program(), installation.teamId()));
    }

    /** Takes the right to renew this token, so that nobody else does until then. */
    public boolean takeRenewal(Installation installation, Duration hold) {
        Instant now = clock.instant();
        return installation
                .token()
                .map(token -> transactions.run(transaction ->
                        store(transaction).takeRenewal(installation.program(), token, now, now.plus(hold))))
                .filter(taken -> taken == 1)
                .isPresent();
    }

    /** Puts what was granted anew in the place of what this installation holds; gives how it stands now. */
    Optional<Installation> renew(Installation old, Grant grant) {
        transactions.use(transaction ->
                old.token().ifPresent(token -> store(transaction).renew(installation(old.program(), grant), token)));
        forgetCached(old.program(), old.teamId());
        return find(old.program());
    }

    /** Seals with the newest key what an older one sealed. */
    void sealAnew(Installation installation) {
        Sealing seal = sealing.orElseThrow();
        if (installation.token().filter(seal::isOld).isPresent()) {
            token(installation)
                    .ifPresent(token -> renew(
                            installation,
                            new Grant(
                                    installation.teamId(),
                                    installation.botUserId(),
                                    token,
                                    refreshToken(installation),
                                    installation.expiresAt())));
        }
    }

    /** The token, if it is there and one of our keys opens it. */
    Optional<String> token(Installation installation) {
        return installation.token().flatMap(text -> open(installation.program(), Sealing.What.BOT_TOKEN, text));
    }

    Optional<String> refreshToken(Installation installation) {
        return installation
                .refreshToken()
                .flatMap(text -> open(installation.program(), Sealing.What.REFRESH_TOKEN, text));
    }

    private Optional<String> open(ProgramId program, Sealing.What what, String text) {
        return sealing.flatMap(seal -> seal.open(program, what, text));
    }

    private Installation installation(ProgramId program, Grant grant) {
        Sealing seal = sealing.orElseThrow();
        return new Installation(
                program,
                grant.teamId(),
                grant.botUserId(),
                Optional.of(seal.seal(program, Sealing.What.BOT_TOKEN, grant.token())),
                grant.refreshToken().map(refresh -> seal.seal(program, Sealing.What.REFRESH_TOKEN, refresh)),
                grant.expiresAt());
    }

    private void forgetCached(ProgramId program, String teamId) {
        byTeam.invalidate(teamId);
        byProgram.invalidate(program);
    }

    private static InstallationStore store(Transaction transaction) {
        return transaction.store(InstallationStore.class);
    }

    private static <K> Cache<K, Optional<Installation>> cache() {
        return Caffeine.newBuilder()
                .executor(Runnable::run)
                .maximumSize(MOST_CACHED)
                .expireAfterWrite(FRESH)
                .build();
    }
}
