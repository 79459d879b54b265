package ripple;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ripple.database.Backups;
import ripple.database.Database;
import ripple.database.DatabaseKind;
import ripple.database.DatabaseSettings;
import ripple.database.OnBothDatabases;
import ripple.database.TestDatabases;
import ripple.idea.Arrival;
import ripple.idea.Author;
import ripple.idea.Captured;
import ripple.idea.Draft;
import ripple.idea.FollowUpWorker;
import ripple.idea.Idea;
import ripple.idea.IdeaMessages;
import ripple.idea.IdeaService;
import ripple.idea.LookAlikeService;
import ripple.idea.SafetyNote;
import ripple.idea.Way;
import ripple.outbox.Kind;
import ripple.outbox.Message;
import ripple.outbox.Outbox;
import ripple.outbox.Outgoing;
import ripple.outbox.Part;
import ripple.outbox.Recipient;
import ripple.outbox.Section;
import ripple.people.PeopleService;
import ripple.people.PersonId;
import ripple.people.Profile;
import ripple.people.ProgramId;
import ripple.people.Standing;
import ripple.privacy.AuditVerifier;
import ripple.privacy.ErasedList;
import ripple.privacy.IdentifierGuard;

/** Erasing a person, with everything that keeps something of them. */
class ErasureTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final String NAME = "Zebulon Quillfeather";
    private static final String SLACK_ID = "U0ZEBULON1";
    private static final String THEIRS = "lanternfish";
    private static final String OTHERS = "curtain rail";

    @TempDir
    Path folder;

    @OnBothDatabases
    void nothingOfThePersonIsLeftAndEverythingOfTheOthersIs(Database database) {
        Story story = new Story(database);
        story.tell();
        assertThat(story.everything()).contains(NAME, SLACK_ID, THEIRS, OTHERS);

        boolean erased = Keepers.erasures(database, CLOCK).erase(story.program, story.erased, list());

        assertThat(erased).isTrue();
        assertThat(story.everything())
                .doesNotContain(NAME, SLACK_ID, THEIRS)
                .contains(OTHERS, "Colleague", "U0OTHER", "person.erased");
        assertThat(story.select("SELECT state || ' ' || message_key FROM outbox_messages WHERE message_key LIKE 'to-%'"
                        + " ORDER BY id"))
                .containsExactly(
                        "dead to-erased",
                        "dead to-group",
                        "dead to-other-quoting",
                        "dead to-other-naming",
                        "ready to-other");
        assertThat(new AuditVerifier(database.transactions()).verify())
                .allSatisfy(report -> assertThat(report.breach()).isEmpty());
    }

    @Test
    void noByteIsLeftInTheFileOrItsLogWhileOthersAreConnected() throws IOException {
        DatabaseSettings settings = TestDatabases.freshSettings(DatabaseKind.SQLITE);
        try (Database running = Database.open(settings, new SimpleMeterRegistry());
                Database command = Database.open(settings, new SimpleMeterRegistry())) {
            Story story = new Story(running);
            story.tell();
            assertThat(bytes(settings.file())).contains(NAME, SLACK_ID, THEIRS);

            Keepers.erasures(command, CLOCK).erase(story.program, story.erased, list());

            assertThat(bytes(settings.file()))
                    .doesNotContain(NAME, SLACK_ID, THEIRS)
                    .contains(OTHERS);
            assertThat(story.select("SELECT COUNT(*) FROM ideas")).containsExactly("80");
        }
    }

    @Test
    void aRestoreOfAnOlderBackupErasesOnceMore() throws IOException {
        DatabaseSettings settings = TestDatabases.freshSettings(DatabaseKind.SQLITE);
        Path backup = folder.resolve("older.db");
        Surroundings here = new Surroundings(java.util.Map.of(), folder, folder);
        try (Database database = Database.open(settings, new SimpleMeterRegistry())) {
            Story story = new Story(database);
            story.tell();
            new Backups(settings, CLOCK).makeAt(backup);
            Keepers.erasures(database, CLOCK).erase(story.program, story.erased, Keepers.erasedList(settings, here));
        }
        assertThat(bytes(backup)).contains(NAME, THEIRS);

        new Backups(settings, CLOCK)
                .restore(
                        backup,
                        database -> assertThat(Keepers.erasures(database, CLOCK)
                                        .eraseAgain(Keepers.erasedList(settings, here)))
                                .isEqualTo(1));

        assertThat(bytes(settings.file()))
                .doesNotContain(NAME, SLACK_ID, THEIRS)
                .contains(OTHERS);
    }

    @OnBothDatabases
    void somebodyElseWhoGotTheSameNumberIsLeftAlone(Database database) {
        Story story = new Story(database);
        story.tell();
        Instant another = CLOCK.instant().minusSeconds(60);
        ErasedList list = list();
        try {
            Files.writeString(list.file(), story.program.value() + "," + story.erased.value() + "," + another + "\n");
        } catch (IOException trouble) {
            throw new IllegalStateException(trouble);
        }
        assertThat(Keepers.erasures(database, CLOCK).eraseAgain(list)).isZero();
        assertThat(story.everything()).contains(NAME, THEIRS);
    }

    @OnBothDatabases
    void nobodyIsErasedWhoIsOfAnotherProgram(Database database) {
        Story story = new Story(database);
        story.tell();
        ProgramId other = story.people.openProgram("Other", LONDON).id();

        assertThat(Keepers.erasures(database, CLOCK).erase(other, story.erased, list()))
                .isFalse();
        assertThat(story.everything()).contains(NAME, THEIRS);
    }

    private ErasedList list() {
        return new ErasedList(folder.resolve("erased"));
    }

    /** Everything that stands in the database file and in its log. */
    private static String bytes(Path file) throws IOException {
        StringBuilder all = new StringBuilder();
        for (String with : List.of("", "-wal")) {
            Path part = Path.of(file + with);
            if (Files.exists(part)) {
                all.append(Files.readString(part, StandardCharsets.ISO_8859_1));
            }
        }
        return all.toString();
    }

    /** A made-up hospital in which one person and a colleague have written many ideas. */
    private static final class Story {
        final Database database;
        final PeopleService people;
        final ProgramId program;
        final PersonId erased;
        final PersonId other;
        private final Outbox outbox = new Outbox(CLOCK, () -> {});
        private final IdeaService ideas;

        Story(Database database) {
            this.database = database;
            people = new PeopleService(database.transactions(), CLOCK);
            program = people.openProgram("Made up", LONDON).id();
            erased = meet(NAME, SLACK_ID);
            other = meet("Colleague", "U0OTHER");
            ideas = new IdeaService(
                    database.transactions(),
                    people,
                    new IdentifierGuard(),
                    new IdeaService.Desk(outbox, new IdeaMessages(SafetyNote.of(Optional.empty(), Optional.empty()))),
                    CLOCK);
        }

        private PersonId meet(String name, String slackId) {
            PersonId person =
                    database.transactions().run(tx -> people.meet(tx, program)).id();
            people.learn(program, person, new Profile(name, LONDON, Standing.MEMBER));
            type("INSERT INTO slack_people (program_id, user_id, person_id, look_up_at) SELECT id, '" + slackId + "', "
                    + person.value() + ", opened_at FROM programs WHERE id = " + program.value());
            return person;
        }

        void tell() {
            for (int i = 0; i < 40; i++) {
                String many = " and so on".repeat(i * 7);
                keep(erased, THEIRS + " light for room " + i + many, i);
                keep(other, OTHERS + " is loose by bed " + i + many, i);
            }
            Recipient toOther = new Recipient.OnePerson(other);
            followUp();
            put("to-erased", new Recipient.OnePerson(erased), new Part.Words("Hello"));
            put("to-group", new Recipient.Group(List.of(erased, other)), new Part.Words("Hello"));
            put("to-other-quoting", toOther, new Part.Typed(THEIRS + " light for room 39 and…"));
            put("to-other-naming", toOther, new Part.Words(NAME + " has joined."));
            put("to-other", toOther, new Part.Typed(OTHERS + " is loose by bed 3"));
        }

        private void followUp() {
            LookAlikeService lookAlikes = new LookAlikeService(database.transactions(), people, outbox, CLOCK);
            FollowUpWorker worker = new FollowUpWorker(database.transactions(), lookAlikes, CLOCK);
            while (worker.tick() > 0) {
                assertThat(select("SELECT COUNT(*) FROM idea_follow_ups")).isNotEmpty();
            }
            assertThat(select("SELECT COUNT(*) FROM idea_follow_ups")).containsExactly("0");
        }

        /** Kept, and then changed, so that older words were in the same place. */
        private void keep(PersonId person, String words, int i) {
            Author author = new Author(program, person);
            Captured captured = ideas.capture(
                    author, Draft.ofWords(words), Optional.empty(), new Arrival(person.value() + "-" + i, Way.WORDS));
            Idea idea = ((Captured.Kept) captured).idea();
            if (i % 3 == 0) {
                ideas.withdraw(author, idea.number());
            }
        }

        private void put(String key, Recipient to, Part part) {
            database.transactions()
                    .use(tx -> outbox.put(
                            tx,
                            new Outgoing(
                                    program, key, Kind.REQUEST, to, Message.of(Section.of(part)), Optional.empty())));
        }

        /** Every value of every row that could hold something of a person. */
        String everything() {
            String text = database.kind() == DatabaseKind.POSTGRESQL ? "CAST(t AS TEXT)" : "";
            StringBuilder all = new StringBuilder();
            for (String table : List.of(
                    "people:name||zone",
                    "ideas:noticed||might_help||place||occasion",
                    "outbox_messages:body||message_key",
                    "slack_people:user_id",
                    "slack_conversations:conversation",
                    "idea_search:words||audience",
                    "audit_entries:act||subject")) {
                int colon = table.indexOf(':');
                String columns = text.isEmpty() ? table.substring(colon + 1) : text;
                all.append(
                        String.join("\n", select("SELECT " + columns + " FROM " + table.substring(0, colon) + " t")));
            }
            return all.toString();
        }

        void type(String sql) {
            database.transactions().use(tx -> tx.store(AnySqlStore.class).type(sql));
        }

        List<String> select(String sql) {
            return database.transactions()
                    .read(tx -> tx.store(AnySqlStore.class).select(sql));
        }
    }
}
