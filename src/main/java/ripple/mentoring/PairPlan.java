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

    /** The third weekly meeting comes two weeks after the first. */
    static final Duration BEFORE_THE_THIRD_MEETING = Duration.ofDays(10);

    static final Period BEFORE_THE_END = Period.ofDays(14);
    static final Duration QUIET = Cadence.quietAfter(Optional.empty());

    private static final LocalTime IN_THE_MORNING = LocalTime.of(9, 0);
    private static final String OF_MENTORSHIP = "mentorship:";

    private final PeopleService people;
    private final DueTable due;
    private final Clock clock;

    public PairPlan(PeopleService people, DueTable due, Clock clock) {
        this.people = people;
        this.due = due;
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
        both(transaction, mentorship, PairMoment.AGREEMENT, clock.instant().plus(BEFORE_THE_THIRD_MEETING));
        both(transaction, mentorship, PairMoment.QUIET, clock.instant().plus(QUIET));
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
        Instant ahead = onTheDay(endsOn.minus(BEFORE_THE_END), person.zone());
        return new Due(
                mentorship.program(),
                person.id(),
                PairMoment.END_IS_NEAR.prompt(),
                subject(mentorship.id()),
                endsOn.toString(),
                ahead.isBefore(clock.instant()) ? onTheDay(endsOn, person.zone()) : ahead);
    }

    static Instant onTheDay(LocalDate day, ZoneId zone) {
        return day.atTime(IN_THE_MORNING).atZone(zone).toInstant();
    }

    @Override
    public void resumed(Transaction transaction, Mentorship mentorship) {
        both(transaction, mentorship, PairMoment.QUIET, clock.instant().plus(QUIET));
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
