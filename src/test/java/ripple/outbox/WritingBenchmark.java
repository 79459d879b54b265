package ripple.outbox;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ripple.database.Database;
import ripple.database.DatabaseSettings;
import ripple.people.PeopleService;
import ripple.people.PersonId;
import ripple.people.ProgramId;

/** How many durable transactions a second 16 threads make on SQLite, and how long the slowest wait: {@code -Dtest.groups=bench}. */
@Tag("bench")
class WritingBenchmark {
    private static final int THREADS = 16;
    private static final Duration WARM_UP = Duration.ofSeconds(3);
    private static final Duration MEASURED = Duration.ofSeconds(6);

    @TempDir
    private Path folder = Path.of("target");

    @Test
    void writes() throws InterruptedException {
        String url = "jdbc:sqlite:" + folder.resolve("bench.db");
        Clock clock = Clock.tick(Clock.systemUTC(), Duration.ofMillis(1));
        try (Database database = Database.open(new DatabaseSettings(url), new SimpleMeterRegistry())) {
            database.migrate();
            PeopleService people = new PeopleService(database.transactions(), clock);
            ProgramId program = people.openProgram("One", ZoneId.of("UTC")).id();
            PersonId[] persons = new PersonId[1_000];
            Arrays.setAll(
                    persons,
                    n -> database.transactions()
                            .run(transaction ->
                                    people.meet(transaction, program).id()));
            Outbox outbox = new Outbox(clock, () -> {});
            measure("one health row", n -> database.health());
            measure(
                    "one person met",
                    n -> database.transactions().run(transaction -> people.meet(transaction, program)));
            measure(
                    "one message put",
                    n -> database.transactions()
                            .use(transaction -> outbox.put(
                                    transaction,
                                    new Outgoing(
                                            program,
                                            "message-" + n,
                                            Kind.ANSWER,
                                            new Recipient.OnePerson(persons[(int) (n % persons.length)]),
                                            Message.of(Section.of("Saved as idea 42."))))));
        }
    }

    private static void measure(String name, LongConsumer transaction) throws InterruptedException {
        AtomicLong count = new AtomicLong(); // goes on from the warm-up, so that every key is new
        run(count, transaction, WARM_UP);
        long[] nanos = run(count, transaction, MEASURED);
        Arrays.sort(nanos);
        System.out.printf(
                "bench %s: %d transactions/s, median %.1f ms, p99 %.1f ms, slowest %.1f ms%n",
                name,
                nanos.length / MEASURED.toSeconds(),
                nanos[nanos.length / 2] / 1e6,
                nanos[nanos.length * 99 / 100] / 1e6,
                nanos[nanos.length - 1] / 1e6);
    }

    private static long[] run(AtomicLong count, LongConsumer transaction, Duration time) throws InterruptedException {
        ConcurrentLinkedQueue<Long> times = new ConcurrentLinkedQueue<>();
        long end = System.nanoTime() + time.toNanos();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        for (int thread = 0; thread < THREADS; thread++) {
            threads.execute(() -> {
                for (long begin = System.nanoTime(); begin < end; begin = System.nanoTime()) {
                    transaction.accept(count.incrementAndGet());
                    times.add(System.nanoTime() - begin);
                }
            });
        }
        threads.shutdown();
        threads.awaitTermination(1, TimeUnit.MINUTES);
        return times.stream().mapToLong(Long::longValue).toArray();
    }
}
