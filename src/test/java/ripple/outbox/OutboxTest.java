package ripple.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import ripple.database.Database;
import ripple.database.OnBothDatabases;
import ripple.people.Program;

class OutboxTest {

    @OnBothDatabases
    void askingTwiceWithOneKeyIsHarmless(Database database) {
        OutboxWorld world = new OutboxWorld(database);
        Recipient person = world.person();
        assertThat(world.put(person, "hello")).isTrue();
        assertThat(world.put(person, "hello")).isFalse();
        world.live(Duration.ofSeconds(3));
        assertThat(world.put(person, "hello")).isFalse();
        world.live(Duration.ofSeconds(3));
        assertThat(world.platform.words()).containsExactly("hello");
    }

    @OnBothDatabases
    void oneKeyInTwoProgramsIsTwoMessages(Database database) {
        OutboxWorld world = new OutboxWorld(database);
        Program other = world.people.openProgram("Other", ZoneId.of("UTC"));
        assertThat(world.put(world.channel("C1"), "hello")).isTrue();
        assertThat(world.put(new Outgoing(
                        other.id(), "hello", Kind.ANSWER, world.channel("C1"), OutboxWorld.message("other hello"))))
                .isTrue();
        world.dispatcher.tick();
        assertThat(world.platform.words()).containsExactlyInAnyOrder("hello", "other hello");
    }

    @OnBothDatabases
    void aMessageGoesWithTheStateItSpeaksOfOrNotAtAll(Database database) {
        OutboxWorld world = new OutboxWorld(database);
        Recipient person = world.person();
        assertThatThrownBy(() -> database.transactions().use(transaction -> {
                    world.outbox.put(
                            transaction,
                            new Outgoing(
                                    world.program.id(), "hello", Kind.ANSWER, person, OutboxWorld.message("hello")));
                    throw new IllegalStateException("no");
                }))
                .hasMessage("no");
        world.live(Duration.ofSeconds(2));
        assertThat(world.platform.words()).isEmpty();
    }

    @OnBothDatabases
    void whatIsNewWakesTheDispatcherAfterItsCommit(Database database) {
        AtomicInteger wakes = new AtomicInteger();
        OutboxWorld world = new OutboxWorld(database);
        Outbox outbox = new Outbox(world.clock, wakes::incrementAndGet);
        Outgoing outgoing = new Outgoing(
                world.program.id(), "hello", Kind.ANSWER, world.channel("C1"), OutboxWorld.message("hello"));
        database.transactions().use(transaction -> {
            outbox.put(transaction, outgoing);
            assertThat(wakes).hasValue(0);
        });
        assertThat(wakes).hasValue(1);
        database.transactions().use(transaction -> outbox.put(transaction, outgoing));
        assertThat(wakes).hasValue(1);
    }

    @OnBothDatabases
    void everyRecipientIsAConversation(Database database) {
        OutboxWorld world = new OutboxWorld(database);
        Recipient.OnePerson one = world.person();
        Recipient.OnePerson two = world.person();
        Recipient group = new Recipient.Group(List.of(two.person(), one.person(), two.person()));
        world.put(one, "to one");
        world.put(group, "to both");
        world.put(world.channel("C:1"), "to all");
        world.dispatcher.tick();
        String both = "group:" + one.person().value() + "," + two.person().value();
        assertThat(world.platform.wordsByConversation())
                .containsOnlyKeys("person:" + one.person().value(), both, "channel:C:1");
        assertThat(Recipient.of(both)).isEqualTo(group);
    }

    @OnBothDatabases
    void anEditWaitsForWhatItEditsAndCarriesItsReference(Database database) {
        OutboxWorld world = new OutboxWorld(database);
        Recipient person = world.person();
        world.platform.plan(FakePlatform.answer(new Delivery.NotSent("refused")));
        world.put(person, "asked");
        world.edit(person, "asked", "accepted");
        world.edit(person, "accepted", "accepted and thanked");
        world.dispatcher.tick();
        assertThat(world.platform.words()).isEmpty();
        world.live(Duration.ofSeconds(10));
        assertThat(world.platform.words()).containsExactly("asked", "accepted", "accepted and thanked");
        assertThat(world.platform.arrivals())
                .extracting(FakePlatform.Arrival::reference)
                .containsOnly("reference-0");
    }

