package ripple.checkin;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import ripple.database.Transaction;
import ripple.database.Transactions;
import ripple.due.Due;
import ripple.due.DueTable;
import ripple.due.Rhythm;
import ripple.people.Member;
import ripple.people.PeopleService;
import ripple.people.Person;
import ripple.people.PersonId;
import ripple.people.ProgramId;

/** Lets people choose on which day and at what time they are asked, and moves what is planned. */
public final class CheckInHours {

    private final Transactions transactions;
    private final PeopleService people;
    private final DueTable due;
    private final Clock clock;

    public CheckInHours(Transactions transactions, PeopleService people, DueTable due, Clock clock) {
        this.transactions = transactions;
        this.people = people;
        this.due = due;
        this.clock = clock;
    }

    public CheckInHour of(Member member, CheckInSide side) {
        return transactions.read(transaction -> CheckInPlan.hour(transaction, member.program(), member.person(), side));
    }

    /** From now on they are asked then; a week in which they were asked already is not asked about again. */
    public void choose(Member member, CheckInSide side, CheckInHour hour) {
        transactions.use(transaction -> people.find(transaction, member.program(), member.person())
                .filter(person -> person.standing().takesPart())
                .ifPresent(person -> choose(transaction, person, side, hour)));
    }

    private void choose(Transaction transaction, Person person, CheckInSide side, CheckInHour hour) {
        transaction
                .store(PaceStore.class)
                .setHour(person.program(), person.id(), side, hour.day().getValue(), hour.hour());
        List<Due> planned = due.of(transaction, person.program(), person.id());
        planned.stream()
                .filter(row -> row.kind().equals(kind(side)))
                .forEach(row -> due.plan(transaction, rescheduled(row, person, hour)));
    }

    /** Somebody lives by another clock: they are asked at the same hour by it, in the same week; if that has just passed, at once. */
    public void moved(Transaction transaction, ProgramId program, PersonId id, Instant now) {
        List<Due> planned = due.of(transaction, program, id);
        people.find(transaction, program, id).ifPresent(person -> {
            for (CheckInSide side : CheckInSide.values()) {
                CheckInHour hour = CheckInPlan.hour(transaction, program, id, side);
                planned.stream()
                        .filter(row -> row.kind().equals(kind(side)))
                        .forEach(row -> due.plan(transaction, row.at(inItsWeek(row, hour, person))));
            }
        });
    }

    private static Instant inItsWeek(Due row, CheckInHour hour, Person person) {
        return Rhythm.monday(row.occurrence())
                .with(TemporalAdjusters.nextOrSame(hour.day()))
                .atTime(hour.time())
                .atZone(person.zone())
                .toInstant();
    }

    private static String kind(CheckInSide side) {
        return side == CheckInSide.MENTOR ? CheckInPlan.MENTOR : CheckInPlan.MENTEE;
    }

    /** In the week it was planned for, or the first one after it whose time has not passed. */
    private Due rescheduled(Due row, Person person, CheckInHour hour) {
        Rhythm rhythm = new Rhythm(hour.day(), hour.time(), 1);
        Instant monday =
                Rhythm.monday(row.occurrence()).atStartOfDay(person.zone()).toInstant();
        Instant now = clock.instant();
        Instant at = rhythm.first(monday.isAfter(now) ? monday.minusMillis(1) : now, person.zone());
        return row.next(Rhythm.occurrence(at, person.zone()), at);
    }
}
