package ripple.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static ripple.outbox.FakePlatform.answer;
import static ripple.outbox.FakePlatform.arrivesUnheard;
import static ripple.outbox.FakePlatform.lost;

import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import ripple.database.Database;
import ripple.database.OnBothDatabases;
import ripple.people.Program;

/** Order, pace, tries and looking for what may have arrived, on a clock of the test's own. */
class DispatcherTest {
    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final Duration REQUEST = OutboxSettings.STANDARD.requestLimit();

    @OnBothDatabases
    void aConversationKeepsItsOrderAndItsPace(Database database) {
        OutboxWorld world = new OutboxWorld(database);
        Recipient person = world.person();
        IntStream.rangeClosed(1, 4).forEach(n -> world.put(person, "message " + n));
        for (int n = 1; n <= 4; n++) {
            assertThat(world.dispatcher.tick()).isEqualTo(1);
            assertThat(world.dispatcher.tick()).isZero();
            assertThat(world.platform.words()).hasSize(n).last().isEqualTo("message " + n);
            world.pass(SECOND);
        }
        assertThat(world.dispatcher.tick()).isZero();
    }

    @OnBothDatabases
    void anAnswerOvertakesPromptsAndKeepsThePaceToo(Database database) {
        OutboxWorld world = new OutboxWorld(database);
        Recipient person = world.person();
        IntStream.rangeClosed(1, 9).forEach(n -> world.put(world.person(), "prompt " + n));
        world.put(person, "prompt 10");
        world.put(person, Kind.ANSWER, "answer");
        assertThat(world.dispatcher.tick()).isEqualTo(5);
        assertThat(world.platform.words()).contains("answer").doesNotContain("prompt 10");
        world.live(Duration.ofSeconds(3));
        assertThat(world.platform.words()).hasSize(11);
        assertThat(world.platform.wordsByConversation().get(person.conversation()))
                .containsExactly("answer", "prompt 10");
    }

    @OnBothDatabases
    void aWorkspaceGetsFiveASecondFromAllInstancesTogether(Database database) {
        OutboxWorld world = new OutboxWorld(database);
        Dispatcher second = world.dispatcher();
        IntStream.rangeClosed(1, 12).forEach(n -> world.put(world.person(), "prompt " + n));
        assertThat(world.dispatcher.tick() + second.tick()).isEqualTo(5);
        world.pass(Duration.ofMillis(900));
        assertThat(world.dispatcher.tick() + second.tick()).isZero();
        world.pass(Duration.ofMillis(100));
        assertThat(second.tick() + world.dispatcher.tick()).isEqualTo(5);
        world.pass(SECOND);
        assertThat(second.tick() + world.dispatcher.tick()).isEqualTo(2);
        assertThat(world.platform.words()).hasSize(12).doesNotHaveDuplicates();
    }

    @OnBothDatabases
    void oneProgramDoesNotSlowAnother(Database database) {
        OutboxWorld world = new OutboxWorld(database);
        Program other = world.people.openProgram("Other", ZoneId.of("UTC"));
        IntStream.rangeClosed(1, 20).forEach(n -> world.put(world.person(), "prompt " + n));
        world.put(new Outgoing(other.id(), "other", Kind.CHECK_IN, world.channel("C1"), OutboxWorld.message("other")));
        assertThat(world.dispatcher.tick()).isEqualTo(6);
        assertThat(world.platform.words()).contains("other");
    }

    @OnBothDatabases
    void whatSurelyDidNotGoOutIsTriedForADay(Database database) {
        OutboxWorld world = new OutboxWorld(database);
        Recipient person = world.person();
        IntStream.range(0, 1_000).forEach(n -> world.platform.plan(answer(new Delivery.NotSent("refused"))));
        world.put(person, "lasting");
        List<Duration> waits = new ArrayList<>();
        for (Duration waited = Duration.ZERO;
                waited.compareTo(Duration.ofMinutes(30)) < 0;
                waited = waited.plus(SECOND)) {
            if (world.dispatcher.tick() > 0) {
                waits.add(waited);
            }
            world.pass(SECOND);
        }
        assertThat(waits.stream().map(Duration::toSeconds))
                .startsWith(0L, 1L, 3L, 7L, 15L, 31L, 63L, 127L, 255L, 511L, 811L, 1111L);
        world.pass(Duration.ofHours(23));
        world.dispatcher.tick();
        assertThat(world.reasonsOfDeath()).isEmpty();
        world.pass(Duration.ofHours(1));
        world.dispatcher.tick();
        assertThat(world.reasonsOfDeath()).containsExactly("too-late");
        assertThat(world.platform.lookups()).isZero();
    }

    @OnBothDatabases
    void whatMayHaveArrivedIsLookedForAfterLongerThanARequestLasts(Database database) {
        OutboxWorld world = new OutboxWorld(database);
        world.platform.plan(arrivesUnheard());
        world.put(world.person(), "unheard");
        world.dispatcher.tick();
        world.pass(REQUEST);
        assertThat(world.dispatcher.tick()).isZero();
        assertThat(world.platform.lookups()).isZero();
        world.pass(SECOND);
        assertThat(world.dispatcher.tick()).isEqualTo(1);
        world.live(Duration.ofMinutes(1));
        assertThat(world.platform.words()).containsExactly("unheard");
        assertThat(world.platform.lookups()).isEqualTo(1);
        assertThat(world.counted("ripple.outbox.found.again")).isEqualTo(1);
        assertThat(world.counted("ripple.outbox.possible.repeats")).isZero();
    }

