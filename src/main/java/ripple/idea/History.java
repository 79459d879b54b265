package ripple.idea;

import java.time.Instant;
import java.util.Optional;

/** How an idea came in and when it was touched; the version counts its changes, from 1. */
public record History(
        Way way, Instant capturedAt, Optional<Instant> editedAt, Optional<Instant> withdrawnAt, int version) {}
