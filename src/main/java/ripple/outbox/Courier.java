package ripple.outbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings one leased message to the messenger and writes down how it fared. */
final class Courier {
    private static final Logger log = LoggerFactory.getLogger(Courier.class);

    private final Messenger messenger;
    private final Marks marks;
    private final Clock clock;
    private final OutboxSettings settings;
    private final Backoff backoff;
    private final OutboxMeters meters;
    private final ReadersHours hours;

    Courier(
            Messenger messenger,
            Marks marks,
            Clock clock,
            OutboxSettings settings,
            RandomGenerator random,
            OutboxMeters meters,
            ReadersHours hours) {
        this.messenger = messenger;
        this.marks = marks;
        this.clock = clock;
        this.settings = settings;
        this.backoff = new Backoff(settings.longestWait(), random);
        this.meters = meters;
        this.hours = hours;
    }

    void bring(Claimed claimed) {
        Optional<Instant> closed = claimed.inDoubt() ? Optional.empty() : closedUntil(claimed);
        if (closed.isPresent()) {
            hold(claimed, closed.get());
        } else if (leaseIsShort(claimed)) {
            fenced(claimed, marks.again(claimed, next(claimed, Duration.ZERO)));
        } else if (!claimed.isReadable()) {
            end(claimed, Refusal.OUR_DEFECT.code());
        } else if (claimed.isEdit() && claimed.editedReference().isEmpty()) {
            end(claimed, Reasons.NOTHING_TO_EDIT);
        } else if (claimed.inDoubt() && !claimed.isEdit()) {
            lookFirst(claimed);
        } else {
            send(Attempt.first(claimed));
        }
    }

    private Optional<Instant> closedUntil(Claimed claimed) {
        return claimed.mayBeHeld()
                ? hours.closedUntil(
                        claimed.program(), claimed.kind(), Recipient.of(claimed.conversation()), claimed.putAt())
                : Optional.empty();
    }

    private void hold(Claimed claimed, Instant until) {
        if (fenced(claimed, marks.held(claimed, until))) {
            meters.held();
        }
    }

    /** The process may have slept between claiming and now: then somebody else may have the message already. */
    private boolean leaseIsShort(Claimed claimed) {
        Instant ends = clock.instant().plus(settings.requestLimit().multipliedBy(2));
        return ends.isAfter(claimed.leaseEnds());
    }

    private void lookFirst(Claimed claimed) {
        Lookup lookup = find(claimed);
        if (lookup instanceof Lookup.Found found) {
            meters.foundAgain();
            sent(claimed, found.reference());
        } else if (lookup instanceof Lookup.NotThere) {
            closedUntil(claimed).ifPresentOrElse(until -> hold(claimed, until), () -> send(Attempt.first(claimed)));
        } else if (lookup instanceof Lookup.CannotLook) {
            sendOnceMore(claimed);
        } else if (lookup instanceof Lookup.NotNow later) {
            lookLater(claimed, later.after());
        }
    }

    /** Where one may not look: once more, counted beforehand, and never a third time. */
    private void sendOnceMore(Claimed claimed) {
        if (claimed.possibleRepeats() > 0 || isTooLate(claimed)) {
            end(claimed, Reasons.MAY_HAVE_ARRIVED);
        } else if (fenced(claimed, marks.mayRepeat(claimed))) {
            send(Attempt.repeat(claimed));
        }
    }

    private void lookLater(Claimed claimed, Duration after) {
        if (isTooLate(claimed)) {
            end(claimed, Reasons.MAY_HAVE_ARRIVED);
        } else {
            Duration own = backoff.after(claimed.attempts());
            fenced(claimed, marks.again(claimed, next(claimed, after.compareTo(own) > 0 ? after : own)));
        }
    }

    private void send(Attempt attempt) {
        Claimed claimed = attempt.claimed();
        Optional<String> over = over(claimed);
        if (over.isPresent()) {
            end(claimed, over.get());
            return;
        }
        Delivery delivery = deliver(claimed);
        countRepeat(attempt, delivery);
        if (delivery instanceof Delivery.Sent sent) {
            sent(claimed, sent.reference());
        } else if (delivery instanceof Delivery.Refused refused) {
            refused(attempt, refused.why());
        } else if (delivery instanceof Delivery.Later later) {
            later(attempt, later);
        } else if (delivery instanceof Delivery.NotSent notSent) {
            notSent(attempt, notSent.reason());
        } else if (delivery instanceof Delivery.Unclear unclear) {
            unclear(attempt, unclear.reason());
        }
    }

