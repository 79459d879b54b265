package ripple.idea;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import ripple.database.Database;
import ripple.database.DatabaseKind;
import ripple.database.DatabaseSettings;
import ripple.database.OnBothDatabases;
import ripple.database.TestDatabases;
import ripple.people.ProgramSettings;

/** What the author hears by message, and what must never get near one. */
class IdeaPostTest {

    @OnBothDatabases
    void aFormIsConfirmedByAMessage(Database database) {
        IdeaDesk desk = new IdeaDesk(database);
        Author author = desk.member();

        desk.keep(author, Draft.ofWords("People wait"), Way.FORM);

        assertThat(desk.outbox())
                .singleElement()
                .asString()
                .startsWith("idea:1:person-" + author.person().value() + ":v1 ready")
                .contains("Saved as idea 1.", "People wait", "idea.add-details", "Has someone been harmed");
    }

    @OnBothDatabases
    void theWayToTellOfHarmIsTheProgramsOwnOnceItsLeadHasSetOne(Database database) {
        IdeaDesk desk = new IdeaDesk(database);
        ProgramSettings usual = ProgramSettings.usual(IdeaDesk.NEW_YORK);
        ProgramSettings own = new ProgramSettings(
                usual.zone(),
                usual.holidays(),
                usual.sites(),
                usual.channel(),
                new ProgramSettings.Safety(Optional.of(URI.create("https://intranet.example.org/own")), "Call 7-7777"),
                usual.secondContact(),
                usual.answerByDays(),
                usual.texts());
        database.transactions().use(tx -> desk.people.set(tx, desk.program, own));

        desk.keep(desk.member(), Draft.ofWords("People wait"), Way.FORM);

        assertThat(desk.outbox())
                .singleElement()
                .asString()
                .contains("Has someone been harmed, or could be now? Call 7-7777.", "https://intranet.example.org/own");
    }

    @OnBothDatabases
    void wordsAreAnsweredOnTheSpotAndTheFirstChangeBringsTheFirstMessage(Database database) {
        IdeaDesk desk = new IdeaDesk(database);
        Author author = desk.member();
        Idea idea = desk.keep(author, "People wait");
        assertThat(desk.outbox()).isEmpty();

        desk.ideas.edit(author, idea.edition(), Draft.ofWords("People wait long"), Optional.empty());
        desk.ideas.withdraw(author, idea.number());

        assertThat(desk.outbox()).hasSize(2);
        assertThat(desk.outbox().get(0)).contains(":v2 ready", "Idea 1 is changed.");
        assertThat(desk.outbox().get(1))
                .contains(":v3 queued", "Idea 1 is withdrawn.")
                .doesNotContain("add-details");
        assertThat(edits(desk)).isEqualTo("1");
    }

    @OnBothDatabases
    void laterMessagesTakeThePlaceOfTheFirst(Database database) {
        IdeaDesk desk = new IdeaDesk(database);
        Author author = desk.member();
        Idea idea = desk.keep(author, Draft.ofWords("People wait"), Way.SHORTCUT);

        desk.ideas.edit(author, idea.edition(), Draft.ofWords("People wait long"), Optional.empty());
        desk.ideas.withdraw(author, idea.number());

        assertThat(desk.outbox()).hasSize(3).noneMatch(row -> row.contains(" dead "));
        assertThat(edits(desk)).isEqualTo("1");
    }

    /** How many different messages are edited. */
    private static String edits(IdeaDesk desk) {
        return desk.strings("SELECT COUNT(DISTINCT edits_id) FROM outbox_messages WHERE edits_id IS NOT NULL")
                .get(0);
    }

    @Test
    void whatTheGuardBlocksIsNowhereInTheFilesOfTheDatabase() throws IOException {
        DatabaseSettings settings = TestDatabases.freshSettings(DatabaseKind.SQLITE);
        try (Database database = Database.open(settings, new SimpleMeterRegistry())) {
            IdeaDesk desk = new IdeaDesk(database);
            Author author = desk.member();
            Idea idea = desk.keep(author, Draft.ofWords("A harmless remark"), Way.FORM);
            Draft blocked = Draft.ofWords("Her number is 219-09-9999 and she waited");

            assertThat(desk.capture(author, blocked, Way.FORM)).isInstanceOf(Objection.Blocked.class);
            assertThat(desk.ideas.edit(author, idea.edition(), blocked, Optional.empty()))
                    .isInstanceOf(Objection.Blocked.class);

            Path file = Path.of(settings.url().replaceFirst("jdbc:sqlite:([^?]*).*", "$1"));
            assertThat(bytesBeside(file)).contains("A harmless remark").doesNotContain("219-09-9999");
        }
    }

    private static String bytesBeside(Path file) throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.list(file.toAbsolutePath().getParent())) {
            for (Path each : files.filter(other -> other.getFileName()
                            .toString()
                            .startsWith(file.getFileName().toString()))
                    .toList()) {
                all.append(Files.readString(each, StandardCharsets.ISO_8859_1));
            }
        }
        return all.toString();
    }
}
