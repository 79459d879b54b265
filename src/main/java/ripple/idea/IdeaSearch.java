package ripple.idea;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ripple.database.Transaction;
import ripple.people.ProgramId;

/** Ideas by their words: asked in one way, answered by two databases. It only ever finds within one program. */
interface IdeaSearch {

    /** So many ideas with a word are looked at to know how common it is. */
    int SAMPLE = 200;

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

    /**
     * About how many ideas of the program hold each stem: counted if they are few, else told by how close together the newest are.
     *
     * @param newest the number of the program's newest idea
     */
    default Map<String, Double> commonness(ProgramId program, Stems stems, int newest) {
        Map<String, Double> ideas = new LinkedHashMap<>();
        stems.words().forEach(stem -> ideas.put(stem, commonness(program, stem, newest)));
        return ideas;
    }

    /** The same for one. */
    default double commonness(ProgramId program, String stem, int newest) {
        List<IdeaNumber> some = find(WordQuery.ofAll(program, List.of(stem), List.of()), SAMPLE, 0);
        if (some.size() < SAMPLE) {
            return some.size();
        }
        int span = newest - some.get(SAMPLE - 1).value() + 1;
        return (double) SAMPLE * newest / Math.max(span, SAMPLE);
    }
}
