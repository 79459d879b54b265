package ripple;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ripple.database.Database;
import ripple.database.DatabaseSettings;
import ripple.people.PeopleService;

/** The commands that take care of data, as an operator types them. */
class CareCommandsTest {
    @TempDir
    Path folder;

    private final Map<String, String> environment = new HashMap<>();
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void backsUpAndRestoresByOneCommandEach() {
        openDatabase();
        assertThat(run("backup")).as("%s", err).isZero();
        assertThat(out.toString()).contains("Backup made and checked: " + folder.resolve("backups"));
        Path backup = folder.resolve("mine.db");
        assertThat(run("backup", backup.toString())).as("%s", err).isZero();

        assertThat(run("restore", backup.toString())).as("%s", err).isZero();
        assertThat(out.toString())
                .contains("Restored and checked: " + folder.resolve("ripple.db"), "before is now", ".replaced-");
    }

    @Test
    void aRestoreStandsInTheAuditLogOfEachProgram() {
        String url = openDatabase();
        try (Database database = Database.open(new DatabaseSettings(url), new SimpleMeterRegistry())) {
            var people = new PeopleService(database.transactions(), Clock.systemUTC());
            people.openProgram("Made up", ZoneId.of("UTC"));
            people.openProgram("Another", ZoneId.of("UTC"));
        }
        Path backup = folder.resolve("kept.db");
        assertThat(run("backup", backup.toString())).as("%s", err).isZero();

        assertThat(run("restore", backup.toString())).as("%s", err).isZero();

        try (Database database = Database.open(new DatabaseSettings(url), new SimpleMeterRegistry())) {
            List<String> entries = database.transactions()
                    .read(
                            tx -> tx.store(AnySqlStore.class)
                                    .select(
                                            "SELECT actor || ' ' || act || ' ' || subject FROM audit_entries ORDER BY program_id"));
            assertThat(entries)
                    .containsExactly("operator program.restored program:1", "operator program.restored program:2");
        }
        assertThat(run("audit", "verify")).as("%s", err).isZero();
    }

    @Test
    void saysWhatItRefusesInASentence() throws Exception {
        openDatabase();
        Path words = Files.writeString(folder.resolve("words.db"), "words ".repeat(2000));
        assertThat(run("restore", words.toString())).isEqualTo(1);
        assertThat(err.toString())
                .isEqualToIgnoringNewLines(
                        "The file words.db is damaged or is not a database. Please take another one.");
        assertThat(run("backup", "--keep", "0")).isEqualTo(2);
    }

    @Test
    void leavesPostgresqlToItsOwnTools() {
        environment.put("RIPPLE_DATABASE_URL", "jdbc:postgresql://127.0.0.1/ripple");
        assertThat(run("backup")).isEqualTo(2);
        assertThat(run("restore", "anything")).isEqualTo(2);
        assertThat(err.toString()).contains("pg_dump", "pg_restore");
    }

    @Test
    void verifiesTheAuditLog() {
        openDatabase();
        assertThat(run("audit", "verify")).as("%s", err).isZero();
        assertThat(out.toString()).contains("The audit log is empty.");
        assertThat(run("audit")).isEqualTo(2);
    }

    @Test
    void erasesAPerson() {
        String url = openDatabase();
        assertThat(run("erase", "--person", "1")).isEqualTo(2);
        assertThat(err.toString()).contains("There is no program in this database yet.");
        try (Database database = Database.open(new DatabaseSettings(url), new SimpleMeterRegistry())) {
            var people = new PeopleService(database.transactions(), Clock.systemUTC());
            var program = people.openProgram("Made up", ZoneId.of("UTC")).id();
            database.transactions().use(tx -> people.meet(tx, program));
        }
        assertThat(run("erase", "--person", "1")).as("%s", err).isZero();
        assertThat(out.toString()).contains("Erased person 1 of program 1.");
        assertThat(folder.resolve("ripple.db.erased")).content().startsWith("1,1,");

        assertThat(run("erase", "--person", "U0NOBODY")).isEqualTo(1);
        assertThat(run("erase", "--person", "9")).isEqualTo(1);
        assertThat(err.toString()).contains("There is no such person in program 1.");
        assertThat(run("erase", "--again")).as("%s", err).isZero();
        assertThat(out.toString()).contains("People erased once more: 1");
        assertThat(run("erase")).isEqualTo(2);
    }

    @Test
    void handsAPersonWhatIsKeptOfThem() {
        String url = openDatabase();
        try (Database database = Database.open(new DatabaseSettings(url), new SimpleMeterRegistry())) {
            var people = new PeopleService(database.transactions(), Clock.systemUTC());
            var program = people.openProgram("Made up", ZoneId.of("UTC")).id();
            database.transactions().use(tx -> people.meet(tx, program));
        }
        Path files = folder.resolve("own");
        assertThat(run("export", files.toString(), "--person", "1"))
                .as("%s", err)
                .isZero();
        assertThat(out.toString()).contains("Written: " + files.resolve("person.csv"), "to that person alone");
        assertThat(files.resolve("ideas.csv")).doesNotExist();
        assertThat(run("export", files.toString(), "--person", "9")).isEqualTo(1);
        assertThat(run("export", files.toString(), "--person", "U0NOBODY")).isEqualTo(1);
        assertThat(err.toString()).contains("There is no such person in program 1.");
    }

    @Test
    void exportsAProgramAndSaysHowLongItKeepsWhat() {
        String url = openDatabase();
        try (Database database = Database.open(new DatabaseSettings(url), new SimpleMeterRegistry())) {
            new PeopleService(database.transactions(), Clock.systemUTC()).openProgram("Made up", ZoneId.of("UTC"));
        }
        Path files = folder.resolve("files");
        assertThat(run("export", files.toString(), "--format", "json"))
                .as("%s", err)
                .isZero();
        assertThat(out.toString()).contains("Written: " + files.resolve("ideas.json"));
        assertThat(run("export", files.toString(), "--program", "9")).isEqualTo(2);
        assertThat(err.toString()).contains("There is no program 9 in this database.");
        assertThat(run("export", folder.resolve("ripple.db").toString())).isEqualTo(1);
        assertThat(err.toString()).contains("The export could not be written to");

        assertThat(run("retention", "--messages", "14")).as("%s", err).isZero();
        assertThat(out.toString()).contains("messages that have ended: 14 days", "withdrawn ideas: 90 days");
        assertThat(run("retention", "--audit", "0")).isEqualTo(2);
        assertThat(err.toString()).contains("The audit log can be kept 1 to 36500 days, not 0.");
    }

    private String openDatabase() {
        String url = "jdbc:sqlite:" + folder.resolve("ripple.db");
        environment.put("RIPPLE_DATABASE_URL", url);
        try (Database database = Database.open(new DatabaseSettings(url), new SimpleMeterRegistry())) {
            database.migrate();
        }
        return url;
    }

    private int run(String... arguments) {
        return Main.run(
                new Surroundings(environment, folder, folder),
                new PrintWriter(out, true),
                new PrintWriter(err, true),
                arguments);
    }
}