    @OnBothDatabases
    void anEditKeepsItsPlaceAlthoughAnAnswerMayOvertake(Database database) {
        OutboxWorld world = new OutboxWorld(database);
        Recipient person = world.person();
        world.put(person, "first prompt");
        world.put(person, "second prompt");
        world.put(new Outgoing(
                world.program.id(),
                "edit",
                Kind.ANSWER,
                person,
                OutboxWorld.message("second prompt, edited"),
                Optional.of("second prompt")));
        world.live(Duration.ofSeconds(5));
        assertThat(world.platform.words()).containsExactly("first prompt", "second prompt", "second prompt, edited");
    }

    @OnBothDatabases
    void anEditOfNothingIsKeptAmongTheDead(Database database) {
        OutboxWorld world = new OutboxWorld(database);
        Recipient person = world.person();
        world.put(person, "hello");
        assertThat(world.edit(person, "never said", "edit of nothing")).isTrue();
        assertThat(world.edit(person, "never said", "edit of nothing")).isFalse();
        assertThat(world.edit(world.person(), "hello", "edit for somebody else"))
                .isTrue();
        world.live(Duration.ofSeconds(5));
        assertThat(world.platform.words()).containsExactly("hello");
        assertThat(world.reasonsOfDeath()).containsExactly("nothing-to-edit", "nothing-to-edit");
    }

    @OnBothDatabases
    void anEditOfAMessageThatDiedDiesToo(Database database) {
        OutboxWorld world = new OutboxWorld(database);
        Recipient person = world.person();
        world.platform.plan(FakePlatform.answer(new Delivery.Refused(Refusal.OUR_DEFECT)));
        world.put(person, "asked");
        world.edit(person, "asked", "accepted");
        world.live(Duration.ofSeconds(5));
        assertThat(world.platform.words()).isEmpty();
        assertThat(world.reasonsOfDeath()).containsExactlyInAnyOrder("our-defect", "nothing-to-edit");
    }

    @OnBothDatabases
    void aMessageWhoseWordsAreNoLongerKeptCanStillBeEdited(Database database) {
        OutboxWorld world = new OutboxWorld(database);
        Recipient person = world.person();
        world.put(person, "asked");
        world.live(Duration.ofSeconds(2));
        Instant now = world.clock.instant();
        int gone = database.transactions()
                .run(transaction ->
                        new OutboxCare().letGo(transaction, world.program.id(), now.plusSeconds(1), now, 10));

        world.edit(person, "asked", "accepted");
        world.live(Duration.ofSeconds(5));

        assertThat(gone).isEqualTo(1);
        assertThat(world.reasonsOfDeath()).isEmpty();
        assertThat(world.platform.words()).containsExactly("asked", "accepted");
    }

    @OnBothDatabases
    void theDeadAreSeenOnlyInTheirProgram(Database database) {
        OutboxWorld world = new OutboxWorld(database);
        Program other = world.people.openProgram("Other", ZoneId.of("UTC"));
        world.edit(world.person(), "never said", "edit of nothing");
        assertThat(database.transactions()
                        .<List<DeadLetter>>read(transaction -> world.outbox.dead(transaction, world.program.id(), 10)))
                .singleElement()
                .satisfies(dead -> {
                    assertThat(dead.key()).isEqualTo("edit of nothing");
                    assertThat(dead.kind()).isEqualTo(Kind.CHECK_IN);
                    assertThat(dead.endedAt()).isEqualTo(world.clock.instant());
                });
        assertThat(database.transactions()
                        .<List<DeadLetter>>read(transaction -> world.outbox.dead(transaction, other.id(), 10)))
                .isEmpty();
    }

    @OnBothDatabases
    void healthCountsAndTellsHowLongTheOldestHasWaited(Database database) {
        OutboxWorld world = new OutboxWorld(database);
        assertThat(world.health()).isEqualTo(new OutboxHealth(Duration.ZERO, 0, 0, 0));
        Recipient person = world.person();
        world.put(person, "one");
        world.pass(Duration.ofSeconds(40));
        world.put(person, "two");
        world.put(world.person(), "three");
        world.edit(person, "never said", "dead");
        assertThat(world.health()).isEqualTo(new OutboxHealth(Duration.ofSeconds(40), 2, 1, 1));
        new OutboxWatch(database.transactions(), world.clock).show(world.meters);
        assertThat(world.meters.get("ripple.outbox.ready").gauge().value()).isEqualTo(2);
        assertThat(world.meters.get("ripple.outbox.queued").gauge().value()).isEqualTo(1);
        assertThat(world.meters.get("ripple.outbox.dead.now").gauge().value()).isEqualTo(1);
        assertThat(world.meters.get("ripple.outbox.oldest.seconds").gauge().value())
                .isEqualTo(40);
    }
}
