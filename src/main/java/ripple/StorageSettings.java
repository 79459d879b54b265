package ripple;

import java.util.List;
import ripple.database.DatabaseKind;
import ripple.database.DatabaseSettings;

/** The database that the settings name, for commands that only an SQLite file needs. */
final class StorageSettings {
    private StorageSettings() {}

    /** Only an SQLite database; PostgreSQL brings better tools of its own than Ripple could. */
    static DatabaseSettings ofFile(Surroundings surroundings) {
        DatabaseSettings settings = Config.readDatabase(surroundings);
        if (settings.kind() == DatabaseKind.POSTGRESQL) {
            throw new WrongSettings(
                    List.of("This database is PostgreSQL, whose own tools keep it safe: make backups with"
                            + " pg_dump --format=custom and restore them with pg_restore."));
        }
        return settings;
    }
}
