package ripple.idea;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.sqlobject.customizer.BindList;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import ripple.people.ProgramId;

/**
 * Search by PostgreSQL's text search. The stems are ours, so no text search configuration has a say. The audience stands among the
 * stems, told apart by a colon, so that one index answers for both; the program does not, since walking through all its ideas to make sure
 * of it takes longer than dropping what is of another program.
 */
interface PostgresqlSearchStore extends IdeaSearch {

    /** From so many ideas on, statistics are to be trusted. */
    int MANY = 20_000;

    @Override
    default void put(ProgramId program, IdeaNumber number, Stems stems, List<String> audience) {
        String entry = Stream.concat(stems.words().stream(), audience.stream().map(PostgresqlSearchStore::reader))
                .collect(Collectors.joining(" "));
        put(program, number, entry);
    }

    @SqlUpdate("""
            INSERT INTO idea_search (program_id, number, words)
            VALUES (:program, :number, ARRAY_TO_TSVECTOR(STRING_TO_ARRAY(:entry, ' ')))
            ON CONFLICT (program_id, number)
            DO UPDATE SET words = EXCLUDED.words
            """)
    void put(ProgramId program, IdeaNumber number, String entry);

    @Override
    @SqlUpdate("""
            DELETE FROM idea_search
            WHERE program_id = :program
              AND number = :number
            """)
    void remove(ProgramId program, IdeaNumber number);

    @Override
    default List<IdeaNumber> find(WordQuery query, int limit, int offset) {
        return select(query.program(), match(query), limit, offset);
    }

    @SqlQuery("""
            SELECT number
            FROM idea_search
            WHERE program_id = :program
              AND words @@ CAST(:match AS TSQUERY)
            ORDER BY number DESC
            LIMIT :limit
            OFFSET :offset
            """)
    List<IdeaNumber> select(ProgramId program, String match, int limit, int offset);

    /**
     * As the database's own statistics have it, which are there once there are many ideas: to look at the newest with each word would take
     * longer here, since the index knows no order. What they do not name is rare and is looked at.
     */
    @Override
    default Map<String, Double> commonness(ProgramId program, Stems stems, int newest) {
        if (newest < MANY) {
            return IdeaSearch.super.commonness(program, stems, newest);
        }
        Map<String, Double> ideas = new LinkedHashMap<>();
        findShares(stems.words()).forEach(share -> ideas.put(share.stem(), share.share() * newest));
        stems.words().forEach(stem -> ideas.computeIfAbsent(stem, rare -> commonness(program, rare, newest)));
        return ideas;
    }

    /** Which share of all ideas holds each of these, as far as the statistics say. */
    @SqlQuery("""
            SELECT stem, share
            FROM (
                SELECT UNNEST(CAST(CAST(most_common_elems AS TEXT) AS TEXT[])) AS stem,
                  UNNEST(most_common_elem_freqs) AS share
                FROM pg_stats
                WHERE schemaname = ANY (CURRENT_SCHEMAS(FALSE))
                  AND tablename = 'idea_search'
                  AND attname = 'words') known
            WHERE stem IN (<stems>)
            """)
    List<Share> findShares(@BindList("stems") List<String> stems);

    private static String match(WordQuery query) {
        String words = query.choices().stream()
                .map(choice -> "(" + joined(choice.stream(), " & ") + ")")
                .collect(Collectors.joining(" | ", "(", ")"));
        return query.someAudience()
                .map(audience ->
                        words + " & (" + joined(audience.stream().map(PostgresqlSearchStore::reader), " | ") + ")")
                .orElse(words);
    }

    private static String joined(Stream<String> lexemes, String by) {
        return lexemes.map(each -> "'" + each + "'").collect(Collectors.joining(by));
    }

    private static String reader(String audience) {
        return "for:" + audience;
    }

    /** How large a part of all ideas holds a stem, from 0 to 1. */
    record Share(String stem, double share) {}
}
