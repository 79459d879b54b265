package ripple.outbox;

import java.time.Duration;

/** How the outbox is: how long the oldest message that could go has waited, and how many are in which state. */
public record OutboxHealth(Duration oldestReady, long ready, long queued, long dead) {}
