package ripple.database;

import javax.sql.DataSource;
import ripple.database.DatabaseUnavailableException.Reason;

/** What each kind of database brings: its transactions, connections for migrating, and a closer look at what went wrong. */
interface Engine extends Transactions, AutoCloseable {
    DatabaseKind kind();

    /** Connections that may change the schema. */
    DataSource source();

    /** The reason on a closer look. */
    Reason reason(Reason seen);

    @Override
    void close();
}
