package ripple.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ripple.outbox.FakePlatform.arrivesAndTheProcessDies;
import static ripple.outbox.FakePlatform.theProcessDies;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import ripple.database.Database;
import ripple.database.OnBothDatabases;

/** Processes that die or sleep while they have a message on lease. */
class DispatcherLeaseTest {
    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final Duration LEASE = OutboxSettings.STANDARD.lease();
    private static final Duration REQUEST = OutboxSettings.STANDARD.requestLimit();

    @OnBothDatabases
    void aCrashBeforeSendingIsLookedForAndSentByWhoeverIsThere(Database database) {
        OutboxWorld world = new OutboxWorld(database);
        world.platform.plan(theProcessDies());
        world.put(world.person(), "survives");
        assertThatThrownBy(world.dispatcher::tick).isInstanceOf(FakePlatform.Killed.class);
        Dispatcher second = world.dispatcher();
        world.pass(LEASE.minus(SECOND));
        assertThat(second.tick()).isZero();
        world.pass(SECOND);
        assertThat(second.tick()).isEqualTo(1);
        assertThat(world.platform.lookups()).isEqualTo(1);
        assertThat(world.platform.words()).containsExactly("survives");
    }

    @OnBothDatabases
    void aCrashAfterSendingRepeatsNothingInADirectConversation(Database database) {
        OutboxWorld world = new OutboxWorld(database);
        Recipient person = world.person();
        world.platform.plan(arrivesAndTheProcessDies());
        world.put(person, "once");
        world.put(person, "next");
        assertThatThrownBy(world.dispatcher::tick).isInstanceOf(FakePlatform.Killed.class);
        world.live(LEASE.plusSeconds(5));
        assertThat(world.platform.words()).containsExactly("once", "next");
    }

    @OnBothDatabases
    void aMessageThatCrashesEveryProcessEndsAfterTwelveTries(Database database) {
        OutboxWorld world = new OutboxWorld(database);
        IntStream.range(0, 20).forEach(n -> world.platform.plan(theProcessDies()));
        world.put(world.person(), "poison");
        for (int n = 0; n < 20; n++) {
            try {
                world.dispatcher.tick();
            } catch (FakePlatform.Killed dead) {
                assertThat(dead).isNotNull();
            }
            world.pass(LEASE);
        }
        assertThat(world.reasonsOfDeath()).containsExactly("too-many-tries");
        assertThat(world.platform.deliveries()).isEqualTo(12);
    }

    @OnBothDatabases
    void whoSleptThroughTheLeaseMarksNothing(Database database) {
        OutboxWorld world = new OutboxWorld(database);
        Recipient person = world.person();
        Dispatcher second = world.dispatcher();
        world.platform.plan((platform, parcel) -> {
            platform.arrive(parcel);
            world.pass(LEASE);
            second.tick();
            world.pass(SECOND);
            return new Delivery.Sent("reference of the sleeper");
        });
        world.put(person, "asked");
        world.put(person, "next");
        world.dispatcher.tick();
        assertThat(world.counted("ripple.outbox.lease.lost")).isEqualTo(1);
        world.edit(person, "asked", "accepted");
        world.live(Duration.ofSeconds(5));
        assertThat(world.platform.words()).containsExactly("asked", "next", "accepted");
        assertThat(world.platform.arrivals().get(2).reference()).isEqualTo("reference-0");
    }

    @OnBothDatabases
    void aLateMarkChangesNothingWhileAnotherHasTheLease(Database database) {
        for (Delivery late : List.of(
                new Delivery.Sent("late"),
                new Delivery.Refused(Refusal.OUR_DEFECT),
                new Delivery.NotSent("late"),
                new Delivery.Unclear("late"))) {
            OutboxWorld world = new OutboxWorld(database);
            Claims claims = new Claims(database.transactions(), world.clock, OutboxSettings.STANDARD);
            List<Claimed> taken = new ArrayList<>();
            world.platform.plan((platform, parcel) -> {
                world.pass(LEASE);
                taken.addAll(claims.claim(1));
                return late;
            });
            world.put(world.person(), "hello");
            world.dispatcher.tick();
            assertThat(taken).hasSize(1);
            assertThat(world.counted("ripple.outbox.lease.lost")).isEqualTo(1);
            assertThat(world.reasonsOfDeath()).isEmpty();
            courier(world).bring(taken.get(0));
            assertThat(world.platform.words()).containsExactly("hello");
            assertThat(world.health()).isEqualTo(new OutboxHealth(Duration.ZERO, 0, 0, 0));
        }
    }

    @OnBothDatabases
    void whoSleptBeforeSendingSendsNothing(Database database) {
        OutboxWorld world = new OutboxWorld(database);
        world.put(world.person(), "hello");
        Claims claims = new Claims(database.transactions(), world.clock, OutboxSettings.STANDARD);
        Claimed claimed = claims.claim(1).get(0);
        world.pass(REQUEST.plusMillis(1));
        courier(world).bring(claimed);
        assertThat(world.platform.deliveries()).isZero();
        assertThat(world.dispatcher.tick()).isEqualTo(1);
        assertThat(world.platform.words()).containsExactly("hello");
        assertThat(world.platform.lookups()).isZero();
    }

    private static Courier courier(OutboxWorld world) {
        return new Courier(
                world.platform,
                new Marks(world.database.transactions(), world.clock, OutboxSettings.STANDARD),
                world.clock,
                OutboxSettings.STANDARD,
                new java.util.Random(1),
                new OutboxMeters(world.meters),
                ReadersHours.ALWAYS);
    }
}
