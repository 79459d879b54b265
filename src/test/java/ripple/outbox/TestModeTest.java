package ripple.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import ripple.database.Database;
import ripple.database.OnBothDatabases;
import ripple.people.PersonId;
import ripple.people.ProgramId;
import ripple.people.ProgramStandings;

/** Until a program goes live its messages reach its installer alone, and say so. */
class TestModeTest {
    private final ProgramStandings standings = new ProgramStandings();

    @OnBothDatabases
    void whatIsMeantForOthersGoesToTheInstallerWithoutTheirWordsAndButtons(Database database) {
        OutboxWorld world = new OutboxWorld(database);
        PersonId installer = world.personId();
        PersonId author = world.personId();
        beTriedOut(world, Optional.of(installer));
        world.put(new Outgoing(world.program.id(), "saved", Kind.ANSWER, to(author), ideaSaved()));
        world.live(Duration.ofSeconds(2));
        assertThat(recipients(world)).containsExactly(to(installer));
        Message told = kept(world, "saved");
        assertThat(told.sections().get(0))
                .isEqualTo(Section.of(
                        new Part.Words("Test mode: this would have gone to "),
                        new Part.Mention(author),
                        new Part.Words(".")));
        assertThat(told.plainText())
                .contains("Saved as idea 4.", "(their words)", "Open the incident report")
                .doesNotContain("waits too long");
        assertThat(told.sections())
                .allSatisfy(section -> assertThat(section.buttons()).isEmpty())
                .allSatisfy(section -> assertThat(section.attachment()).isEmpty())
                .hasSize(4);
        assertThat(world.platform.words().get(0)).isEqualTo(told.plainText());
    }

    @OnBothDatabases
    void theInstallersOwnMessagesComeWhole(Database database) {
        OutboxWorld world = new OutboxWorld(database);
        PersonId installer = world.personId();
        beTriedOut(world, Optional.of(installer));
        world.put(new Outgoing(world.program.id(), "saved", Kind.ANSWER, to(installer), ideaSaved()));
        world.live(Duration.ofSeconds(2));
        List<Section> sections = kept(world, "saved").sections();
        assertThat(sections.get(0).plainText()).startsWith("Test mode:");
        assertThat(sections.subList(1, sections.size())).isEqualTo(ideaSaved().sections());
    }

    @OnBothDatabases
    void groupsAndChannelsGetNothingEither(Database database) {
        OutboxWorld world = new OutboxWorld(database);
        PersonId installer = world.personId();
        beTriedOut(world, Optional.of(installer));
        PersonId one = world.personId();
        world.put(new Recipient.Group(List.of(one, installer)), "to the group");
        world.put(world.channel("C1"), "to the channel");
        world.live(Duration.ofSeconds(5));
        assertThat(recipients(world)).containsExactly(to(installer), to(installer));
        assertThat(world.platform.words().get(1)).startsWith("Test mode: this would have gone to a channel.");
    }

    @OnBothDatabases
    void whereNobodyIsKnownToHaveInstalledItMessagesAreKeptAmongTheDead(Database database) {
        OutboxWorld world = new OutboxWorld(database);
        beTriedOut(world, Optional.empty());
        Recipient person = world.person();
        assertThat(world.put(person, "hello")).isTrue();
        assertThat(world.put(person, "hello")).isFalse();
        world.live(Duration.ofSeconds(2));
        assertThat(world.platform.words()).isEmpty();
        assertThat(world.reasonsOfDeath()).containsExactly(Reasons.TEST_MODE);
    }

