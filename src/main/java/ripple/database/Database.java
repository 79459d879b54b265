package ripple.database;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.api.FlywayException;
import org.postgresql.ds.PGSimpleDataSource;

/** The open database: SQLite in a file, or PostgreSQL. */
public final class Database implements AutoCloseable {
    private final DatabaseKind kind;
    private final Transactions transactions;
    private final AutoCloseable connections;
    private final Migrations migrations;

    private <T extends Transactions & AutoCloseable> Database(DatabaseKind kind, T transactions, DataSource migrating) {
        this.kind = kind;
        this.transactions = transactions;
        this.connections = transactions;
        this.migrations = new Migrations(migrating, kind);
    }

    /** Opens without migrating; an SQLite file and its folder are made if they are missing. */
    public static Database open(DatabaseSettings settings, MeterRegistry meters) {
        return switch (settings.kind()) {
            case SQLITE -> {
                SqliteFile file = SqliteFile.at(settings.file());
                yield new Database(
                        DatabaseKind.SQLITE, new SqliteTransactions(file, settings, meters), file.forWriting());
            }
            case POSTGRESQL ->
                new Database(DatabaseKind.POSTGRESQL, new PostgresqlTransactions(settings), server(settings));
        };
    }

    private static DataSource server(DatabaseSettings settings) {
        PGSimpleDataSource server = new PGSimpleDataSource();
        server.setUrl(settings.url());
        return server;
    }

    public Transactions transactions() {
        return transactions;
    }

    public DatabaseKind kind() {
        return kind;
    }

    /**
     * Brings the schema up to date; older code on a newer schema changes nothing and goes on.
     *
     * @throws SchemaRefusedException if this code cannot live with the schema
     */
    public void migrate() {
        try {
            migrations.migrate();
        } catch (FlywayException trouble) {
            throw inOurWords(trouble);
        }
    }

    private static RuntimeException inOurWords(FlywayException trouble) {
        return Troubles.reason(trouble)
                .<RuntimeException>map(reason -> DatabaseUnavailableException.nothingKept(reason, trouble))
                .orElseGet(() -> new SchemaRefusedException(
                        "The tables in this database are not as Ripple left them, so it will not touch them.",
                        trouble));
    }

    /** How many steps {@link #migrate} would take now; changes nothing. */
    public int pendingMigrations() {
        try {
            return migrations.pending();
        } catch (FlywayException trouble) {
            throw inOurWords(trouble);
        }
    }

    /** Tries to write, because a database that only reads cannot keep anybody's idea. */
    public DatabaseHealth health() {
        try {
            transactions.use(transaction -> transaction.store(HealthStore.class).write());
            return new DatabaseHealth(Optional.empty());
        } catch (BusyException busy) {
            return new DatabaseHealth(Optional.of("The database is busy: too much is waiting to be kept."));
        } catch (DatabaseUnavailableException trouble) {
            return new DatabaseHealth(Optional.of(trouble.reason().sentence()));
        }
    }

    @Override
    public void close() {
        try {
            connections.close();
        } catch (RuntimeException trouble) {
            throw trouble;
        } catch (Exception never) {
            throw new IllegalStateException(never);
        }
    }
}
