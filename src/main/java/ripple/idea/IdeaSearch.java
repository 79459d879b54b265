package ripple.idea;

import java.util.List;
import ripple.database.Transaction;
import ripple.people.ProgramId;

/** Ideas by their words: asked in one way, answered by two databases. It only ever finds within one program. */
interface IdeaSearch {

    /** Speaks in this transaction. */
    static IdeaSearch in(Transaction transaction) {
        return switch (transaction.kind()) {
            case SQLITE -> transaction.store(SqliteSearchStore.class);
            case POSTGRESQL -> transaction.store(PostgresqlSearchStore.class);
        };
    }

    /** Lets an idea be found by these stems, by this audience, and by nothing it was found by before. */
    void put(ProgramId program, IdeaNumber number, Stems stems, List<String> audience);

    /** Takes an idea out, if it was in. */
    void remove(ProgramId program, IdeaNumber number);

    /** Newest first. */
    List<IdeaNumber> find(WordQuery query, int limit, int offset);
}
