package ripple;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import ripple.database.Database;
import ripple.database.OnBothDatabases;
import ripple.idea.Arrival;
import ripple.idea.Author;
import ripple.idea.Draft;
import ripple.idea.IdeaMessages;
import ripple.idea.IdeaService;
import ripple.idea.SafetyNote;
import ripple.idea.Way;
import ripple.outbox.Outbox;
import ripple.people.PeopleService;
import ripple.people.PersonId;
import ripple.people.Profile;
import ripple.people.ProgramId;
import ripple.people.Standing;
import ripple.privacy.Audit;
import ripple.privacy.ExportService;
import ripple.privacy.ExportService.Form;
import ripple.privacy.IdentifierGuard;

/** What is kept of a program, in files. */
class ExportTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final String AWKWARD = "=1+1, \"two\" ways\nto the ward’s café 🛏";

    @TempDir
    Path folder;

    @OnBothDatabases
    void everythingOfAProgramAndNothingOfAnother(Database database) throws IOException {
        ProgramId program = programWithIdea(database, AWKWARD);
        programWithIdea(database, "Words of another program");

        List<Path> files = export(database, program, Form.JSON);

        assertThat(files)
                .extracting(Path::getFileName)
                .extracting(Path::toString)
                .startsWith("people.json", "hours.json", "audit.json", "ideas.json", "answers.json")
                .contains("rounds.json", "round_seats.json", "round_proposals.json", "roles.json", "settings.json")
                .contains("mentors.json", "mentee_wishes.json")
                .contains("agreements.json", "mentorship_endings.json", "covers.json");
        JsonNode ideas = new ObjectMapper().readTree(named(files, "ideas.json").toFile());
        assertThat(ideas).hasSize(1);
        assertThat(ideas.get(0).get("noticed").asText()).isEqualTo(AWKWARD);
        assertThat(ideas.get(0).get("captured_at").asText()).isEqualTo("2026-11-22T12:00:00Z");
        assertThat(Files.readString(named(files, "people.json")))
                .contains("Colleague")
                .contains("member");
        assertThat(Files.readString(named(files, "audit.json"))).contains("program.exported");
    }

    @OnBothDatabases
    void aSpreadsheetTakesNothingForAFormula(Database database) throws IOException {
        ProgramId program = programWithIdea(database, AWKWARD);

        List<Path> files = export(database, program, Form.CSV);

        assertThat(Files.readString(named(files, "ideas.csv")))
                .startsWith("number,noticed,might_help,where,")
                .contains("1,\"'" + AWKWARD.replace("\"", "\"\"") + "\",");
    }

    @OnBothDatabases
    void theFilesAreTheirOwnersOnly(Database database) throws IOException {
        List<Path> files = export(database, programWithIdea(database, "Words"), Form.CSV);
        for (Path file : files) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
        }
    }

    private static Path named(List<Path> files, String name) {
        return files.stream().filter(file -> file.endsWith(name)).findFirst().orElseThrow();
    }

    private List<Path> export(Database database, ProgramId program, Form form) {
        PeopleService people = new PeopleService(database.transactions(), CLOCK);
        return new ExportService(database.transactions(), new Audit(CLOCK), Keepers.all(people))
                .export(program, form, folder.resolve(form.name()));
    }

    private static ProgramId programWithIdea(Database database, String words) {
        PeopleService people = new PeopleService(database.transactions(), CLOCK);
        ProgramId program = people.openProgram("Made up", LONDON).id();
        PersonId person =
                database.transactions().run(tx -> people.meet(tx, program)).id();
        people.learn(program, person, new Profile("Colleague", LONDON, Standing.MEMBER));
        IdeaService ideas = new IdeaService(
                database.transactions(),
                people,
                new IdentifierGuard(),
                new IdeaService.Desk(
                        new Outbox(CLOCK, () -> {}),
                        new IdeaMessages(SafetyNote.of(Optional.empty(), Optional.empty()))),
                CLOCK);
        ideas.capture(new Author(program, person), Draft.ofWords(words), Optional.empty(), new Arrival("1", Way.WORDS));
        return program;
    }
}
