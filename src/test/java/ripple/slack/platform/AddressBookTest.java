package ripple.slack.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import ripple.database.Database;
import ripple.database.OnBothDatabases;
import ripple.people.Mode;
import ripple.people.PeopleService;
import ripple.people.PersonId;
import ripple.people.ProgramId;
import ripple.slack.EdgeDesk;

/** The address book on both databases. */
class AddressBookTest {

    private final EdgeDesk.SettableClock clock = new EdgeDesk.SettableClock();

    private AddressBook book(Database database) {
        PeopleService people = new PeopleService(database.transactions(), clock);
        return new AddressBook(
                database.transactions(), people, new HomeProgram("A hospital", ZoneOffset.UTC, Mode.LIVE), clock);
    }

    @OnBothDatabases
    void keepsWhoStandsBehindASlackId(Database database) {
        AddressBook book = book(database);
        ProgramId program = book.openProgram("T1");

        Contact met = book.meet(program, "U1");

        assertThat(book.meet(program, "U1")).isEqualTo(met);
        assertThat(book(database).find(program, "U1")).contains(met);
        assertThat(book(database).find(program, met.person())).contains(met);
        assertThat(book(database).openProgram("T1")).isEqualTo(program);
    }

    @OnBothDatabases
    void nothingCrossesPrograms(Database database) {
        AddressBook book = book(database);
        ProgramId one = book.openProgram("T1");
        ProgramId other = book.openProgram("T2");
        Contact met = book.meet(one, "U1");

        assertThat(other).isNotEqualTo(one);
        assertThat(book.find(other, "U1")).isEmpty();
        assertThat(book.find(other, met.person())).isEmpty();
        assertThat(book.meet(other, "U1").person()).isNotEqualTo(met.person());
    }

    @OnBothDatabases
    void manyAtOnceMeetOnePersonInOneProgram(Database database) throws Exception {
        ExecutorService crowd = Executors.newFixedThreadPool(8);
        try {
            Callable<Contact> meet = () -> {
                AddressBook own = book(database);
                return own.meet(own.openProgram("T1"), "U1");
            };
            List<Future<Contact>> met =
                    crowd.invokeAll(IntStream.range(0, 16).mapToObj(i -> meet).toList());

            assertThat(met.stream().map(AddressBookTest::get).distinct()).hasSize(1);
            assertThat(book(database).workspaces()).hasSize(1);
        } finally {
            crowd.shutdownNow();
        }
    }

    @OnBothDatabases
    void whoIsDueForALookUpIsTakenOnce(Database database) {
        AddressBook book = book(database);
        ProgramId program = book.openProgram("T1");
        PersonId person = book.meet(program, "U1").person();
        Instant now = clock.instant();
        Instant until = now.plus(Duration.ofMinutes(5));

        assertThat(take(database, program, now, until)).containsExactly(new LookUp(program, person, "U1", until, 1));
        assertThat(take(database, program, now, until)).isEmpty();
        assertThat(take(database, program, until, until.plusSeconds(1)))
                .containsExactly(new LookUp(program, person, "U1", until.plusSeconds(1), 2));
    }

    @OnBothDatabases
    void aWorkspaceMayStopAndGoOn(Database database) {
        AddressBook book = book(database);
        book.openProgram("T1");
        Instant now = clock.instant();

        mark(database, now);
        assertThat(book.findWorkspace("T1").flatMap(Workspace::stoppedAt)).contains(now);

        database.transactions()
                .use(transaction -> transaction.store(AddressBookStore.class).markBegun("T1"));
        assertThat(book.findWorkspace("T1").flatMap(Workspace::stoppedAt)).isEmpty();
    }

    @OnBothDatabases
    void conversationsAreKeptReplacedAndForgotten(Database database) {
        ProgramId program = book(database).openProgram("T1");
        database.transactions().use(transaction -> {
            AddressBookStore store = transaction.store(AddressBookStore.class);
            store.keepChannel(program, "person:1", "D1");
            store.keepChannel(program, "person:1", "D2");
            assertThat(store.findChannel(program, "person:1")).contains("D2");
            store.forgetChannel(program, "person:1");
            assertThat(store.findChannel(program, "person:1")).isEmpty();
        });
    }

    private void mark(Database database, Instant at) {
        database.transactions()
                .use(transaction -> transaction.store(AddressBookStore.class).markStopped("T1", at));
    }

    private static List<LookUp> take(Database database, ProgramId program, Instant now, Instant until) {
        return database.transactions()
                .run(transaction -> transaction.store(AddressBookStore.class).takeDue(program, now, until, 10));
    }

    private static Contact get(Future<Contact> future) {
        try {
            return future.get();
        } catch (InterruptedException | java.util.concurrent.ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
