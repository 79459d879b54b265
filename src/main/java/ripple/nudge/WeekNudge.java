package ripple.nudge;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import ripple.database.Transaction;
import ripple.database.Transactions;
import ripple.idea.IdeaNumber;
import ripple.idea.Page;
import ripple.idea.Waiting;
import ripple.idea.WaitingIdeas;
import ripple.idea.WaitingMessages;
import ripple.outbox.Kind;
import ripple.outbox.Outbox;
import ripple.outbox.Outgoing;
import ripple.outbox.Recipient;
import ripple.people.PeopleService;
import ripple.people.Person;
import ripple.people.WorkingDays;

/** On the first working day of the week: what waits, to each of those who answer ideas. */
public final class WeekNudge implements Nudge {

    static final String NAME = "triage-week";

    /** How many days late it is skipped. */
    private static final int STALE = 2;

    private final Transactions transactions;
    private final PeopleService people;
    private final WaitingIdeas ideas;
    private final Outbox outbox;
    private final Triagers triagers;

    public WeekNudge(Transactions transactions, PeopleService people, WaitingIdeas ideas, Outbox outbox) {
        this.transactions = transactions;
        this.people = people;
        this.ideas = ideas;
        this.outbox = outbox;
        this.triagers = new Triagers(transactions, people);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Ending> due(Instant now) {
        return triagers.all(person -> look(person, now).stream().toList());
    }

    private Optional<Ending> look(Person person, Instant now) {
        boolean isDue = transactions.read(transaction -> isDue(transaction, person, now));
        if (!isDue) {
            return Optional.empty();
        }
        Map<IdeaNumber, List<IdeaNumber>> alike = transactions.read(transaction -> findAlike(transaction, person, now));
        return transactions.run(transaction -> say(transaction, person, now, alike));
    }

    /** Before anything is written, since searching takes a moment. */
    private Map<IdeaNumber, List<IdeaNumber>> findAlike(Transaction transaction, Person person, Instant now) {
        return isOpen(transaction, person, now)
                ? ideas.findAlike(transaction, person.program(), shown(transaction, person, now))
                : Map.of();
    }

    private Page<Waiting> shown(Transaction transaction, Person person, Instant now) {
        return ideas.page(transaction, person.program(), now, 1, WaitingMessages.MOST_SHOWN);
    }

    /** The first working day of the person's week has begun, and they have not had their turn. */
    private boolean isDue(Transaction transaction, Person person, Instant now) {
        LocalDate today = today(person, now);
        return !today.isBefore(firstDay(days(transaction, person), today))
                && transaction
                        .store(TurnStore.class)
                        .find(person.program(), NAME, person.id())
                        .filter(last -> last.turn().equals(week(today)))
                        .isEmpty();
    }

    private Optional<Ending> say(
            Transaction transaction, Person person, Instant now, Map<IdeaNumber, List<IdeaNumber>> alike) {
        WorkingDays days = days(transaction, person);
        LocalDate today = today(person, now);
        if (!today.isBefore(firstDay(days, today).plusDays(STALE))) {
            return end(transaction, person, now, Ending.STALE);
        }
        if (!isOpen(transaction, person, now)) {
            return Optional.of(Ending.QUIET_HOURS);
        }
        Page<Waiting> waiting = shown(transaction, person, now);
        if (waiting.isEmpty()) {
            return end(transaction, person, now, Ending.ANSWERED);
        }
        boolean isNew = outbox.put(
                transaction,
                new Outgoing(
                        person.program(),
                        NAME + ":" + week(today) + ":person-" + person.id().value(),
                        Kind.REQUEST,
                        new Recipient.OnePerson(person.id()),
                        WaitingMessages.weekly(waiting, alike, person.zone())));
        ReminderNudge.tookTurn(transaction, person, now);
        return end(transaction, person, now, isNew ? Ending.SENT : Ending.SAID);
    }

    private static Optional<Ending> end(Transaction transaction, Person person, Instant now, Ending ending) {
        transaction.store(TurnStore.class).set(person.program(), NAME, person.id(), week(today(person, now)), now);
        return Optional.of(ending);
    }

    private boolean isOpen(Transaction transaction, Person person, Instant now) {
        return people.availability(transaction, person.program(), person.id())
                .isOpen(now, person.zone(), days(transaction, person));
    }

    private WorkingDays days(Transaction transaction, Person person) {
        return people.settings(transaction, person.program()).workingDays();
    }

    private static LocalDate today(Person person, Instant now) {
        return now.atZone(person.zone()).toLocalDate();
    }

    /** Monday, or the day after if that is a holiday; a week without working days has none, and nothing is said in it. */
    private static LocalDate firstDay(WorkingDays days, LocalDate today) {
        LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return monday.datesUntil(monday.plusDays(7))
                .filter(days::isWorkingDay)
                .findFirst()
                .orElse(monday.plusDays(7));
    }

    private static String week(LocalDate day) {
        return String.format(
                Locale.ROOT,
                "%d-W%02d",
                day.get(IsoFields.WEEK_BASED_YEAR),
                day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }
}
