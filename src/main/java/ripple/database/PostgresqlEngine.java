package ripple.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.failsafe.Failsafe;
import dev.failsafe.FailsafeExecutor;
import dev.failsafe.RetryPolicy;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import javax.sql.DataSource;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.postgresql.ds.PGSimpleDataSource;
import ripple.database.DatabaseUnavailableException.Reason;

/** PostgreSQL: each work is a transaction of its own; one that stood in another's way (deadlock) is done again. */
final class PostgresqlEngine implements Engine {
    private final DatabaseSettings settings;
    private final PostgresqlConnections connections;
    private final FailsafeExecutor<Object> again = Failsafe.with(RetryPolicy.builder()
            .handleIf(Troubles::isWorthRepeating)
            .withMaxRetries(4)
            .withDelay(Duration.ofMillis(5), Duration.ofMillis(50))
            .build());

    PostgresqlEngine(DatabaseSettings settings, MeterRegistry meters) {
        this.settings = settings;
        HikariConfig config = new HikariConfig();
        config.setPoolName("postgresql");
        config.setJdbcUrl(settings.url());
        config.addDataSourceProperty("logServerErrorDetail", "false");
        config.addDataSourceProperty("tcpKeepAlive", "true");
        config.addDataSourceProperty("connectTimeout", "2");
        config.addDataSourceProperty("socketTimeout", "30");
        config.setConnectionInitSql("SET lock_timeout = '5s'");
        config.setMetricRegistry(meters);
        config.setMaximumPoolSize(10);
        config.setMinimumIdle(1);
        config.setInitializationFailTimeout(-1);
        config.setConnectionTimeout(Math.max(250, settings.patience().toMillis()));
        this.connections = new PostgresqlConnections(new HikariDataSource(config));
    }

    @Override
    public DatabaseKind kind() {
        return DatabaseKind.POSTGRESQL;
    }

    @Override
    public DataSource source() {
        PGSimpleDataSource server = new PGSimpleDataSource();
        server.setUrl(settings.url());
        server.setConnectTimeout(5);
        return server;
    }

    @Override
    public Reason reason(Reason seen) {
        return seen;
    }

    @Override
    public <T> T run(Work<T> work) {
        Nesting.refuse();
        PostgresqlConnections.Done<T> done = again.get(() -> connections.run(work));
        AfterCommit.run(done.steps());
        return done.answer();
    }

    @Override
    public <T> T read(Work<T> work) {
        Nesting.refuse();
        return again.get(() -> connections.run(transaction -> {
                    transaction.store(SnapshotStore.class).take();
                    return work.in(transaction);
                }))
                .answer();
    }

    /** As on SQLite, a read shows one moment and writes nothing. */
    interface SnapshotStore {
        @SqlUpdate("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY")
        void take();
    }

    @Override
    public void close() {
        connections.close();
    }
}
