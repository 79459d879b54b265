package ripple.nudge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import ripple.database.Database;
import ripple.database.DatabaseKind;
import ripple.database.OnBothDatabases;
import ripple.database.TestDatabases;
import ripple.outbox.Kind;
import ripple.people.Person;

/** Two instances of Ripple on one database that ask at the same moment. */
class TwoInstancesTest {

    private static final int PEOPLE = 200;
    private static final String MORNING = "2026-11-23T09:00";

    @OnBothDatabases
    void eachPersonHearsAllThatHasComeInOneMessage(Database database) throws Exception {
        PromptDesk desk = new PromptDesk(database, MORNING);
        List<Person> people =
                IntStream.range(0, PEOPLE).mapToObj(number -> mentor(desk)).toList();

        List<String> endings = tickAtOnce(desk, PromptDesk.at("2026-11-23T09:00:10"));
        List<String> rest = desk.tickAt("2026-11-23T09:00:40"); // what neither could have is had by the next tick

        assertThat(Stream.of(endings, rest).flatMap(List::stream).collect(counting()))
                .as("none lost, none twice")
                .containsExactlyInAnyOrder("check sent: " + PEOPLE, "nudge sent: " + PEOPLE, "pulse sent: " + PEOPLE);
        assertThat(people.stream().map(desk::messages).map(List::size).distinct())
                .as("messages to each")
                .containsExactly(1);
        assertThat(people)
                .allSatisfy(person -> assertThat(desk.messages(person).get(0))
                        .contains("check of m:1", "nudge of m:1", "pulse of m:1"));
        assertThat(people).allSatisfy(person -> assertThat(desk.planned(person)).isEmpty());
    }

    /** SQLite has one writer: there nobody can hold people while others go on. */
    @Test
    void whoFindsAWholeBatchInOtherHandsGoesOnBehindIt() {
        try (Database database = TestDatabases.fresh(DatabaseKind.POSTGRESQL)) {
            PromptDesk desk = new PromptDesk(database, MORNING);
            for (int number = 0; number < Prompts.BATCH + 5; number++) {
                desk.plan(desk.person(), "check", "m:1", "2026-W48", MORNING);
            }
            Instant now = PromptDesk.at("2026-11-23T09:00:10");

            List<String> endings = desk.transactions.run(other -> {
                assertThat(desk.due.claim(other, now, 0, Prompts.BATCH)).hasSize(Prompts.BATCH);
                return CompletableFuture.supplyAsync(() -> desk.tickAt("2026-11-23T09:00:10"))
                        .join();
            });

            assertThat(endings).hasSize(5).containsOnly("check sent");
            assertThat(desk.tickAt("2026-11-23T09:00:40"))
                    .as("what the other let go of without a word")
                    .hasSize(Prompts.BATCH);
        }
    }

    /** Not even with what came only since then: they would hear two messages at once. */
    @Test
    void whoIsInOtherHandsIsLeftAloneAltogether() {
        try (Database database = TestDatabases.fresh(DatabaseKind.POSTGRESQL)) {
            PromptDesk desk = new PromptDesk(database, MORNING);
            Person held = desk.person();
            desk.plan(held, "check", "m:1", "2026-W48", MORNING);
            desk.plan(held, "nudge", "m:1", "2026-W48", "2026-11-23T09:00:30");
            desk.plan(desk.person(), "pulse", "m:2", "2026-W48", "2026-11-23T09:00:30");

            List<String> endings = desk.transactions.run(other -> {
                assertThat(desk.due.claim(other, PromptDesk.at("2026-11-23T09:00:10"), 0, Prompts.BATCH))
                        .hasSize(1);
                return CompletableFuture.supplyAsync(() -> desk.tickAt("2026-11-23T09:00:40"))
                        .join();
            });

            assertThat(endings).containsExactly("pulse sent");
            desk.tickAt("2026-11-23T09:01:10");
            assertThat(desk.messages(held)).singleElement().asString().contains("check of m:1", "nudge of m:1");
        }
    }

    private static Person mentor(PromptDesk desk) {
        Person person = desk.person();
        for (String kind : List.of("check", "nudge", "pulse")) {
            desk.plan(person, kind, "m:1", "2026-W48", MORNING);
        }
        return person;
    }

    private static List<String> tickAtOnce(PromptDesk desk, Instant now) throws Exception {
        CyclicBarrier together = new CyclicBarrier(2);
        ExecutorService both = Executors.newFixedThreadPool(2);
        try {
            return endings(both.invokeAll(List.of(instance(desk, together, now), instance(desk, together, now))));
        } finally {
            both.shutdownNow();
        }
    }

    private static Callable<List<String>> instance(PromptDesk desk, CyclicBarrier together, Instant now) {
        Prompts prompts = desk.prompts(List.of(
                new PromptsTest.Talk("check", Kind.CHECK_IN),
                new PromptsTest.Talk("nudge", Kind.REMINDER),
                new PromptsTest.Talk("pulse", Kind.FEEDBACK)));
        return () -> {
            List<String> endings = new ArrayList<>();
            together.await();
            prompts.due(
                    now,
                    ended -> endings.add(ended.prompt() + " " + ended.ending().code()));
            return endings;
        };
    }

    private static List<String> endings(List<Future<List<String>>> done)
            throws InterruptedException, ExecutionException {
        List<String> all = new ArrayList<>();
        for (Future<List<String>> one : done) {
            all.addAll(one.get());
        }
        return all;
    }

    private static java.util.stream.Collector<String, ?, List<String>> counting() {
        return Collectors.collectingAndThen(
                Collectors.groupingBy(ending -> ending, Collectors.counting()),
                counted -> counted.entrySet().stream()
                        .map(entry -> entry.getKey() + ": " + entry.getValue())
                        .toList());
    }
}
