package ripple.idea;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import ripple.people.ProgramId;

/**
 * Search by PostgreSQL's text search. The stems are ours, so no text search configuration has a say. Program and audience stand among
 * the stems, told apart by a colon, so that one index answers the whole question.
 */
interface PostgresqlSearchStore extends IdeaSearch {

    @Override
    default void put(ProgramId program, IdeaNumber number, Stems stems, List<String> audience) {
        String entry = Stream.of(
                        Stream.of(home(program)),
                        stems.words().stream(),
                        audience.stream().map(PostgresqlSearchStore::reader))
                .flatMap(words -> words)
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

    private static String match(WordQuery query) {
        String words = query.choices().stream()
                .map(choice -> "(" + joined(choice.stream(), " & ") + ")")
                .collect(Collectors.joining(" | ", joined(Stream.of(home(query.program())), "") + " & (", ")"));
        return query.someAudience()
                .map(audience ->
                        words + " & (" + joined(audience.stream().map(PostgresqlSearchStore::reader), " | ") + ")")
                .orElse(words);
    }

    private static String joined(Stream<String> lexemes, String by) {
        return lexemes.map(each -> "'" + each + "'").collect(Collectors.joining(by));
    }

    private static String home(ProgramId program) {
        return "in:" + program.value();
    }

    private static String reader(String audience) {
        return "for:" + audience;
    }
}
