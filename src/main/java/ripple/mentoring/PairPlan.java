package ripple.mentoring;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import ripple.database.Transaction;
import ripple.due.Due;
import ripple.due.DueTable;
import ripple.people.PeopleService;
import ripple.people.Person;
import ripple.people.PersonId;

/** Plans of what the two of a mentorship are reminded: it begins, rests and ends with the mentorship, in the same transaction. */
public final class PairPlan implements MentorshipListener {

    /** Two who have met so often meet for the third time next. */
    private static final int TWO_MEETINGS = 2;

    /** From the first meeting to the day before the third, of two who meet every week until they agree upon something else. */
    private static final Duration TO_THE_DAY_BEFORE_THE_THIRD =
            Cadence.WEEKLY.length().multipliedBy(TWO_MEETINGS).minusDays(1);

    /** Tells the second asking from the first. */
    private static final String SECOND = "#2";

    /** Tells the second reminder of an end from the first. */
    private static final String ON_THE_DAY = "#2";

    static final Period BEFORE_THE_END = Period.ofDays(14);
    static final Duration QUIET = Cadence.quietAfter(Optional.empty());

    private static final LocalTime IN_THE_MORNING = LocalTime.of(9, 0);
    private static final String OF_MENTORSHIP = "mentorship:";

    private final PeopleService people;
    private final DueTable due;
    private final Meetings meetings;
    private final Clock clock;

    public PairPlan(PeopleService people, DueTable due, Meetings meetings, Clock clock) {
        this.people = people;
        this.due = due;
        this.meetings = meetings;
        this.clock = clock;
    }

    static String subject(MentorshipId mentorship) {
        return OF_MENTORSHIP + mentorship.value();
    }

    /** The pair that a prompt is about. */
    static Optional<MentorshipId> mentorship(Due due) {
        String number = due.subject().startsWith(OF_MENTORSHIP) ? due.subject().substring(OF_MENTORSHIP.length()) : "";
        return number.matches("[0-9]{1,18}") ? Optional.of(new MentorshipId(Long.parseLong(number))) : Optional.empty();
    }

    @Override
    public void began(Transaction transaction, Mentorship mentorship) {
        both(transaction, mentorship, PairMoment.AGREEMENT, dayBeforeTheThird(mentorship, Meetings.Held.NONE));
        both(transaction, mentorship, PairMoment.QUIET, clock.instant().plus(QUIET));
    }

    /** When the two are asked for an agreement: now, if they have met twice. Where nobody records meetings, the first may have been at once. */
    private Instant dayBeforeTheThird(Mentorship mentorship, Meetings.Held held) {
        return held.count() >= TWO_MEETINGS
                ? clock.instant()
                : held.last().or(mentorship::begunAt).orElse(mentorship.since()).plus(TO_THE_DAY_BEFORE_THE_THIRD);
    }

    /** Whoever was not asked yet is asked by the meetings there were. */
    @Override
    public void met(Transaction transaction, Mentorship mentorship) {
        Instant at = dayBeforeTheThird(mentorship, meetings.of(transaction, mentorship.program(), mentorship.id()));
        for (PersonId person : List.of(mentorship.mentor(), mentorship.mentee())) {
            find(transaction, mentorship, person, PairMoment.AGREEMENT)
                    .filter(PairPlan::isFirst)
                    .ifPresent(planned -> due.plan(transaction, planned.at(at)));
        }
    }

    static boolean isFirst(Due asking) {
        return !asking.occurrence().endsWith(SECOND);
    }

    /** A week after the first. */
    static Due second(Due asking, Instant now) {
        return asking.next(asking.occurrence() + SECOND, now.plus(Cadence.WEEKLY.length()));
    }

