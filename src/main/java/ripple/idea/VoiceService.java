package ripple.idea;

import java.time.Clock;
import java.util.Optional;
import ripple.database.Transaction;
import ripple.database.Transactions;
import ripple.people.PeopleService;

/** Lets people say "I see this too" to welcomed ideas of others. All may know how many do, and those who answer ideas who. */
public final class VoiceService {

    private final Transactions transactions;
    private final IdeaReader reader;
    private final Clock clock;

    public VoiceService(Transactions transactions, PeopleService people, Clock clock) {
        this.transactions = transactions;
        this.reader = new IdeaReader(people, new Deadlines(people));
        this.clock = clock;
    }

    /** Saying it again changes nothing. */
    public Echo seeThisToo(Author person, IdeaNumber number) {
        return transactions.run(transaction -> change(
                transaction,
                person,
                number,
                () -> transaction
                        .store(VoiceStore.class)
                        .add(person.program(), number, person.person(), clock.instant())));
    }

    /** Takes it back; so does taking back what was never said. */
    public Echo seeNoLonger(Author person, IdeaNumber number) {
        return transactions.run(transaction -> change(
                transaction,
                person,
                number,
                () -> transaction.store(VoiceStore.class).remove(person.program(), number, person.person())));
    }

    private Echo change(Transaction transaction, Author person, IdeaNumber number, Runnable change) {
        transaction.store(TriageStore.class).hold(person.program(), number);
        Optional<Seen> before = reader.see(transaction, person, number);
        if (before.isEmpty()) {
            return new Echo.Missing(number);
        }
        if (!before.get().may(Deed.SEE_THIS_TOO)) {
            return new Echo.NotOpen(before.get());
        }
        change.run();
        return new Echo.Heard(reader.seen(transaction, person, before.get().idea()));
    }
}
