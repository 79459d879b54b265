package ripple.idea;

import java.util.List;
import java.util.Optional;
import ripple.database.Transaction;
import ripple.database.Transactions;
import ripple.people.PeopleService;

/** Finding ideas by their words, as far as whoever asks may see them; what was typed is kept nowhere. */
public final class IdeaFinder {

    /** Ideas on a page. */
    public static final int PAGE_SIZE = 10;

    /** Who has to turn more pages wants other words. */
    private static final int LAST_PAGE = 50;

    /** More words say no more. */
    private static final int MOST_WORDS = 12;

    private final Transactions transactions;
    private final IdeaReader reader;

    public IdeaFinder(Transactions transactions, PeopleService people) {
        this.transactions = transactions;
        this.reader = new IdeaReader(people, new Deadlines(people));
    }

    /** Ideas with all these words in one form or another, newest first; empty if the words say nothing to look for. */
    public Optional<Found> find(Author viewer, String words, int page) {
        List<String> stems = Stems.of(words).first(MOST_WORDS).words();
        return transactions.read(transaction -> {
            reader.refuseStrangers(transaction, viewer);
            return stems.isEmpty() ? Optional.empty() : Optional.of(find(transaction, viewer, stems, page));
        });
    }

    /** The index is a first sieve, a few seconds old at times; whether the viewer may see each idea is asked once more, as it stands now. */
    private Found find(Transaction transaction, Author viewer, List<String> stems, int page) {
        int number = Math.max(1, Math.min(page, LAST_PAGE));
        List<String> audience =
                reader.mayTriage(transaction, viewer) ? Audience.unlimited() : Audience.readBy(viewer.person());
        List<IdeaNumber> numbers = IdeaSearch.in(transaction)
                .find(WordQuery.ofAll(viewer.program(), stems, audience), PAGE_SIZE + 1, (number - 1) * PAGE_SIZE);
        List<Idea> ideas = numbers.stream()
                .limit(PAGE_SIZE)
                .map(each -> reader.see(transaction, viewer, each))
                .flatMap(Optional::stream)
                .map(Seen::idea)
                .toList();
        return new Found(ideas, number, numbers.size() > PAGE_SIZE && number < LAST_PAGE);
    }

    /** One page of what was found; how much there is in all would take long to count. */
    public record Found(List<Idea> ideas, int page, boolean hasOlder) {

        public Found {
            ideas = List.copyOf(ideas);
        }

        public boolean hasNewer() {
            return page > 1;
        }
    }
}