    @Override
    public void agreed(Transaction transaction, Mentorship mentorship) {
        for (PersonId person : List.of(mentorship.mentor(), mentorship.mentee())) {
            due.cancel(
                    transaction, mentorship.program(), person, PairMoment.AGREEMENT.prompt(), subject(mentorship.id()));
        }
        AgreementService.of(transaction, mentorship.program(), mentorship.id())
                .holds()
                .ifPresent(agreed -> planEnd(transaction, mentorship, agreed.endsOn()));
    }

    private void planEnd(Transaction transaction, Mentorship mentorship, LocalDate endsOn) {
        for (PersonId id : List.of(mentorship.mentor(), mentorship.mentee())) {
            people.find(transaction, mentorship.program(), id)
                    .ifPresent(person -> due.plan(transaction, endIsNear(mentorship, person, endsOn)));
        }
    }

    /** Where the day is less than two weeks away, on the day itself. */
    private Due endIsNear(Mentorship mentorship, Person person, LocalDate endsOn) {
        Instant ahead = inTheMorning(endsOn.minus(BEFORE_THE_END), person.zone());
        return new Due(
                mentorship.program(),
                person.id(),
                PairMoment.END_IS_NEAR.prompt(),
                subject(mentorship.id()),
                endsOn.toString(),
                ahead.isBefore(clock.instant()) ? inTheMorning(endsOn, person.zone()) : ahead);
    }

    static Instant inTheMorning(LocalDate day, ZoneId zone) {
        return day.atTime(IN_THE_MORNING).atZone(zone).toInstant();
    }

    /** The occurrence of the second reminder of an end. */
    static String onTheDay(LocalDate endsOn) {
        return endsOn + ON_THE_DAY;
    }

    /** The day of the end that this reminds of. */
    static LocalDate endsOn(Due reminder) {
        return LocalDate.parse(reminder.occurrence().replace(ON_THE_DAY, ""));
    }

    /** What could not be said while the two rested is said now; what is still to come keeps its time. */
    @Override
    public void resumed(Transaction transaction, Mentorship mentorship) {
        both(transaction, mentorship, PairMoment.QUIET, clock.instant().plus(QUIET));
        Meetings.Held held = meetings.of(transaction, mentorship.program(), mentorship.id());
        for (PersonId id : List.of(mentorship.mentor(), mentorship.mentee())) {
            find(transaction, mentorship, id, PairMoment.AGREEMENT)
                    .filter(PairPlan::isFirst)
                    .ifPresent(waiting -> planFromNowOn(transaction, waiting, dayBeforeTheThird(mentorship, held)));
            find(transaction, mentorship, id, PairMoment.END_IS_NEAR)
                    .ifPresent(waiting -> people.find(transaction, mentorship.program(), id)
                            .ifPresent(person -> planFromNowOn(transaction, waiting, endIsNear(waiting, person))));
        }
    }

    private static Instant endIsNear(Due reminder, Person person) {
        LocalDate endsOn = endsOn(reminder);
        boolean isSecond = reminder.occurrence().equals(onTheDay(endsOn));
        return inTheMorning(isSecond ? endsOn : endsOn.minus(BEFORE_THE_END), person.zone());
    }

    private void planFromNowOn(Transaction transaction, Due waiting, Instant at) {
        Instant now = clock.instant();
        due.plan(transaction, waiting.at(at.isBefore(now) ? now : at));
    }

    private Optional<Due> find(Transaction transaction, Mentorship mentorship, PersonId person, PairMoment moment) {
        return due.find(transaction, mentorship.program(), person, moment.prompt(), subject(mentorship.id()));
    }

    @Override
    public void ended(Transaction transaction, Mentorship mentorship) {
        due.cancelAll(transaction, mentorship.program(), subject(mentorship.id()));
    }

    private void both(Transaction transaction, Mentorship mentorship, PairMoment moment, Instant at) {
        for (PersonId person : List.of(mentorship.mentor(), mentorship.mentee())) {
            due.plan(
                    transaction,
                    new Due(
                            mentorship.program(),
                            person,
                            moment.prompt(),
                            subject(mentorship.id()),
                            at.toString(),
                            at));
        }
    }
}
