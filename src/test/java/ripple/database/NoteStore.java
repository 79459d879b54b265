package ripple.database;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/** A table of the tests' own, with a column of each sort. */
interface NoteStore {
    @SqlUpdate("""
            CREATE TABLE notes (
                name TEXT PRIMARY KEY,
                color TEXT,
                zone TEXT,
                important BOOLEAN,
                written_at TIMESTAMP WITH TIME ZONE,
                length BIGINT CHECK (length >= 0)
            )
            """)
    void create();

    @SqlUpdate("""
            INSERT INTO notes (name)
            VALUES (:name)
            """)
    void write(String name);

    @SqlUpdate("""
            INSERT INTO notes (name, color, zone, important, written_at, length)
            VALUES (:name, :color, :zone, :important, :writtenAt, :length)
            """)
    void write(
            Name name,
            Color color,
            ZoneId zone,
            boolean important,
            Optional<Instant> writtenAt,
            Optional<Length> length);

    @SqlQuery("""
            SELECT name, color, zone, important, written_at, length
            FROM notes
            WHERE name = :name
            """)
    Note get(Name name);

    /** The same record, its columns in another order. */
    @SqlQuery("""
            SELECT length, written_at, important, zone, color, name
            FROM notes
            WHERE name = :name
            """)
    Note getBackwards(Name name);

    @SqlQuery("""
            SELECT name
            FROM notes
            ORDER BY name
            """)
    List<String> names();

    @SqlUpdate("CREATE TABLE families (child TEXT REFERENCES notes (name))")
    void createFamilies();

    /** A child of a note that is not there. */
    @SqlUpdate("INSERT INTO families (child) VALUES ('nobody')")
    void writeOrphan();

    @SqlUpdate("PRAGMA defer_foreign_keys = ON")
    void noticeOrphansAtCommit();

    record Name(String value) {}

    record Length(long value) {}

    record Note(
            Name name,
            Color color,
            ZoneId zone,
            boolean important,
            Optional<Instant> writtenAt,
            Optional<Length> length) {}

    enum Color implements Coded {
        SKY("blue");

        private final String code;

        Color(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }
}
