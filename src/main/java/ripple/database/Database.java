package ripple.database;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.Optional;
import org.flywaydb.core.api.FlywayException;

/** The open database: SQLite in a file, or PostgreSQL. */
public final class Database implements AutoCloseable {
    private final Engine engine;
    private final Migrations migrations;
    private final Residue residue;

    private Database(Engine engine) {
        this.engine = engine;
        this.migrations = new Migrations(engine.source(), engine.kind());
        this.residue = new Residue(engine.source(), engine.kind());
    }

    /**
     * Opens without migrating; an SQLite file and its folder are made if they are missing.
     *
     * @throws DatabaseUnavailableException if they cannot be made; a server that is away is noticed when it is asked
     */
    public static Database open(DatabaseSettings settings, MeterRegistry meters) {
        return new Database(
                switch (settings.kind()) {
                    case SQLITE -> new SqliteEngine(settings, meters);
                    case POSTGRESQL -> new PostgresqlEngine(settings, meters);
                });
    }

    public Transactions transactions() {
        return engine;
    }

    public DatabaseKind kind() {
        return engine.kind();
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

    private RuntimeException inOurWords(FlywayException trouble) {
        return Troubles.reason(trouble)
                .map(engine::reason)
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
            engine.use(transaction -> transaction.store(HealthStore.class).write());
            return new DatabaseHealth(Optional.empty());
        } catch (BusyException busy) {
            return new DatabaseHealth(Optional.of("The database is busy: too much is waiting to be kept."));
        } catch (DatabaseUnavailableException trouble) {
            return new DatabaseHealth(Optional.of(trouble.reason().sentence()));
        }
    }

    /**
     * Takes what was erased out of the file and its log too, while others go on. Nothing is lost if it cannot be done now.
     *
     * @throws DatabaseUnavailableException if others are in the way; to be tried again
     */
    public void scrub() {
        residue.remove();
    }

    /** Keeps what waits to be kept, then closes. */
    @Override
    public void close() {
        engine.close();
    }
}
