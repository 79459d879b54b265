package ripple.mentoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import ripple.database.Database;
import ripple.database.OnBothDatabases;
import ripple.people.Member;
import ripple.people.ProgramId;
import ripple.privacy.Erasure;
import ripple.privacy.PersonalWords.Expiry;

/** The words of a request are in no export, and go in time. */
class RequestCareTest {

    private static final String WORDS = "Please help me to begin";

    private final RequestCare care = new RequestCare();

    @OnBothDatabases
    void anExportTellsThatSomebodyAskedAndNotWhatTheyWrote(Database database) {
        MentoringDesk desk = new MentoringDesk(database);
        Member mentee = desk.member();
        desk.ask(mentee);
        List<List<String>> rows = rows(desk, mentee.program());
        assertThat(rows).hasSize(1);
        assertThat(rows.get(0)).contains("waiting", "chosen").doesNotContain(WORDS);
        assertThat(care.tables().get(0).columns()).hasSameSizeAs(rows.get(0));
        assertThat(rows(desk, desk.hospital.openProgram())).isEmpty();
    }

    @OnBothDatabases
    void theWordsGoWithTheirAuthor(Database database) {
        MentoringDesk desk = new MentoringDesk(database);
        Member mentee = desk.member();
        Member other = desk.member();
        desk.ask(mentee);
        desk.ask(other);
        database.transactions().use(transaction -> {
            assertThat(care.typedBy(transaction, mentee.program(), mentee.person()))
                    .containsExactly(WORDS);
            assertThat(care.erase(
                            transaction,
                            new Erasure(mentee.program(), mentee.person(), "", List.of(WORDS), desk.hospital.now())))
                    .isOne();
        });
        assertThat(desk.status(mentee).request().words()).isEmpty();
        assertThat(desk.status(other).request().words()).isEqualTo(WORDS);
    }

    @OnBothDatabases
    void theWordsGoSomeTimeAfterTheRequestIsOver(Database database) {
        MentoringDesk desk = new MentoringDesk(database);
        Member waits = desk.member();
        Member done = desk.member();
        desk.ask(waits);
        desk.requests.withdraw(done, desk.ask(done).request().id());
        assertThat(letGo(desk, "2026-11-23T00:00:00Z")).isZero();
        assertThat(letGo(desk, "2027-01-01T00:00:00Z")).isOne();
        assertThat(letGo(desk, "2027-01-01T00:00:00Z")).isZero();
        assertThat(desk.status(waits).request().words()).isEqualTo(WORDS);
    }

    private List<List<String>> rows(MentoringDesk desk, ProgramId program) {
        return desk.hospital
                .database
                .transactions()
                .read(transaction -> care.tables().get(0).rows().after(transaction, program, 0, 10));
    }

    private int letGo(MentoringDesk desk, String before) {
        Instant then = Instant.parse(before);
        ProgramId program = desk.hospital.program;
        return desk.hospital
                .database
                .transactions()
                .<Integer>run(transaction -> care.letGo(transaction, new Expiry(program, then, then, then), 10));
    }
}
