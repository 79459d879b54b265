package ripple.people;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/**
 * When somebody may be told what can wait: in their own hours, by day or on nights, not on the program's holidays and not while they are
 * away. Pure; a zone is given only while asking.
 *
 * @param snoozedUntil when prompts may come again; what others decide or ask for still comes
 */
public record Availability(Week week, Optional<Nights> nights, Optional<Away> away, Optional<Instant> snoozedUntil) {

    /** Until somebody says what suits them. */
    public static final Availability USUAL =
            new Availability(Week.USUAL, Optional.empty(), Optional.empty(), Optional.empty());

    /** Farther ahead nobody looks for open hours. */
    private static final int MOST_DAYS = 800;

    /**
     * On nights: the hours move for a while.
     *
     * @param last the day on which the last night begins; on the day after it one sleeps
     */
    public record Nights(LocalDate first, LocalDate last, Hours hours) {
        public Nights {
            Order.check(first, last);
        }

        private boolean contains(LocalDate day) {
            return !day.isBefore(first) && !day.isAfter(last);
        }
    }

    /** Away from one day to another, both included. */
    public record Away(LocalDate first, LocalDate last) {
        public Away {
            Order.check(first, last);
        }

        /** Both as one; empty if there is a day between them. */
        public Optional<Away> joined(Away other) {
            boolean apart = other.first.isAfter(last.plusDays(1)) || first.isAfter(other.last.plusDays(1));
            return apart
                    ? Optional.empty()
                    : Optional.of(new Away(
                            first.isBefore(other.first) ? first : other.first,
                            last.isAfter(other.last) ? last : other.last));
        }

        private boolean contains(LocalDate day) {
            return !day.isBefore(first) && !day.isAfter(last);
        }
    }

    /** Whether what can wait may be said at this instant; snoozing is not asked here. */
    public boolean isOpen(Instant instant, ZoneId zone, WorkingDays workingDays) {
        LocalDate day = day(instant, zone);
        return open(day, zone, workingDays).contains(instant)
                || open(day.minusDays(1), zone, workingDays).contains(instant);
    }

    /** This instant if it is open, else when the hours begin next. */
    public Instant nextOpen(Instant instant, ZoneId zone, WorkingDays workingDays) {
        LocalDate first = day(instant, zone).minusDays(1);
        for (LocalDate day = first; day.isBefore(first.plusDays(MOST_DAYS)); day = day.plusDays(1)) {
            Span open = open(day, zone, workingDays);
            if (!open.isEmpty() && open.to().isAfter(instant)) {
                return open.from().isAfter(instant) ? open.from() : instant;
            }
        }
        return first.plusDays(MOST_DAYS).atStartOfDay(zone).toInstant();
    }

    /** When the hours of this day begin, or of the next that has some; a night that began the day before is not among them. */
    public Instant beginning(LocalDate first, ZoneId zone, WorkingDays workingDays) {
        return first.datesUntil(first.plusDays(MOST_DAYS))
                .map(day -> open(day, zone, workingDays))
                .filter(open -> !open.isEmpty())
                .findFirst()
                .map(Span::from)
                .orElseGet(() -> first.plusDays(MOST_DAYS).atStartOfDay(zone).toInstant());
    }

    public boolean isAway(Instant instant, ZoneId zone) {
        return isAway(day(instant, zone));
    }

    public boolean isAway(LocalDate day) {
        return away.filter(gone -> gone.contains(day)).isPresent();
    }

    public boolean isSnoozed(Instant instant) {
        return snoozedUntil.filter(instant::isBefore).isPresent();
    }

    /** The hours that begin on this day, as far as they are open; over midnight they end where a closed day begins. */
    private Span open(LocalDate day, ZoneId zone, WorkingDays workingDays) {
        if (isClosed(day, workingDays) || !week.days().contains(day.getDayOfWeek()) || isAfterLastNight(day)) {
            return new Span(Instant.EPOCH, Instant.EPOCH);
        }
        Span hours = hours(day).on(day, zone);
        LocalDate next = day.plusDays(1);
        return isClosed(next, workingDays)
                ? hours.endingBy(next.atStartOfDay(zone).toInstant())
                : hours;
    }

    private Hours hours(LocalDate day) {
        return nights.filter(shift -> shift.contains(day)).map(Nights::hours).orElse(week.hours());
    }

    private boolean isAfterLastNight(LocalDate day) {
        return nights.filter(shift -> shift.hours().isOverMidnight())
                .filter(shift -> shift.last().plusDays(1).equals(day))
                .isPresent();
    }

    private boolean isClosed(LocalDate day, WorkingDays workingDays) {
        return workingDays.holidays().contains(day) || isAway(day);
    }

    private static LocalDate day(Instant instant, ZoneId zone) {
        return instant.atZone(zone).toLocalDate();
    }

    public Availability with(Week other) {
        return new Availability(other, nights, away, snoozedUntil);
    }

    public Availability onNights(Optional<Nights> shift) {
        return new Availability(week, shift, away, snoozedUntil);
    }

    public Availability goingAway(Optional<Away> time) {
        return new Availability(week, nights, time, snoozedUntil);
    }

    public Availability snoozed(Optional<Instant> until) {
        return new Availability(week, nights, away, until);
    }

    /** A time that lasts does not end before it begins. */
    private static final class Order {
        private Order() {}

        static void check(LocalDate first, LocalDate last) {
            if (last.isBefore(first)) {
                throw new IllegalArgumentException("The last day comes before the first: " + last + ", " + first);
            }
        }
    }
}
