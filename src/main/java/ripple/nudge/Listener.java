package ripple.nudge;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import ripple.due.Rhythm;
import ripple.outbox.Kind;
import ripple.people.Availability;
import ripple.people.Person;
import ripple.people.WorkingDays;

/**
 * Somebody who is to hear something, as far as it says whether they may be spoken to now. Pure.
 *
 * @param quiet whether the platform keeps them undisturbed
 * @param heard how many messages that count they have had this week
 */
record Listener(Person person, Availability availability, WorkingDays days, boolean quiet, int heard, Instant now) {

    private static final Duration UNTIL_ASKED_AGAIN = Duration.ofMinutes(15);

    Listener having(int messages) {
        return new Listener(person, availability, days, quiet, messages, now);
    }

    /** Why something may not be said now, and when to look again. */
    record Held(Ending why, Instant until) {}

    /** What keeps a message of this kind back; empty if it may go. */
    Optional<Held> heldBack(Kind kind) {
        return kind.courtesy().waitsForHours() ? outsideHours() : Optional.empty();
    }

    private Optional<Held> outsideHours() {
        if (availability.isAway(now, person.zone())) {
            return Optional.of(new Held(Ending.AWAY, nextOpen(now)));
        }
        if (!availability.isOpen(now, person.zone(), days)) {
            return Optional.of(new Held(Ending.QUIET_HOURS, nextOpen(now)));
        }
        return quiet
                ? Optional.of(new Held(Ending.DO_NOT_DISTURB, nextOpen(now.plus(UNTIL_ASKED_AGAIN))))
                : Optional.empty();
    }

    /** Somebody who asked for quiet gets no prompts until then. */
    Optional<Held> snoozed(Kind kind) {
        return availability
                .snoozedUntil()
                .filter(until -> kind.courtesy().counts() && now.isBefore(until))
                .map(until -> new Held(Ending.SNOOZED, nextOpen(until)));
    }

    /** Only so many messages that count come in a week. */
    Held capped() {
        return new Held(Ending.CAPPED, nextOpen(nextWeek()));
    }

    String week() {
        return Rhythm.week(today());
    }

    Instant nextWeek() {
        return today().with(TemporalAdjusters.next(DayOfWeek.MONDAY))
                .atStartOfDay(person.zone())
                .toInstant();
    }

    LocalDate today() {
        return now.atZone(person.zone()).toLocalDate();
    }

    private Instant nextOpen(Instant from) {
        return availability.nextOpen(from, person.zone(), days);
    }
}
