package ripple.idea;

import java.util.Optional;
import ripple.database.Transaction;
import ripple.people.ProgramId;

/** Keeps what an idea is found by in step with what it says and who may see it. */
final class IdeaIndex {

    private IdeaIndex() {}

    /** Lets an idea be found as it stands in this transaction; one without words is found by none. */
    static void update(Transaction transaction, ProgramId program, IdeaNumber number) {
        IdeaStore store = transaction.store(IdeaStore.class);
        IdeaSearch search = IdeaSearch.in(transaction);
        Optional<IdeaRow> row = store.find(program, number);
        Stems stems = row.map(IdeaIndex::stems).orElse(Stems.NONE);
        if (row.isEmpty() || stems.isEmpty()) {
            search.remove(program, number);
        } else {
            search.put(program, number, stems, Audience.of(row.get().triage(), store.findAuthors(program, number)));
        }
    }

    private static Stems stems(IdeaRow row) {
        return row.noticed().equals(IdeaCare.WORDS_GONE) ? Stems.NONE : Stems.of(row.text());
    }
}
