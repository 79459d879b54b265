package ripple.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ripple.database.ConstraintRefusedException;
import ripple.database.Database;
import ripple.database.DatabaseKind;
import ripple.database.OnBothDatabases;
import ripple.people.PeopleService;
import ripple.people.PersonId;
import ripple.people.ProgramId;

class AuditTest {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final String[] WITHOUT_TRIGGERS_ON_SQLITE = {
        "DROP TRIGGER audit_entries_once", "DROP TRIGGER audit_entries_unchanged", "DROP TRIGGER audit_entries_kept"
    };
    private static final String[] WITHOUT_TRIGGERS_ON_POSTGRESQL = {"ALTER TABLE audit_entries DISABLE TRIGGER ALL"};

    @OnBothDatabases
    void everyEntryIsInTheChainOfItsProgram(Database database) {
        ProgramId one = program(database);
        ProgramId other = program(database);
        acts(database, one, 3);
        acts(database, other, 1);

        assertThat(verify(database))
                .extracting(
                        ChainReport::program,
                        ChainReport::entries,
                        report -> report.breach().isPresent())
                .containsExactly(tuple(one, 3L, false), tuple(other, 1L, false));
    }

    @OnBothDatabases
    void anEntryStandsAndFallsWithTheTransactionItIsIn(Database database) {
        ProgramId program = program(database);
        acts(database, program, 1);

        assertThatThrownBy(() -> database.transactions().use(tx -> {
                    new Audit(at(NOON)).record(tx, act(program, 2));
                    throw new IllegalStateException("no");
                }))
                .hasMessage("no");
        acts(database, program, 1);

        assertThat(verify(database)).singleElement().satisfies(report -> {
            assertThat(report.entries()).isEqualTo(2);
            assertThat(report.breach()).isEmpty();
        });
    }

    @OnBothDatabases
    void manyAtOnceMakeOneChain(Database database) throws Exception {
        ProgramId program = program(database);
        ProgramId other = program(database);
        ExecutorService threads = Executors.newFixedThreadPool(16);
        List<Callable<Boolean>> work = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            ProgramId of = i % 4 == 0 ? other : program;
            work.add(() -> {
                for (int n = 0; n < 10; n++) {
                    acts(database, of, 1);
                }
                return true;
            });
        }
        for (Future<Boolean> done : threads.invokeAll(work)) {
            assertThat(done.get()).isTrue();
        }
        threads.shutdown();

