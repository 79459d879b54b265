package ripple.outbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import ripple.database.Transaction;
import ripple.database.Transactions;
import ripple.people.Availability;
import ripple.people.PeopleService;
import ripple.people.Person;
import ripple.people.PersonId;
import ripple.people.ProgramId;
import ripple.people.Quiet;

/**
 * Decisions and requests wait for their readers' hours: here stands until when, and a tick lets them go. Prompts do not wait here, because
 * whoever puts them has asked before.
 */
public final class WaitingRoom implements ReadersHours {

    private static final int BATCH = 200;
    private static final Duration UNTIL_ASKED_AGAIN = Duration.ofMinutes(15);

    private final Transactions transactions;
    private final PeopleService people;
    private final Quiet quiet;
    private final Clock story;
    private final Clock real;
    private final Runnable wake;

    /**
     * @param story the clock people's time is told by
     * @param real the one messages are due by
     */
    public WaitingRoom(
            Transactions transactions, PeopleService people, Quiet quiet, Clock story, Clock real, Runnable wake) {
        this.transactions = transactions;
        this.people = people;
        this.quiet = quiet;
        this.story = story;
        this.real = real;
        this.wake = wake;
    }

    @Override
    public Optional<Instant> opensAt(Transaction transaction, Outgoing outgoing) {
        boolean waits = outgoing.kind().courtesy().otherwise() == Courtesy.Otherwise.NEXT_OPEN_HOUR;
        Instant now = story.instant();
        return waits && outgoing.to() instanceof Recipient.OnePerson one
                ? nextOpen(transaction, outgoing.program(), one.person(), now).filter(now::isBefore)
                : Optional.empty();
    }

    private Optional<Instant> nextOpen(Transaction transaction, ProgramId program, PersonId id, Instant now) {
        return people.find(transaction, program, id).map(person -> nextOpen(transaction, person, now));
    }

    private Instant nextOpen(Transaction transaction, Person person, Instant now) {
        Availability availability = people.availability(transaction, person.program(), person.id());
        return availability.nextOpen(
                now,
                person.zone(),
                people.settings(transaction, person.program()).workingDays());
    }

    /** Somebody's hours changed: what waits for them is looked at again. */
    public void hoursChanged(Transaction transaction, ProgramId program, PersonId person, Instant now) {
        transaction.store(OutboxStore.class).lookAgain(program, new Recipient.OnePerson(person).conversation(), now);
    }

    /** Lets go of all whose reader's hours have begun. After a standstill it may be night again: then it waits on. */
    public void tick() {
        Instant now = story.instant();
        List<OutboxStore.Held> held = opened(now);
        while (!held.isEmpty()) {
            release(held, now);
            held = opened(now);
        }
    }

    private List<OutboxStore.Held> opened(Instant now) {
        return transactions.read(
                transaction -> transaction.store(OutboxStore.class).opened(now, BATCH));
    }

    private void release(List<OutboxStore.Held> held, Instant now) {
        Set<Long> undisturbed = held.stream()
                .filter(message -> quiet.isQuiet(message.program(), reader(message), now))
                .map(OutboxStore.Held::id)
                .collect(Collectors.toSet());
        transactions.use(transaction -> {
            held.forEach(message -> release(transaction, message, undisturbed.contains(message.id()), now));
            transaction.afterCommit(wake);
        });
    }

    private void release(Transaction transaction, OutboxStore.Held message, boolean isUndisturbed, Instant now) {
        OutboxStore store = transaction.store(OutboxStore.class);
        Instant from = isUndisturbed ? now.plus(UNTIL_ASKED_AGAIN) : now;
        Instant open =
                nextOpen(transaction, message.program(), reader(message), from).orElse(now);
        if (open.isAfter(now)) {
            store.holdUntil(message.id(), open);
        } else {
            store.letGo(message.id(), real.instant());
        }
    }

    private static PersonId reader(OutboxStore.Held message) {
        return ((Recipient.OnePerson) Recipient.of(message.conversation())).person();
    }
}
