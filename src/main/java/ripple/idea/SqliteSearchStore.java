package ripple.idea;

import java.util.List;
import java.util.stream.Collectors;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import ripple.people.ProgramId;

/** Search by SQLite's FTS5. It walks a word's ideas from the newest on, so that common words cost no more than what is asked for. */
interface SqliteSearchStore extends IdeaSearch {

    int PROGRAM_BITS = 32;

    @Override
    default void put(ProgramId program, IdeaNumber number, Stems stems, List<String> audience) {
        remove(program, number);
        insert(row(program, number.value()), stems.inOneLine(), String.join(" ", audience));
    }

    @SqlUpdate("""
            INSERT INTO idea_search (rowid, words, audience)
            VALUES (:row, :words, :audience)
            """)
    void insert(long row, String words, String audience);

    @Override
    default void remove(ProgramId program, IdeaNumber number) {
        delete(row(program, number.value()));
    }

    @SqlUpdate("""
            DELETE FROM idea_search
            WHERE rowid = :row
            """)
    void delete(long row);

    @Override
    default List<IdeaNumber> find(WordQuery query, int limit, int offset) {
        long none = row(query.program(), 0);
        return select(match(query), none, row(query.program(), Integer.MAX_VALUE), limit, offset).stream()
                .map(row -> new IdeaNumber((int) (row - none)))
                .toList();
    }

    @SqlQuery("""
            SELECT rowid
            FROM idea_search
            WHERE idea_search MATCH :match
              AND rowid BETWEEN :first AND :last
            ORDER BY rowid DESC
            LIMIT :limit
            OFFSET :offset
            """)
    List<Long> select(String match, long first, long last, int limit, int offset);

    private static long row(ProgramId program, int number) {
        return (program.value() << PROGRAM_BITS) + number;
    }

    private static String match(WordQuery query) {
        String words = query.choices().stream()
                .map(choice -> "(" + joined(choice, " AND ") + ")")
                .collect(Collectors.joining(" OR ", "words : (", ")"));
        return query.someAudience()
                .map(audience -> words + " AND audience : (" + joined(audience, " OR ") + ")")
                .orElse(words);
    }

    private static String joined(List<String> plain, String by) {
        return plain.stream().map(each -> "\"" + each + "\"").collect(Collectors.joining(by));
    }
}