    @OnBothDatabases
    void whatIsNotFoundIsSentAgainAndEndsAfterTwelveTries(Database database) {
        OutboxWorld world = new OutboxWorld(database);
        Recipient person = world.person();
        IntStream.range(0, 12).forEach(n -> world.platform.plan(lost()));
        world.put(person, "hopeless");
        world.put(person, "next");
        world.live(Duration.ofHours(1));
        assertThat(world.platform.deliveries()).isEqualTo(13);
        assertThat(world.platform.lookups()).isEqualTo(12);
        assertThat(world.reasonsOfDeath()).containsExactly("too-many-tries");
        assertThat(world.platform.words()).containsExactly("next");
    }

    @OnBothDatabases
    void whereOneMayNotLookItIsSentOnceMoreAndCounted(Database database) {
        OutboxWorld world = new OutboxWorld(database);
        world.platform.plan(arrivesUnheard());
        world.put(world.channel("C1"), "announced");
        world.live(Duration.ofMinutes(1));
        assertThat(world.platform.words()).containsExactly("announced", "announced");
        assertThat(world.counted("ripple.outbox.possible.repeats")).isEqualTo(1);
        assertThat(world.reasonsOfDeath()).isEmpty();
    }

    @OnBothDatabases
    void whereOneMayNotLookThereIsNeverAThird(Database database) {
        OutboxWorld world = new OutboxWorld(database);
        world.platform.plan(arrivesUnheard(), arrivesUnheard());
        world.put(world.channel("C1"), "announced");
        world.put(world.channel("C1"), "next");
        world.live(Duration.ofMinutes(5));
        assertThat(world.platform.words()).containsExactly("announced", "announced", "next");
        assertThat(world.reasonsOfDeath()).containsExactly("may-have-arrived");
    }

    @OnBothDatabases
    void aRepeatThatDidNotGoOutIsNoRepeat(Database database) {
        OutboxWorld world = new OutboxWorld(database);
        world.platform.plan(
                lost(),
                answer(new Delivery.NotSent("refused")),
                answer(new Delivery.Later(SECOND, Scope.CONVERSATION)));
        world.put(world.channel("C1"), "announced");
        world.live(Duration.ofMinutes(5));
        assertThat(world.platform.words()).containsExactly("announced");
        assertThat(world.counted("ripple.outbox.possible.repeats")).isEqualTo(1);
    }

    @OnBothDatabases
    void anEditThatMayHaveArrivedIsSentAgainWithoutLooking(Database database) {
        OutboxWorld world = new OutboxWorld(database);
        Recipient channel = world.channel("C1");
        world.put(channel, "asked");
        world.live(SECOND);
        world.platform.plan(arrivesUnheard());
        world.edit(channel, "asked", "accepted");
        world.live(Duration.ofMinutes(1));
        assertThat(world.platform.words()).containsExactly("asked", "accepted", "accepted");
        assertThat(world.platform.lookups()).isZero();
        assertThat(world.counted("ripple.outbox.possible.repeats")).isZero();
    }

    @OnBothDatabases
    void lookingThatDoesNotWorkNowIsDoneLaterAndNothingIsSentMeanwhile(Database database) {
        OutboxWorld world = new OutboxWorld(database);
        List<Lookup> lookups =
                new ArrayList<>(List.of(new Lookup.NotNow(Duration.ofMinutes(2)), new Lookup.NotThere()));
        Messenger messenger = new Messenger() {
            @Override
            public Delivery deliver(Parcel parcel) {
                return world.platform.deliver(parcel);
            }

            @Override
            public Lookup find(Parcel parcel) {
                return lookups.remove(0);
            }
        };
        Dispatcher dispatcher =
                new Dispatcher(database.transactions(), messenger, world.clock, OutboxSettings.STANDARD, world.meters);
        world.platform.plan(lost());
        world.put(world.person(), "doubtful");
        dispatcher.tick();
        world.pass(Duration.ofSeconds(20));
        assertThat(dispatcher.tick()).isEqualTo(1);
        world.pass(Duration.ofSeconds(119));
        assertThat(dispatcher.tick()).isZero();
        assertThat(world.platform.deliveries()).isEqualTo(1);
        world.pass(SECOND);
        dispatcher.tick();
        assertThat(world.platform.words()).containsExactly("doubtful");
    }

    @OnBothDatabases
    void aMessengerThatBreaksIsInDoubtNotInTheWay(Database database) {
        OutboxWorld world = new OutboxWorld(database);
        world.platform.plan((platform, parcel) -> {
            platform.arrive(parcel);
            throw new IllegalStateException("planted defect");
        });
        world.put(world.person(), "once");
        world.live(Duration.ofMinutes(1));
        assertThat(world.platform.words()).containsExactly("once");
    }

    @OnBothDatabases
    void aBodyThatCannotBeReadIsOurDefectAndTheNextGoesOn(Database database) {
        OutboxWorld world = new OutboxWorld(database);
        Recipient person = world.person();
        world.put(person, "damaged");
        world.put(person, "next");
        database.transactions()
                .use(transaction -> transaction.store(DamagingStore.class).damage("damaged"));
        world.live(Duration.ofSeconds(2));
        assertThat(world.platform.words()).containsExactly("next");
        assertThat(world.reasonsOfDeath()).containsExactly("our-defect");
    }

    interface DamagingStore {
        @SqlUpdate("UPDATE outbox_messages SET body = '{' WHERE message_key = :key")
        void damage(String key);
    }

    @OnBothDatabases
    void theMarkToLookForIsItsOwnForEveryMessage(Database database) {
        OutboxWorld world = new OutboxWorld(database);
        IntStream.range(0, 5).forEach(n -> world.put(world.person(), "message " + n));
        world.dispatcher.tick();
        assertThat(world.platform.arrivals())
                .extracting(FakePlatform.Arrival::lookFor)
                .doesNotHaveDuplicates()
                .allSatisfy(mark -> assertThat(mark).matches("[0-9]+-[0-9a-z]+"));
    }
}
