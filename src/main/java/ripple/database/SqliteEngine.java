package ripple.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.micrometer.core.instrument.MeterRegistry;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import ripple.database.DatabaseUnavailableException.Reason;

/** SQLite: writes go through the one writer, reads through a pool of readers that never block it. */
final class SqliteEngine implements Engine {
    private final SqliteFile file;
    private final SqliteWriter writer;
    private final HikariDataSource readers;
    private final Jdbi jdbi;

    SqliteEngine(DatabaseSettings settings, MeterRegistry meters) {
        this.file = SqliteFile.made(settings.file());
        this.writer = new SqliteWriter(file, settings.patience(), meters);
        HikariConfig config = new HikariConfig();
        config.setPoolName("readers");
        config.setDataSource(file.forReading());
        config.setConnectionInitSql("PRAGMA query_only = true");
        config.setMaximumPoolSize(4);
        config.setMinimumIdle(1);
        config.setInitializationFailTimeout(-1);
        config.setConnectionTimeout(Math.max(250, settings.patience().toMillis()));
        this.readers = new HikariDataSource(config);
        this.jdbi = Mappings.on(Jdbi.create(readers));
    }

    @Override
    public DatabaseKind kind() {
        return DatabaseKind.SQLITE;
    }

    @Override
    public DataSource source() {
        return file.forWriting();
    }

    @Override
    public Reason reason(Reason seen) {
        return file.reason(seen);
    }

    @Override
    public <T> T run(Work<T> work) {
        Nesting.refuse();
        return writer.run(work);
    }

    @Override
    public <T> T read(Work<T> work) {
        Nesting.refuse();
        return PooledWork.run(jdbi, DatabaseKind.SQLITE, work).answer();
    }

    @Override
    public void close() {
        writer.close();
        readers.close();
    }
}
