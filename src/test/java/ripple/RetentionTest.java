package ripple;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import ripple.database.Database;
import ripple.database.DatabaseKind;
import ripple.database.OnBothDatabases;
import ripple.idea.Arrival;
import ripple.idea.Author;
import ripple.idea.Captured;
import ripple.idea.Draft;
import ripple.idea.IdeaMessages;
import ripple.idea.IdeaNumber;
import ripple.idea.IdeaService;
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
import ripple.privacy.Actor;
import ripple.privacy.AuditVerifier;
import ripple.privacy.IdentifierGuard;
import ripple.privacy.Retention;

/** What is let go when its time is over, as the story clock tells it. */
class RetentionTest {
    private static final Clock START = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final String GONE = "(These words are no longer kept.)";

    @OnBothDatabases
    void wordsOfWithdrawnIdeasGoWhenTheirTimeIsOver(Database database) {
        Story story = new Story(database);
        story.keepAndWithdraw("The lamp in bay four flickers", 1);
        story.keep("The curtain rail is loose", 2);

        story.tickAfter(Duration.ofDays(89));
        assertThat(story.select("SELECT noticed FROM ideas ORDER BY number"))
                .containsExactly("The lamp in bay four flickers", "The curtain rail is loose");

        story.tickAfter(Duration.ofDays(91));
        assertThat(story.select("SELECT noticed FROM ideas ORDER BY number"))
                .containsExactly(GONE, "The curtain rail is loose");
        assertThat(story.select("SELECT version FROM ideas ORDER BY number")).containsExactly("3", "1");

        story.tickAfter(Duration.ofDays(92));
        assertThat(story.select("SELECT version FROM ideas ORDER BY number"))
                .as("nothing is done twice")
                .containsExactly("3", "1");
    }

    @OnBothDatabases
    void wordsOfEndedMessagesGoAndWhatStillWaitsStays(Database database) {
        Story story = new Story(database);
        story.put("sent", "Hello you");
        story.put("waiting", "Hello again");
        story.type("UPDATE outbox_messages SET state = 'sent', ended_at = put_at WHERE message_key = 'sent'");

        story.tickAfter(Duration.ofDays(31));

        assertThat(story.select("SELECT body FROM outbox_messages WHERE message_key = 'sent'"))
                .singleElement()
                .asString()
                .contains(GONE)
                .doesNotContain("Hello");
        assertThat(story.select("SELECT body FROM outbox_messages WHERE message_key = 'waiting'"))
                .singleElement()
                .asString()
                .contains("Hello again");
    }

    /** In the playground people's time can be moved on by months, while messages go at their own. */
    @OnBothDatabases
    void whatHasJustBeenSaidIsKeptHoweverFarAStoryHasMovedOn(Database database) {
        Story story = new Story(database);
        story.put("sent", "Hello you");
        story.type("UPDATE outbox_messages SET state = 'sent', ended_at = put_at WHERE message_key = 'sent'");

        Clock later = Clock.offset(START, Duration.ofDays(31));
        Keepers.retentions(database.transactions(), story.people, later, START).tick();

        assertThat(story.select("SELECT body FROM outbox_messages WHERE message_key = 'sent'"))
                .singleElement()
                .asString()
                .contains("Hello");
    }

    @OnBothDatabases
    void aProgramDecidesForItselfAndThatIsAudited(Database database) {
        Story story = new Story(database);
        story.keepAndWithdraw("The lamp in bay four flickers", 1);
        Story other = new Story(database);
        other.keepAndWithdraw("The lamp in bay five flickers", 1);
        story.retentions(START).change(story.program, new Retention(10, 10, 400), new Actor.Operator());

        story.tickAfter(Duration.ofDays(11));

        assertThat(story.select("SELECT noticed FROM ideas ORDER BY program_id"))
                .containsExactly(GONE, "The lamp in bay five flickers");
        assertThat(story.select("SELECT act || ' ' || subject FROM audit_entries"))
                .containsExactly("retention.changed program:" + story.program.value());
    }

    @OnBothDatabases
    void oldAuditIsClosedOffAndStillVerifies(Database database) {
        Story story = new Story(database);
        for (int days = 11; days < 14; days++) {
            story.retentions(START).change(story.program, new Retention(10, 10, days), new Actor.Operator());
        }
        story.tickAfter(Duration.ofDays(14));
        assertThat(story.select("SELECT act FROM audit_entries ORDER BY number"))
                .containsExactly("audit.closed-off");
        assertThat(new AuditVerifier(database.transactions()).verify())
                .singleElement()
                .satisfies(report -> assertThat(report.breach()).isEmpty());
    }

