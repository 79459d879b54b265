package ripple.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static ripple.outbox.FakePlatform.answer;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import ripple.database.Database;
import ripple.database.OnBothDatabases;

/** What the platform refuses, and how long it says to wait. */
class DispatcherRefusalTest {
    private static final Duration SECOND = Duration.ofSeconds(1);

    @OnBothDatabases
    void aRefusalIsDeadAtOnceAndTheNextGoesOn(Database database) {
        for (Refusal refusal : List.of(Refusal.PLACE_UNREACHABLE, Refusal.PERSON_UNREACHABLE, Refusal.OUR_DEFECT)) {
            OutboxWorld world = new OutboxWorld(database);
            Recipient person = world.person();
            world.platform.plan(answer(new Delivery.Refused(refusal)));
            world.put(person, "refused");
            world.put(person, "next");
            world.live(Duration.ofSeconds(2));
            assertThat(world.reasonsOfDeath()).containsExactly(refusal.code());
            assertThat(world.platform.words()).containsExactly("next");
            assertThat(world.platform.deliveries()).isEqualTo(2);
            assertThat(world.counted("ripple.outbox.dead")).isEqualTo(1);
        }
    }

    @OnBothDatabases
    void aStoppedProgramRestsAndKeepsEverythingUntilItIsResumed(Database database) {
        OutboxWorld world = new OutboxWorld(database);
        world.platform.plan(answer(new Delivery.Refused(Refusal.PROGRAM_STOPPED)));
        IntStream.rangeClosed(1, 3).forEach(n -> world.put(world.person(), "message " + n));
        world.dispatcher.tick();
        int before = world.platform.deliveries();
        world.put(world.person(), Kind.ANSWER, "message 4");
        world.live(Duration.ofMinutes(2));
        world.pass(Duration.ofDays(3));
        world.dispatcher.tick();
        assertThat(world.platform.deliveries()).isEqualTo(before);
        assertThat(world.reasonsOfDeath()).isEmpty();
        database.transactions().use(transaction -> world.outbox.resume(transaction, world.program.id()));
        world.live(Duration.ofSeconds(5));
        assertThat(world.platform.words()).contains("message 4").hasSizeGreaterThanOrEqualTo(3);
    }

    @OnBothDatabases
    void tooManyRequestsRestOnlyWhatTheyConcern(Database database) {
        OutboxWorld world = new OutboxWorld(database);
        Recipient edited = world.person();
        world.put(edited, "asked");
        world.live(SECOND);
        world.platform.plan(answer(new Delivery.Later(Duration.ofSeconds(30), Scope.METHOD)));
        world.put(world.person(), "told to wait");
        world.dispatcher.tick();
        world.put(world.person(), "new message");
        world.edit(edited, "asked", "accepted");
        world.pass(SECOND);
        world.dispatcher.tick();
        assertThat(world.platform.words()).containsExactly("asked", "accepted");
        world.pass(Duration.ofSeconds(28));
        assertThat(world.dispatcher.tick()).isZero();
        world.pass(SECOND);
        world.dispatcher.tick();
        assertThat(world.platform.words())
                .contains("told to wait", "new message")
                .hasSize(4);
    }

    @OnBothDatabases
    void tooManyRequestsOfAWorkspaceRestAllOfItOnEveryInstance(Database database) {
        OutboxWorld world = new OutboxWorld(database);
        Recipient edited = world.person();
        world.put(edited, "asked");
        world.live(SECOND);
        world.platform.plan(answer(new Delivery.Later(Duration.ofSeconds(30), Scope.WORKSPACE)));
        world.put(world.person(), "told to wait");
        world.dispatcher.tick();
        world.edit(edited, "asked", "accepted");
        world.pass(Duration.ofSeconds(29));
        assertThat(world.dispatcher().tick()).isZero();
        world.pass(SECOND);
        assertThat(world.dispatcher().tick()).isEqualTo(2);
    }

    @OnBothDatabases
    void tooManyRequestsOfAConversationAreNoTryAndLeaveTheRestAlone(Database database) {
        OutboxWorld world = new OutboxWorld(database);
        Recipient person = world.person();
        IntStream.range(0, 20)
                .forEach(n -> world.platform.plan(answer(new Delivery.Later(SECOND, Scope.CONVERSATION))));
        world.put(person, "patient");
        IntStream.range(0, 20).forEach(n -> {
            assertThat(world.dispatcher.tick()).isEqualTo(1);
            world.pass(SECOND);
        });
        world.put(world.person(), "other");
        world.dispatcher.tick();
        assertThat(world.platform.words()).containsExactlyInAnyOrder("patient", "other");
    }
}
