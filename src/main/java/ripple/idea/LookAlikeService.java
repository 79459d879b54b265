package ripple.idea;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import ripple.database.Transaction;
import ripple.database.Transactions;
import ripple.outbox.Kind;
import ripple.outbox.Outbox;
import ripple.outbox.Outgoing;
import ripple.outbox.Recipient;
import ripple.people.PeopleService;

/** Ideas that look alike: finding them for whoever may see them, telling an author soon after saving, and keeping apart what is different. */
public final class LookAlikeService {

    /** A message with more would not be read. */
    private static final int MOST_TOLD = 3;

    private static final Set<Triage> CAN_BE_JOINED = Set.of(Triage.WAITING, Triage.WELCOMED);

    private final Transactions transactions;
    private final IdeaReader reader;
    private final Outbox outbox;
    private final Clock clock;

    public LookAlikeService(Transactions transactions, PeopleService people, Outbox outbox, Clock clock) {
        this.transactions = transactions;
        this.reader = new IdeaReader(people, new Deadlines(people));
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Ideas that this one may well be joined with, the most alike first; none if this person may not see it. */
    public List<LookAlike> find(Author viewer, IdeaNumber number, int limit) {
        return transactions.read(transaction -> find(transaction, viewer, number, limit));
    }

    List<LookAlike> find(Transaction transaction, Author viewer, IdeaNumber number, int limit) {
        return reader.see(transaction, viewer, number)
                .map(seen -> findLike(transaction, viewer, seen.idea(), limit))
                .orElse(List.of());
    }

    /** The index is a first sieve, a few seconds old at times; whether the viewer may see each idea is asked once more, as it stands now. */
    private List<LookAlike> findLike(Transaction transaction, Author viewer, Idea idea, int limit) {
        return findLike(transaction, viewer, idea, limit, Set.of());
    }

    private List<LookAlike> findLike(
            Transaction transaction, Author viewer, Idea idea, int limit, Set<IdeaNumber> without) {
        List<String> audience =
                reader.mayTriage(transaction, viewer) ? Audience.unlimited() : Audience.readBy(viewer.person());
        Predicate<IdeaRow> wanted = row -> mayBeJoined(row)
                && !without.contains(row.number())
                && reader.see(transaction, viewer, row.number()).isPresent();
        return new LookAlikeFinder(transaction, viewer.program(), audience)
                .find(idea, wanted, limit).stream()
                        .map(found -> new LookAlike(reader.whole(transaction, found.row()), found.likeness()))
                        .toList();
    }

    /** Nobody is sent to an idea that is a part of another, was answered "not now" or taken back. */
    static boolean mayBeJoined(IdeaRow row) {
        return CAN_BE_JOINED.contains(row.triage());
    }

    /**
     * What the author of a waiting idea should hear now; empty if nothing looks like it, and then nothing is said.
     *
     * @param without ideas whose own turn is just after: their authors hear of this one, and once is enough
     */
    Optional<Outgoing> findNews(FollowUp followUp, Set<IdeaNumber> without) {
        return transactions.read(transaction -> reader.find(transaction, followUp.programId(), followUp.ideaNumber())
                .filter(idea -> idea.triage() == Triage.WAITING)
                .flatMap(idea -> findNews(transaction, idea, without)));
    }

    private Optional<Outgoing> findNews(Transaction transaction, Idea idea, Set<IdeaNumber> without) {
        Author author = new Author(idea.program(), idea.authors().get(0));
        if (!reader.takesPart(transaction, author)) {
            return Optional.empty();
        }
        List<LookAlike> alike = findLike(transaction, author, idea, MOST_TOLD, without);
        return alike.isEmpty() ? Optional.empty() : Optional.of(news(author, idea, alike));
    }

    /** Said once about each idea, however often its words are changed. */
    private static Outgoing news(Author author, Idea idea, List<LookAlike> alike) {
        return new Outgoing(
                idea.program(),
                "look-alikes:" + idea.number(),
                Kind.ANSWER,
                new Recipient.OnePerson(author.person()),
                LookAlikeMessages.alike(author.person(), idea, alike));
    }

    void tell(Transaction transaction, Outgoing news) {
        outbox.put(transaction, news);
    }

    /** Remembers for good that these two are different, and gives what else looks like the author's own. */
    public Parted keepApart(Author author, IdeaPair pair) {
        boolean isTheirs = transactions.run(transaction -> keepApart(transaction, author, pair));
        return isTheirs ? new Parted.Remembered(find(author, pair.own(), MOST_TOLD)) : new Parted.Missing(pair.own());
    }

    private boolean keepApart(Transaction transaction, Author author, IdeaPair pair) {
        boolean isTheirs = reader.see(transaction, author, pair.own())
                .filter(seen -> seen.sight().author())
                .isPresent();
        boolean isThere =
                reader.find(transaction, author.program(), pair.other()).isPresent();
        if (isTheirs && isThere) {
            transaction
                    .store(LookAlikeStore.class)
                    .sayDifferent(author.program(), pair.lower(), pair.higher(), clock.instant());
        }
        return isTheirs && isThere;
    }

    /** What came of an attempt to keep two ideas apart. */
    public sealed interface Parted {

        /** They are never again shown together; these still look like the author's idea. */
        record Remembered(List<LookAlike> others) implements Parted {
            public Remembered {
                others = List.copyOf(others);
            }
        }

        /** There is no such idea of this person. */
        record Missing(IdeaNumber number) implements Parted {}
    }
}
