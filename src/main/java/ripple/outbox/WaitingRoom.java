package ripple.outbox;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ripple.database.Transaction;
import ripple.database.Transactions;
import ripple.people.PersonId;
import ripple.people.ProgramId;

/**
 * Decisions and requests wait for their readers' hours: here stands until when, and a tick lets them go. A prompt waits here only if its
 * readers' hours were over by the time it could be sent; whoever puts one has asked before.
 */
public final class WaitingRoom {

    private static final int BATCH = 200;

    private final Transactions transactions;
    private final Readers readers;
    private final Clock real;
    private final Runnable wake;

    /** @param real the clock messages are due by */
    public WaitingRoom(Transactions transactions, Readers readers, Clock real, Runnable wake) {
        this.transactions = transactions;
        this.readers = readers;
        this.real = real;
        this.wake = wake;
    }

    /** Somebody's hours changed: what waits for them is looked at again. */
    public void hoursChanged(Transaction transaction, ProgramId program, PersonId person, Instant now) {
        OutboxStore store = transaction.store(OutboxStore.class);
        store.lookAgain(program, new Recipient.OnePerson(person).conversation(), now);
        store.heldForGroups(program).stream()
                .filter(held -> ((Recipient.Group) held.to()).people().contains(person))
                .forEach(held -> store.holdUntil(held.id(), now));
    }

    /** Lets go of all whose reader's hours have begun. After a standstill it may be night again: then it waits on. */
    public void tick() {
        Instant now = readers.now();
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
        Map<Long, Instant> undisturbed = new HashMap<>();
        held.forEach(message -> readers.askQuiet(message.program(), message.to(), message.putAt())
                .ifPresent(until -> undisturbed.put(message.id(), until)));
        transactions.use(transaction -> {
            held.forEach(
                    message -> release(transaction, message, Optional.ofNullable(undisturbed.get(message.id())), now));
            transaction.afterCommit(wake);
        });
    }

    private void release(
            Transaction transaction, OutboxStore.Held message, Optional<Instant> undisturbed, Instant now) {
        OutboxStore store = transaction.store(OutboxStore.class);
        Instant open = readers.nextOpen(transaction, message.program(), message.to(), undisturbed.orElse(now))
                .orElse(now);
        if (open.isAfter(now)) {
            store.holdUntil(message.id(), open);
        } else {
            store.letGo(message.id(), real.instant());
        }
    }
}