        assertThat(verify(database)).extracting(ChainReport::entries).containsExactly(120L, 40L);
        assertThat(verify(database))
                .allSatisfy(report -> assertThat(report.breach()).isEmpty());
    }

    @OnBothDatabases
    void theDatabaseRefusesToChangeWhatWasWritten(Database database) {
        ProgramId program = program(database);
        acts(database, program, 2);

        refuses(database, "UPDATE audit_entries SET act = 'idea.forged' WHERE number = 1");
        refuses(database, "DELETE FROM audit_entries WHERE number = 2");
        refuses(database, """
                INSERT INTO audit_entries (program_id, number, at, actor, act, subject, hash)
                SELECT program_id, number, at, 'operator', act, subject, hash FROM audit_entries WHERE number = 1
                """);
        refuses(database, "INSERT INTO audit_anchors SELECT program_id, number, 'forged', at FROM audit_entries");
        if (database.kind() == DatabaseKind.SQLITE) {
            refuses(database, "INSERT OR REPLACE INTO audit_entries SELECT * FROM audit_entries WHERE number = 1");
        } else {
            refuses(database, "TRUNCATE audit_entries");
        }
        assertThat(verify(database))
                .singleElement()
                .satisfies(report -> assertThat(report.breach()).isEmpty());
    }

    private static void refuses(Database database, String statement) {
        assertThatThrownBy(() -> type(database, statement)).isInstanceOf(ConstraintRefusedException.class);
    }

    @OnBothDatabases
    void namesTheEntryThatWasChanged(Database database) {
        acts(database, program(database), 5);
        typeWithoutTriggers(database, "UPDATE audit_entries SET subject = 'person:99' WHERE number = 3");
        assertThat(breach(database).number()).isEqualTo(3);
        assertThat(breach(database).sentence())
                .isEqualTo("entry 3 is not as it was written, or does not belong after the one" + " before it");
    }

    @OnBothDatabases
    void anEntryForgedWithItsHashDoesNotFitTheNext(Database database) {
        ProgramId program = program(database);
        acts(database, program, 3);
        AuditLink first = database.transactions()
                .read(tx -> tx.store(AuditStore.class).findAfter(program, 0, 1))
                .get(0);
        AuditLink forged = AuditLink.after(first.hash(), 2, NOON, act(program, 99));
        typeWithoutTriggers(
                database,
                "UPDATE audit_entries SET subject = 'idea:99', hash = '" + forged.hash() + "' WHERE number = 2");
        assertThat(breach(database).number()).isEqualTo(3);
    }

    @OnBothDatabases
    void namesTheEntryThatIsMissing(Database database) {
        acts(database, program(database), 5);
        typeWithoutTriggers(database, "DELETE FROM audit_entries WHERE number = 4");
        assertThat(breach(database).sentence()).isEqualTo("entry 4 is missing");
    }

    @OnBothDatabases
    void noticesThatTheEndWasCutOff(Database database) {
        acts(database, program(database), 5);
        typeWithoutTriggers(database, "DELETE FROM audit_entries WHERE number = 5");
        assertThat(breach(database).number()).isEqualTo(5);
    }

    @OnBothDatabases
    void noticesThatTwoEntriesChangedPlaces(Database database) {
        acts(database, program(database), 5);
        typeWithoutTriggers(
                database,
                "UPDATE audit_entries SET number = 90 WHERE number = 2",
                "UPDATE audit_entries SET number = 2 WHERE number = 3",
                "UPDATE audit_entries SET number = 3 WHERE number = 90");
        assertThat(breach(database).number()).isEqualTo(2);
    }

    @OnBothDatabases
    void oldEntriesAreClosedOffAndTheChainGoesOn(Database database) {
        ProgramId program = program(database);
        acts(database, program, 5);
        Audit later = new Audit(at(NOON.plus(Duration.ofDays(30))));

        int first = database.transactions().run(tx -> later.closeOff(tx, program, NOON.plusSeconds(1), 3));
        int rest = database.transactions().run(tx -> later.closeOff(tx, program, NOON.plusSeconds(1), 3));
        int none = database.transactions().run(tx -> later.closeOff(tx, program, NOON.plusSeconds(1), 3));

        assertThat(List.of(first, rest, none)).containsExactly(3, 2, 0);
        assertThat(verify(database)).singleElement().satisfies(report -> {
            assertThat(report.entries()).as("what signs for the two closings").isEqualTo(2);
            assertThat(report.breach()).isEmpty();
        });
    }

    @OnBothDatabases
    void anAnchorThatNobodySignedForIsNoticed(Database database) {
        acts(database, program(database), 5);
        type(
                database,
                "INSERT INTO audit_anchors SELECT program_id, number, hash, at FROM audit_entries WHERE number = 3",
                "DELETE FROM audit_entries WHERE number <= 3");
        assertThat(breach(database).sentence()).isEqualTo("entry 3 was closed off without an entry that signs for it");
    }

    @Test
    void theEncodingIsFixed() {
        AuditLink link = AuditLink.after(
                AuditLink.BEGINNING,
                1,
                NOON,
                new AuditEntry(
                        new ProgramId(1),
                        new Actor.OnePerson(new PersonId(17)),
                        "idea.welcomed",
                        new Subject("idea", 42)));
        assertThat(link.hash()).isEqualTo("5d2f2d302f9791d8521c62a6dd4c6cb41d3d27313e26351db383b759b169490f");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Idea.welcomed", "idea", "idea.Jane Doe", "idea.welcomed because", "idea.1"})
    void thereIsNoRoomForFreeText(String act) {
        assertThatThrownBy(() -> new AuditEntry(new ProgramId(1), new Actor.Ripple(), act, new Subject("idea", 1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Subject(act + " ", 1)).isInstanceOf(IllegalArgumentException.class);
    }

    private static ProgramId program(Database database) {
        return new PeopleService(database.transactions(), at(NOON))
                .openProgram("One", ZoneId.of("Europe/London"))
                .id();
    }

    private static void acts(Database database, ProgramId program, int count) {
        for (int i = 0; i < count; i++) {
            database.transactions().use(tx -> new Audit(at(NOON)).record(tx, act(program, 42)));
        }
    }

    private static AuditEntry act(ProgramId program, long idea) {
        return new AuditEntry(
                program, new Actor.OnePerson(new PersonId(7)), "idea.welcomed", new Subject("idea", idea));
    }

    private static Clock at(Instant instant) {
        return Clock.fixed(instant, ZoneOffset.UTC);
    }

    private static List<ChainReport> verify(Database database) {
        return new AuditVerifier(database.transactions()).verify();
    }

    private static ChainReport.Breach breach(Database database) {
        List<ChainReport> reports = verify(database);
        assertThat(reports).hasSize(1);
        return reports.get(0).breach().orElseThrow();
    }

    private static void type(Database database, String... statements) {
        database.transactions().use(tx -> tx.store(TamperingStore.class).type(statements));
    }

    private static void typeWithoutTriggers(Database database, String... statements) {
        type(
                database,
                database.kind() == DatabaseKind.SQLITE ? WITHOUT_TRIGGERS_ON_SQLITE : WITHOUT_TRIGGERS_ON_POSTGRESQL);
        type(database, statements);
    }
}
