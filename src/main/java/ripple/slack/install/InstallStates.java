package ripple.slack.install;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import ripple.database.Transactions;

/**
 * The secret that goes to Slack with a browser and must come back with the same browser, so that nobody installs Ripple by another's hand:
 * 256 random bits, of which only the hash is kept; it serves once, for ten minutes, at any instance.
 */
final class InstallStates {

    static final Duration LIFE = Duration.ofMinutes(10);
    private static final int BYTES = 32;
    private static final int MOST_AT_ONCE = 1_000;

    private final Transactions transactions;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    InstallStates(Transactions transactions, Clock clock) {
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Nothing if far too many are under way. */
    Optional<String> begin() {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        String state = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        Instant now = clock.instant();
        return transactions.run(transaction -> {
            InstallStateStore store = transaction.store(InstallStateStore.class);
            store.forgetOver(now);
            if (store.count() >= MOST_AT_ONCE) {
                return Optional.empty();
            }
            store.add(hash(state), now.plus(LIFE));
            return Optional.of(state);
        });
    }

    /** Whether it is one of ours, brought by the browser that was given it, in time and for the first time; from now on it is used. */
    boolean use(String state, String ofBrowser) {
        boolean same = !state.isEmpty() && MessageDigest.isEqual(bytes(state), bytes(ofBrowser));
        return same
                && transactions.run(transaction ->
                                transaction.store(InstallStateStore.class).use(hash(state), clock.instant()))
                        == 1;
    }

    private static String hash(String state) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes(state)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java knows SHA-256", e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
