package ripple.database;

import java.util.List;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/** For tests of the database itself: something to write and to find again. */
interface ProgramNameStore {
    @SqlUpdate("""
            INSERT INTO programs (name, zone, opened_at)
            VALUES (:name, 'UTC', 0)
            """)
    void add(String name);

    @SqlQuery("""
            SELECT name
            FROM programs
            """)
    List<String> names();
}
