package ripple.people;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;
import ripple.database.Transaction;

/** When people may be told what can wait: read by whoever speaks to them, changed by themselves only. */
public final class AvailabilityService {

    private final Clock clock;
    private final List<Changing> changings = new CopyOnWriteArrayList<>();

    /** @param clock the one people's time is told by */
    public AvailabilityService(Clock clock) {
        this.clock = clock;
    }

    public Availability of(Transaction transaction, ProgramId program, PersonId person) {
        return AvailabilitySql.of(transaction, program, person);
    }

    /** Own days and hours. */
    public void suits(Transaction transaction, ProgramId program, PersonId person, Week week) {
        change(transaction, program, person, before -> before.with(week));
    }

    /** On nights for a while; empty for days again. */
    public void onNights(
            Transaction transaction, ProgramId program, PersonId person, Optional<Availability.Nights> nights) {
        change(transaction, program, person, before -> before.onNights(nights));
    }

    /** Away for a while; empty for here again. */
    public void away(Transaction transaction, ProgramId program, PersonId person, Optional<Availability.Away> away) {
        change(transaction, program, person, before -> before.goingAway(away));
    }

    /** No prompts until then; empty for prompts as usual. */
    public void snooze(Transaction transaction, ProgramId program, PersonId person, Optional<Instant> until) {
        change(transaction, program, person, before -> before.snoozed(until));
    }

    /** Several of these at once, as a form sends them. What is over is let go of. */
    public Availability change(
            Transaction transaction, ProgramId program, PersonId person, UnaryOperator<Availability> change) {
        Instant now = clock.instant();
        Availability after = withoutPast(change.apply(of(transaction, program, person)), now);
        transaction.store(AvailabilityStore.class).set(program, person, AvailabilityStore.Row.of(after));
        changings.forEach(step -> step.changed(transaction, program, person, now));
        return after;
    }

    /** A day of grace: nobody's zone is farther from Greenwich. */
    private static Availability withoutPast(Availability after, Instant now) {
        LocalDate yesterday = now.atZone(ZoneOffset.UTC).toLocalDate().minusDays(2);
        return after.onNights(after.nights().filter(shift -> shift.last().isAfter(yesterday)))
                .goingAway(after.away().filter(away -> away.last().isAfter(yesterday)))
                .snoozed(after.snoozedUntil().filter(until -> until.isAfter(now)));
    }

    /** From now on the step is taken, in the same transaction, whenever somebody's hours change. */
    public void whenHoursChange(Changing step) {
        changings.add(step);
    }

    /** What follows when somebody's hours change; harmless if it comes twice. */
    @FunctionalInterface
    public interface Changing {
        void changed(Transaction transaction, ProgramId program, PersonId person, Instant now);
    }
}
