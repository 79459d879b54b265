package ripple.outbox;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;

/** Counts how messages end and what happens to them on the way. */
final class OutboxMeters {
    private final MeterRegistry meters;
    private final Counter sent;
    private final Counter mayRepeat;
    private final Counter foundAgain;
    private final Counter leaseLost;

    OutboxMeters(MeterRegistry meters) {
        this.meters = meters;
        this.sent = meters.counter("ripple.outbox.sent");
        this.mayRepeat = meters.counter("ripple.outbox.possible.repeats");
        this.foundAgain = meters.counter("ripple.outbox.found.again");
        this.leaseLost = meters.counter("ripple.outbox.lease.lost");
    }

    void sent() {
        sent.increment();
    }

    void dead(String reason) {
        meters.counter("ripple.outbox.dead", "reason", reason).increment();
    }

    void mayRepeat() {
        mayRepeat.increment();
    }

    void foundAgain() {
        foundAgain.increment();
    }

    void leaseLost() {
        leaseLost.increment();
    }

    /** Its readers' hours were over, or they were kept undisturbed, by the time it could be sent. */
    void held() {
        meters.counter("ripple.outbox.held").increment();
    }

    void toldToWait(Scope scope) {
        meters.counter("ripple.outbox.told.to.wait", "scope", scope.code()).increment();
    }
}