    @OnBothDatabases
    void anEditIsMadeWhereTheFirstMessageWent(Database database) {
        OutboxWorld world = new OutboxWorld(database);
        PersonId installer = world.personId();
        Recipient author = world.person();
        beTriedOut(world, Optional.of(installer));
        world.put(author, "first");
        world.live(Duration.ofSeconds(2));
        world.edit(author, "first", "second");
        world.live(Duration.ofSeconds(2));
        assertThat(recipients(world)).containsExactly(to(installer), to(installer));
        assertThat(world.platform.arrivals().get(1).isEdit()).isTrue();
        assertThat(world.platform.words().get(1)).contains("second").startsWith("Test mode:");
        assertThat(world.reasonsOfDeath()).isEmpty();
    }

    @OnBothDatabases
    void afterGoingLiveEverybodyGetsTheirOwnAndAnEditOfWhatTheyNeverGotIsNew(Database database) {
        OutboxWorld world = new OutboxWorld(database);
        PersonId installer = world.personId();
        Recipient author = world.person();
        beTriedOut(world, Optional.empty());
        world.put(author, "unsent");
        beTriedOut(world, Optional.of(installer));
        world.put(author, "diverted");
        world.live(Duration.ofSeconds(2));
        database.transactions().use(tx -> standings.goLive(tx, world.program.id(), world.clock.instant()));
        world.edit(author, "unsent", "newer than unsent");
        world.edit(author, "diverted", "newer than diverted");
        world.put(author, "live");
        world.live(Duration.ofSeconds(5));
        assertThat(recipients(world)).containsExactly(to(installer), author, author, author);
        assertThat(world.platform.words().subList(1, 4))
                .containsExactly("newer than unsent", "newer than diverted", "live");
    }

    @OnBothDatabases
    void oneProgramBeingTriedOutHoldsUpNoOther(Database database) {
        OutboxWorld world = new OutboxWorld(database);
        beTriedOut(world, Optional.of(world.personId()));
        ProgramId other =
                world.people.openProgram("Other", java.time.ZoneId.of("UTC")).id();
        world.put(new Outgoing(other, "hello", Kind.ANSWER, world.channel("C1"), OutboxWorld.message("hello")));
        world.live(Duration.ofSeconds(2));
        assertThat(recipients(world)).containsExactly(world.channel("C1"));
        assertThat(world.platform.words()).containsExactly("hello");
    }

    private static Message ideaSaved() {
        return new Message(List.of(
                Section.of(new Part.Strong("Saved as idea 4."), new Part.Words(" Only you can see it.")),
                new Section(
                        List.of(new Part.Typed("The discharge lounge waits too long")),
                        List.of(new Button("idea.show", "Open", "4", Button.Style.DEFAULT)),
                        Optional.empty()),
                new Section(
                        List.of(),
                        List.of(new Button("idea.edit", "Edit", "4", Button.Style.DEFAULT)),
                        Optional.empty()),
                Section.of(new Part.Link("Open the incident report", URI.create("https://intranet.example.org")))));
    }

    private static Recipient to(PersonId person) {
        return new Recipient.OnePerson(person);
    }

    private void beTriedOut(OutboxWorld world, Optional<PersonId> installer) {
        world.database.transactions().use(tx -> {
            tx.store(TryingOutStore.class).tryOut(world.program.id());
            installer.ifPresent(person -> standings.installedBy(tx, world.program.id(), person));
        });
    }

    private static List<Recipient> recipients(OutboxWorld world) {
        return world.platform.arrivals().stream()
                .map(arrival -> Recipient.of(arrival.conversation()))
                .toList();
    }

    private static Message kept(OutboxWorld world, String key) {
        return Body.read(world.database
                .transactions()
                .read(tx -> tx.store(TryingOutStore.class).body(world.program.id(), key)));
    }

    interface TryingOutStore {
        @org.jdbi.v3.sqlobject.statement.SqlUpdate(
                "UPDATE program_standings SET mode = 'test' WHERE program_id = :program")
        void tryOut(ProgramId program);

        @org.jdbi.v3.sqlobject.statement.SqlQuery(
                "SELECT body FROM outbox_messages WHERE program_id = :program AND message_key = :key")
        String body(ProgramId program, String key);
    }
}