    @OnBothDatabases
    void itGoesOnInBatchesUntilAllIsDone(Database database) {
        Story story = new Story(database);
        String rows = database.kind() == DatabaseKind.SQLITE
                ? "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 450)"
                : "WITH n AS (SELECT generate_series(1, 450) AS i)";
        story.type(
                "INSERT INTO outbox_messages (program_id, message_key, kind, lane, conversation, body, state, put_at,"
                        + " due_at, ended_at) " + rows
                        + " SELECT p.id, 'many-' || CAST(i AS TEXT), 'answer', 0, 'person:1', 'x',"
                        + " 'sent', p.opened_at, p.opened_at, p.opened_at FROM n, programs p");

        story.tickAfter(Duration.ofDays(31));

        assertThat(story.select("SELECT COUNT(*) FROM outbox_messages WHERE body = 'x'"))
                .containsExactly("0");
    }

    @OnBothDatabases
    void theOldestAreFoundByAnIndex(Database database) {
        assumeTrue(
                database.kind() == DatabaseKind.SQLITE,
                "skipped: with so few rows PostgreSQL rightly reads the table; the index is the same");
        Story story = new Story(database);
        assertThat(story.plan(
                        "SELECT number FROM ideas WHERE program_id = 1 AND withdrawn_at IS NOT NULL AND words_gone_at"
                                + " IS NULL AND withdrawn_at < 5 ORDER BY withdrawn_at LIMIT 9"))
                .contains("ideas_withdrawn_with_words");
        assertThat(story.plan("SELECT id FROM outbox_messages WHERE program_id = 1 AND ended_at IS NOT NULL AND"
                        + " words_gone_at IS NULL AND ended_at < 5 ORDER BY ended_at LIMIT 9"))
                .contains("outbox_ended_with_words");
    }

    @Test
    void aTimeThatCannotBeIsRefused() {
        assertThatThrownBy(() -> new Retention(0, 1, 1))
                .hasMessage("Withdrawn ideas can be kept 1 to 36500 days, not 0");
        assertThatThrownBy(() -> new Retention(1, 1, 40_000)).hasMessageStartingWith("The audit log can be kept");
    }

    private static final class Story {
        final Database database;
        final PeopleService people;
        final ProgramId program;
        final PersonId person;
        private final Outbox outbox = new Outbox(START, () -> {});
        private final IdeaService ideas;

        Story(Database database) {
            this.database = database;
            people = new PeopleService(database.transactions(), START);
            program = people.openProgram("Made up", LONDON).id();
            person = database.transactions().run(tx -> people.meet(tx, program)).id();
            people.learn(program, person, new Profile("Colleague", LONDON, Standing.MEMBER));
            ideas = new IdeaService(
                    database.transactions(),
                    people,
                    new IdentifierGuard(),
                    new IdeaService.Desk(outbox, new IdeaMessages(SafetyNote.of(Optional.empty(), Optional.empty()))),
                    START);
        }

        ripple.privacy.RetentionService retentions(Clock clock) {
            return Keepers.retentions(database.transactions(), people, clock, clock);
        }

        void tickAfter(Duration passed) {
            retentions(Clock.offset(START, passed)).tick();
        }

        IdeaNumber keep(String words, int occasion) {
            Captured captured = ideas.capture(
                    new Author(program, person),
                    Draft.ofWords(words),
                    Optional.empty(),
                    new Arrival("occasion-" + occasion, Way.WORDS));
            return ((Captured.Kept) captured).idea().number();
        }

        void keepAndWithdraw(String words, int occasion) {
            ideas.withdraw(new Author(program, person), keep(words, occasion));
        }

        void put(String key, String words) {
            Message message = Message.of(Section.of(new Part.Words(words)));
            database.transactions()
                    .use(tx -> outbox.put(
                            tx,
                            new Outgoing(
                                    program,
                                    key,
                                    Kind.ANSWER,
                                    new Recipient.OnePerson(person),
                                    message,
                                    Optional.empty())));
        }

        void type(String sql) {
            database.transactions().use(tx -> tx.store(AnySqlStore.class).type(sql));
        }

        List<String> select(String sql) {
            return database.transactions()
                    .read(tx -> tx.store(AnySqlStore.class).select(sql));
        }

        String plan(String sql) {
            return database.transactions()
                    .read(tx -> tx.store(AnySqlStore.class).plan(sql));
        }
    }
}
