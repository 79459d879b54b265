package ripple.slack.platform;

import java.time.Instant;
import java.util.Optional;
import ripple.people.ProgramId;

/**
 * A workspace that took Ripple in by itself.
 *
 * @param token sealed; nothing once Ripple was taken out
 * @param refreshToken sealed; there only if the token expires
 */
public record Installation(
        ProgramId program,
        String teamId,
        String botUserId,
        Optional<String> token,
        Optional<String> refreshToken,
        Optional<Instant> expiresAt) {

    /** Whether the token has to be renewed by then. */
    boolean isOverAt(Instant instant) {
        return expiresAt.filter(end -> !instant.isBefore(end)).isPresent();
    }

    /** Without the tokens, sealed as they are. */
    @Override
    public String toString() {
        return "Installation[program=" + program.value() + ", team=" + teamId + "]";
    }
}
