package ripple.database;

import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/** A row that exists to be written, so that health can say whether writing works. */
interface HealthStore {
    @SqlUpdate("""
            UPDATE write_checks
            SET times = times + 1
            """)
    void write();
}
