package ripple.mentoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import ripple.database.Database;
import ripple.database.OnBothDatabases;
import ripple.people.Member;
import ripple.people.Role;

/** A request and its words, cell by cell: the sender and whoever is asked, nobody else; those who run the program learn where it stands. */
class WhoMaySeeRequestsTest {

    private static final String WORDS = "Please help me to begin";

    @OnBothDatabases
    void theSenderSeesTheirOwn(Database database) {
        MentoringDesk desk = new MentoringDesk(database);
        Member mentee = desk.member();
        desk.ask(mentee, desk.mentor(1));
        assertThat(desk.status(mentee).request().words()).isEqualTo(WORDS);
    }

    @OnBothDatabases
    void whoIsAskedSeesItAsLongAsTheyAreAsked(Database database) {
        MentoringDesk desk = new MentoringDesk(database);
        Member asked = desk.mentor(1);
        Member next = desk.mentor(1);
        RequestId request = desk.ask(desk.member(), asked, next).request().id();
        assertThat(desk.answers.waiting(asked))
                .singleElement()
                .satisfies(waiting -> assertThat(waiting.request().words()).isEqualTo(WORDS));
        seesNothing(desk, next);

        desk.answers.notNow(asked, request);
        assertThat(desk.answers.waiting(asked)).isEmpty();
        assertThat(desk.answers.waiting(next)).hasSize(1);
    }

    @OnBothDatabases
    void whoIsOnlySuggestedSeesNothing(Database database) {
        MentoringDesk desk = new MentoringDesk(database);
        Member asked = desk.mentor(1);
        Member suggested = desk.mentor(1);
        RequestId request = desk.ask(desk.member(), asked).request().id();
        desk.answers.suggest(asked, request, suggested.person());
        seesNothing(desk, suggested);
    }

    @OnBothDatabases
    void thoseWhoRunTheProgramLearnWhereItStandsAndNotTheWords(Database database) {
        MentoringDesk desk = new MentoringDesk(database);
        Member lead = holding(desk, Role.LEAD);
        Member mentee = desk.member();
        desk.ask(mentee);
        List<WaitingList.InLine> line = database.transactions()
                .read(transaction -> new WaitingList().find(transaction, mentee.program(), 10, 0));
        assertThat(line).singleElement().satisfies(inLine -> {
            assertThat(inLine.mentee()).isEqualTo(mentee.person());
            assertThat(inLine.place()).isEqualTo(1);
            assertThat(inLine.toString()).doesNotContain(WORDS);
        });
        assertThat(desk.mail(lead))
                .singleElement()
                .asString()
                .contains("1st in line")
                .doesNotContain(WORDS);
        assertThat(desk.requests.status(lead)).isEmpty();
        assertThat(desk.answers.waiting(lead)).isEmpty();
    }

    @OnBothDatabases
    void nobodyElseSeesAnything(Database database) {
        MentoringDesk desk = new MentoringDesk(database);
        desk.ask(desk.member(), desk.mentor(1));
        for (Role role : Role.values()) {
            seesNothing(desk, holding(desk, role));
        }
        seesNothing(desk, desk.member());
        seesNothing(desk, desk.mentor(2));
    }

    private static Member holding(MentoringDesk desk, Role role) {
        return new Member(desk.hospital.program, desk.hospital.holding(role).person());
    }

    private static void seesNothing(MentoringDesk desk, Member who) {
        assertThat(desk.requests.status(who)).isEmpty();
        assertThat(desk.answers.waiting(who)).isEmpty();
        assertThat(desk.mail(who)).noneMatch(mail -> mail.contains(WORDS));
    }
}
