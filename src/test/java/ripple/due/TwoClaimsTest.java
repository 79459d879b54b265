package ripple.due;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import ripple.database.Database;
import ripple.database.DatabaseKind;
import ripple.database.TestDatabases;
import ripple.database.Transaction;
import ripple.database.Transactions;
import ripple.people.PeopleService;
import ripple.people.PersonId;
import ripple.people.ProgramId;

/** Two instances claim what has come: a person belongs to one of them, with all of it. SQLite has one writer at a time anyway. */
class TwoClaimsTest {

    private static final Instant NINE = Instant.parse("2026-11-23T09:00:00Z");
    private static final Instant TEN = Instant.parse("2026-11-23T10:00:00Z");
    private static final int PEOPLE = 40;
    private static final int ROWS = 3 * PEOPLE;
    private static final int ROUNDS = 25;

    private final Database database = TestDatabases.fresh(DatabaseKind.POSTGRESQL);
    private final Transactions transactions = database.transactions();
    private final PeopleService people = new PeopleService(transactions, Clock.fixed(NINE, ZoneOffset.UTC));
    private final ProgramId program = people.openProgram("Willow Creek Hospital (made up)", ZoneOffset.UTC)
            .id();
    private final DueTable due = new DueTable();
    private final ExecutorService threads = Executors.newFixedThreadPool(2);

    @AfterEach
    void close() {
        threads.shutdownNow();
        database.close();
    }

    @Test
    void whomAnotherInstanceSpeaksToIsLeftToIt() {
        PersonId person = person(NINE, TEN);

        transactions.use(first -> {
            assertThat(due.claim(first, NINE, 0, ROWS)).hasSize(1);
            assertThat(elsewhere(second -> due.claim(second, TEN, 0, ROWS)))
                    .as("what came meanwhile")
                    .isEmpty();
            assertThat(elsewhere(second -> due.claim(second, program, person, TEN)))
                    .as("the same, one by one")
                    .isEmpty();
        });

        assertThat(elsewhere(later -> due.claim(later, TEN, 0, ROWS)))
                .as("nothing was lost")
                .hasSize(2);
    }

    @Test
    void nobodyIsSharedByTwoThatClaimAtOnce() throws Exception {
        for (int i = 0; i < PEOPLE; i++) {
            person(NINE, NINE, NINE);
        }
        for (int round = 0; round < ROUNDS; round++) {
            CyclicBarrier together = new CyclicBarrier(2);
            List<PersonId> claimed = new ArrayList<>();
            for (Future<Set<PersonId>> one : threads.invokeAll(List.of(claiming(together), claiming(together)))) {
                claimed.addAll(one.get());
            }
            assertThat(claimed).as("round %s", round).hasSize(PEOPLE).doesNotHaveDuplicates();
        }
    }

    /** Whom one claims while the other claims, too, and has not ended. */
    private Callable<Set<PersonId>> claiming(CyclicBarrier together) {
        return () -> transactions.run(transaction -> {
            await(together);
            Set<PersonId> claimed = due.claim(transaction, NINE, 0, ROWS).stream()
                    .map(come -> come.due().person())
                    .collect(Collectors.toSet());
            await(together);
            return claimed;
        });
    }

    private PersonId person(Instant... times) {
        return transactions.run(transaction -> {
            PersonId person = people.meet(transaction, program).id();
            for (int i = 0; i < times.length; i++) {
                due.plan(transaction, new Due(program, person, "check", "m:" + i, "2026-W48", times[i]));
            }
            return person;
        });
    }

    /** In a transaction of another instance. */
    private List<DueTable.Come> elsewhere(Function<Transaction, List<DueTable.Come>> claim) {
        try {
            return threads.submit(() -> transactions.run(claim::apply)).get();
        } catch (InterruptedException | ExecutionException trouble) {
            throw new AssertionError(trouble);
        }
    }

    private static void await(CyclicBarrier together) {
        try {
            together.await();
        } catch (InterruptedException | BrokenBarrierException trouble) {
            throw new AssertionError(trouble);
        }
    }
}
