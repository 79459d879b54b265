package ripple.database;

import io.micrometer.core.instrument.MeterRegistry;
import javax.sql.DataSource;
import ripple.database.DatabaseUnavailableException.Reason;

/** SQLite: writes go through the one writer, reads through readers that never block it. */
final class SqliteEngine implements Engine {
    private final SqliteFile file;
    private final SqliteWriter writer;
    private final SqliteReaders readers;

    SqliteEngine(DatabaseSettings settings, MeterRegistry meters) {
        this.file = SqliteFile.made(settings.file());
        this.writer = new SqliteWriter(file, settings.patience(), meters);
        this.readers = new SqliteReaders(file, settings.patience());
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
        return readers.read(work);
    }

    @Override
    public void close() {
        writer.close();
        readers.close();
    }
}
