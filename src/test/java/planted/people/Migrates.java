package planted.people;

import org.flywaydb.core.Flyway;

class Migrates {
    Flyway flyway() {
        return Flyway.configure().load();
    }
}
