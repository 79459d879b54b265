package ripple.slack.platform;

import java.time.Instant;
import java.util.Optional;
import ripple.people.ProgramId;

/**
 * A Slack workspace in which Ripple is.
 *
 * @param stoppedAt since when nothing is sent there, because Ripple was taken out of it
 */
public record Workspace(String teamId, ProgramId program, Optional<Instant> stoppedAt) {}
