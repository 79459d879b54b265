package ripple.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import ripple.database.Database;
import ripple.database.DatabaseKind;
import ripple.database.DatabaseSettings;
import ripple.database.TestDatabases;
import ripple.people.PeopleService;
import ripple.people.PersonId;
import ripple.people.Program;

/** Dispatchers at work in the background, on the real clock. */
class BackgroundTest {
    private static final OutboxSettings FAST = new OutboxSettings(
            Duration.ofSeconds(10),
            Duration.ofSeconds(30),
            Duration.ZERO,
            1_000_000,
            12,
            Duration.ofHours(24),
            Duration.ofMinutes(5),
            8);

    private final Clock clock = Clock.tick(Clock.systemUTC(), Duration.ofMillis(1));
    private final List<Database> instances = new ArrayList<>();
    private final List<Dispatcher> dispatchers = new ArrayList<>();
    private final ExecutorService threads = Executors.newFixedThreadPool(16);

    @AfterEach
    void close() {
        dispatchers.forEach(Dispatcher::close);
        instances.forEach(Database::close);
        threads.shutdownNow();
    }

    @ParameterizedTest
    @EnumSource
    void sixteenThreadsAndThreeInstancesKeepTheOrder(DatabaseKind kind) throws Exception {
        DatabaseSettings settings = TestDatabases.freshSettings(kind);
        FakePlatform platform = new FakePlatform();
        for (int n = 0; n < 3; n++) {
            start(another(settings), platform);
        }
        Database database = instances.get(0);
        PeopleService people = new PeopleService(database.transactions(), clock);
        Program program = people.openProgram("One", ZoneId.of("UTC"));
        List<CompletableFuture<Void>> writers = new ArrayList<>();
        for (int writer = 0; writer < 16; writer++) {
            PersonId own = database.transactions()
                    .run(transaction -> people.meet(transaction, program.id()).id());
            Database at = instances.get(writer % instances.size());
            String name = "writer " + writer;
            writers.add(CompletableFuture.runAsync(() -> write(at, program, own, name), threads));
        }
        CompletableFuture.allOf(writers.toArray(CompletableFuture[]::new)).get(60, TimeUnit.SECONDS);
        platform.awaitArrivals(16 * 10, Duration.ofSeconds(60));
        assertThat(platform.words()).hasSize(16 * 10).doesNotHaveDuplicates();
        platform.wordsByConversation().forEach((conversation, words) -> {
            for (int writer = 0; writer < 16; writer++) {
                String name = "writer " + writer + " ";
                assertThat(words.stream().filter(said -> said.startsWith(name)))
                        .as(conversation)
                        .isSorted();
            }
        });
    }

    /** Every other message into the channel that all write to. */
    private void write(Database database, Program program, PersonId own, String name) {
        Outbox outbox = new Outbox(clock, () -> dispatchers.forEach(Dispatcher::wake));
        for (int n = 10; n < 20; n++) {
            Recipient to = n % 2 == 0 ? new Recipient.OnePerson(own) : new Recipient.Channel("C1");
            String words = name + " " + n;
            Outgoing outgoing = new Outgoing(program.id(), words, Kind.CHECK_IN, to, Message.of(Section.of(words)));
            database.transactions().use(transaction -> outbox.put(transaction, outgoing));
        }
    }

    @ParameterizedTest
    @EnumSource
    void closingLetsWhatIsUnderWayEndAndClaimsNothingMore(DatabaseKind kind) throws Exception {
        Database database = instance(TestDatabases.freshSettings(kind));
        CountDownLatch underWay = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        FakePlatform platform = new FakePlatform();
        Messenger slow = new Messenger() {
            @Override
            public Delivery deliver(Parcel parcel) {
                underWay.countDown();
                await(goOn);
                return platform.deliver(parcel);
            }

            @Override
            public Lookup find(Parcel parcel) {
                return platform.find(parcel);
            }
        };
        Dispatcher dispatcher = start(database, slow);
        PeopleService people = new PeopleService(database.transactions(), clock);
        Program program = people.openProgram("One", ZoneId.of("UTC"));
        PersonId person = database.transactions()
                .run(transaction -> people.meet(transaction, program.id()).id());
        CompletableFuture<Void> written =
                CompletableFuture.runAsync(() -> write(database, program, person, "writer"), threads);
        assertThat(underWay.await(20, TimeUnit.SECONDS)).isTrue();
        written.get(20, TimeUnit.SECONDS);
        CompletableFuture<Void> closing = CompletableFuture.runAsync(dispatcher::close, threads);
        goOn.countDown();
        closing.get(20, TimeUnit.SECONDS);
        int said = platform.words().size();
        OutboxHealth health = new OutboxWatch(database.transactions(), clock).health();
        assertThat(said).isPositive();
        assertThat(health.ready() + health.queued()).isEqualTo(10 - said);
    }

    @Test
    void aDispatcherStartsOnce() {
        Dispatcher dispatcher = start(instance(TestDatabases.freshSettings(DatabaseKind.SQLITE)), new FakePlatform());
        assertThatThrownBy(dispatcher::start).hasMessageContaining("already");
    }

    /** On SQLite there is one process, on PostgreSQL each instance has its own connections. */
    private Database another(DatabaseSettings settings) {
        boolean shared = settings.kind() == DatabaseKind.SQLITE && !instances.isEmpty();
        return shared ? instances.get(0) : instance(settings);
    }

    private Database instance(DatabaseSettings settings) {
        Database database = Database.open(settings, new SimpleMeterRegistry());
        instances.add(database);
        return database;
    }

    private Dispatcher start(Database database, Messenger messenger) {
        Dispatcher dispatcher =
                new Dispatcher(database.transactions(), messenger, clock, FAST, new SimpleMeterRegistry());
        dispatchers.add(dispatcher);
        dispatcher.start();
        return dispatcher;
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }
}
