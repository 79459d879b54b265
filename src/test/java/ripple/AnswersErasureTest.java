package ripple;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import ripple.database.Database;
import ripple.database.OnBothDatabases;
import ripple.idea.Author;
import ripple.idea.IdeaDesk;
import ripple.idea.IdeaNumber;
import ripple.people.Role;
import ripple.privacy.Audit;
import ripple.privacy.ErasedList;
import ripple.privacy.ExportService;

/** What people say about others' ideas, erased and exported. */
class AnswersErasureTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);
    private static final String REASON = "The lanternfish project comes first on this unit.";

    @TempDir
    Path folder;

    @OnBothDatabases
    void theReasonsOfSomebodyErasedAreGoneAndTheirAnswersStay(Database database) {
        Story story = new Story(database);
        assertThat(story.everything()).contains("lanternfish");

        story.erase(story.triager);

        assertThat(story.everything()).doesNotContain("lanternfish");
        assertThat(story.desk.strings("SELECT reason FROM idea_decisions ORDER BY idea_number"))
                .containsExactly("(These words are no longer kept.)", "");
        assertThat(story.desk
                        .ideas
                        .see(story.lead, story.welcomed)
                        .orElseThrow()
                        .voices()
                        .count())
                .isEqualTo(1);
        assertThat(story.desk.strings("SELECT nudge FROM nudge_turns")).isEmpty();
    }

    @OnBothDatabases
    void theAnswerToAnErasedIdeaSaysNothingOfIt(Database database) {
        Story story = new Story(database);

        story.erase(story.author);

        assertThat(story.everything()).doesNotContain("lanternfish", "corridor");
        assertThat(story.desk.strings("SELECT state FROM idea_posts")).isEmpty();
    }

    @OnBothDatabases
    void answersAreInTheExport(Database database) throws IOException {
        Story story = new Story(database);

        List<Path> files = new ExportService(database.transactions(), new Audit(CLOCK), Keepers.all(story.desk.people))
                .export(story.desk.program, ExportService.Form.CSV, folder.resolve("export"));

        Path answers = files.stream()
                .filter(file -> file.endsWith("answers.csv"))
                .findFirst()
                .orElseThrow();
        assertThat(Files.readString(answers))
                .contains("1,not-now," + story.triager.person().value() + ",", REASON)
                .contains(
                        "2,welcomed,",
                        story.witness.person().value() + " "
                                + story.triager.person().value());
    }

    private final class Story {
        final IdeaDesk desk;
        final Author lead;
        final Author triager;
        final Author author;
        final Author witness;
        final IdeaNumber welcomed;

        Story(Database database) {
            desk = new IdeaDesk(database);
            lead = desk.holding(Role.LEAD);
            triager = desk.holding(Role.TRIAGER);
            author = desk.member();
            witness = desk.member();
            IdeaNumber first = desk.keep(author, "People wait in the corridor").number();
            welcomed = desk.keep(lead, "The night light is broken").number();
            desk.triage.notNow(triager, first, REASON, Optional.empty());
            desk.triage.welcome(lead, welcomed);
            desk.voices.seeThisToo(witness, welcomed);
            desk.later();
            desk.voices.seeThisToo(triager, welcomed);
            desk.execute("INSERT INTO nudge_turns (program_id, nudge, person_id, turn, at) SELECT program_id,"
                    + " 'triage-week', id, '2026-W48', met_at FROM people WHERE id = "
                    + triager.person().value());
        }

        void erase(Author person) {
            assertThat(Keepers.erasures(desk.database, CLOCK)
                            .erase(desk.program, person.person(), new ErasedList(folder.resolve("erased"))))
                    .isTrue();
        }

        String everything() {
            return String.join(
                    "\n",
                    desk.strings("SELECT reason FROM idea_decisions UNION ALL SELECT body FROM outbox_messages"
                            + " UNION ALL SELECT noticed FROM ideas"));
        }
    }
}
