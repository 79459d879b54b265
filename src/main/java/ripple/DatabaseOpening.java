package ripple;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import ripple.database.Database;
import ripple.database.DatabaseSettings;
import ripple.database.DatabaseUnavailableException;
import ripple.database.DatabaseUnavailableException.Reason;
import ripple.database.SchemaRefusedException;

/** Opens the database, and says in words why it cannot be opened. */
final class DatabaseOpening {
    private static final String WHO_WE_ARE =
            " Are RIPPLE_DATABASE_USERNAME and RIPPLE_DATABASE_PASSWORD (or the file it is in) right?";

    private DatabaseOpening() {}

    /** Without a change to its tables. */
    static Database open(DatabaseSettings settings, MeterRegistry meters) {
        return inWords(settings, () -> Database.open(settings, meters));
    }

    /** With its tables brought up to date. */
    static Database openAndMigrate(DatabaseSettings settings, MeterRegistry meters) {
        Database database = open(settings, meters);
        try {
            return inWords(settings, () -> {
                database.migrate();
                return database;
            });
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    /** Asks an open database something. */
    static <T> T ask(DatabaseSettings settings, Database database, Function<Database, T> question) {
        return inWords(settings, () -> question.apply(database));
    }

    private static <T> T inWords(DatabaseSettings settings, Supplier<T> work) {
        try {
            return work.get();
        } catch (DatabaseUnavailableException e) {
            throw e.reason() == Reason.NOT_ADMITTED
                    ? new WrongSettings(List.of(e.reason().sentence() + WHO_WE_ARE))
                    : wrong(e.reason().sentence(), settings);
        } catch (SchemaRefusedException | UncheckedIOException e) {
            throw wrong(e.getMessage() + (e instanceof UncheckedIOException ? "." : ""), settings);
        } catch (IllegalArgumentException e) {
            throw wrong("The database cannot be opened by this address.", settings);
        }
    }

    private static WrongSettings wrong(String sentence, DatabaseSettings settings) {
        return new WrongSettings(List.of(sentence + " Is RIPPLE_DATABASE_URL right? It says " + shown(settings) + "."));
    }

    /** The address without what may be a secret. */
    static String shown(DatabaseSettings settings) {
        return settings.url().replaceFirst("\\?.*", "?…").replaceFirst("//[^/@]*@", "//…@");
    }
}