    private void countRepeat(Attempt attempt, Delivery delivery) {
        if (attempt.isRepeat() && (delivery instanceof Delivery.Sent || delivery instanceof Delivery.Unclear)) {
            meters.mayRepeat();
            log.warn(
                    "event=message-may-be-repeated message={}",
                    attempt.claimed().id());
        }
    }

    private Lookup find(Claimed claimed) {
        try {
            return messenger.find(claimed.parcel());
        } catch (RuntimeException defect) {
            report(claimed, defect);
            return new Lookup.NotNow(Duration.ZERO);
        }
    }

    /** A messenger that throws has a defect; whether the message went out is then unknown. */
    private Delivery deliver(Claimed claimed) {
        try {
            return messenger.deliver(claimed.parcel());
        } catch (RuntimeException defect) {
            report(claimed, defect);
            return new Delivery.Unclear("defect");
        }
    }

    /** Without the exception's own words, which may quote the message. */
    private static void report(Claimed claimed, RuntimeException defect) {
        StackTraceElement[] trace = defect.getStackTrace();
        log.error(
                "event=messenger-defect message={} exception={} at={}",
                claimed.id(),
                defect.getClass().getName(),
                trace.length == 0 ? "unknown" : trace[0]);
    }

    private void sent(Claimed claimed, String reference) {
        if (fenced(claimed, marks.sent(claimed, reference))) {
            meters.sent();
        }
    }

    private void refused(Attempt attempt, Refusal why) {
        Claimed claimed = attempt.claimed();
        if (why != Refusal.PROGRAM_STOPPED) {
            end(claimed, why.code());
            return;
        }
        log.warn("event=program-stopped program={}", claimed.program().value());
        OutboxStore.NextTry next = attempt.unsent(clock.instant());
        fenced(claimed, marks.againAfterStop(claimed, next));
    }

    private void later(Attempt attempt, Delivery.Later later) {
        Claimed claimed = attempt.claimed();
        OutboxStore.NextTry next = attempt.unsent(clock.instant().plus(later.after()));
        meters.toldToWait(later.scope());
        switch (later.scope()) {
            case CONVERSATION -> fenced(claimed, marks.again(claimed, next));
            case METHOD -> fenced(claimed, marks.againAfterRest(claimed, next, claimed.isEdit() ? "edit" : "new"));
            case WORKSPACE -> fenced(claimed, marks.againAfterRest(claimed, next, Scope.WORKSPACE.code()));
        }
    }

    private void notSent(Attempt attempt, String reason) {
        Claimed claimed = attempt.claimed();
        log.warn("event=message-not-sent message={} attempts={} reason={}", claimed.id(), claimed.attempts(), reason);
        Instant due = clock.instant().plus(backoff.after(claimed.attempts()));
        fenced(claimed, marks.again(claimed, attempt.unsent(due)));
    }

    /** Waits longer than a request lasts before it looks, so that what is still under way has arrived by then. */
    private void unclear(Attempt attempt, String reason) {
        Claimed claimed = attempt.claimed();
        log.warn("event=message-unclear message={} attempts={} reason={}", claimed.id(), claimed.attempts(), reason);
        Duration wait = settings.requestLimit().plus(backoff.after(claimed.attempts()));
        fenced(claimed, marks.again(claimed, attempt.unclear(clock.instant().plus(wait))));
    }

    private OutboxStore.NextTry next(Claimed claimed, Duration wait) {
        return new OutboxStore.NextTry(
                clock.instant().plus(wait), claimed.tries(), claimed.inDoubt(), claimed.possibleRepeats());
    }

    private void end(Claimed claimed, String reason) {
        if (fenced(claimed, marks.dead(claimed, reason))) {
            meters.dead(reason);
            log.warn(
                    "event=message-dead message={} program={} reason={} tries={}",
                    claimed.id(),
                    claimed.program().value(),
                    reason,
                    claimed.tries());
        }
    }

    private Optional<String> over(Claimed claimed) {
        if (claimed.tries() >= settings.tries()) {
            return Optional.of(Reasons.TOO_MANY_TRIES);
        }
        return isTooLate(claimed) ? Optional.of(Reasons.TOO_LATE) : Optional.empty();
    }

    private boolean isTooLate(Claimed claimed) {
        return !clock.instant().isBefore(claimed.firstAttemptAt().plus(settings.patience()));
    }

    private boolean fenced(Claimed claimed, boolean marked) {
        if (!marked) {
            meters.leaseLost();
            log.warn("event=lease-lost message={} epoch={}", claimed.id(), claimed.epoch());
        }
        return marked;
    }
}
