package ripple.mentoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import ripple.database.Database;
import ripple.database.OnBothDatabases;
import ripple.idea.Author;
import ripple.idea.Idea;
import ripple.mentoring.WordingService.Reworded;
import ripple.people.Member;
import ripple.people.Role;
import ripple.privacy.Checked;

/** What was written in a request can be changed as long as it is on its way, and what it is about may change under it. */
class WordingServiceTest {

    @OnBothDatabases
    void whoIsAskedSeesTheNewWordsAndThePlaceInLineStays(Database database) {
        MentoringDesk desk = new MentoringDesk(database);
        Member first = desk.member();
        RequestId request = desk.ask(first).request().id();
        desk.hospital.later();
        desk.ask(desk.member());
        Member mentor = desk.mentor(1);
        desk.tick();
        Choice offered = desk.status(first).open().orElseThrow();
        RequestStatus asked =
                desk.requests.askThisOne(first, request, offered.rank()).orElseThrow();

        RequestStatus changed = kept(change(desk, first, request, "One ward first"));

        assertThat(changed.place()).as("keeps the place").isEqualTo(1);
        assertThat(changed.open()).as("keeps the mentor and the time").isEqualTo(asked.open());
        assertThat(desk.answers.waiting(mentor))
                .singleElement()
                .satisfies(waiting -> assertThat(waiting.request().words()).isEqualTo("One ward first"));
        assertThat(desk.mail(mentor))
                .hasSize(2)
                .last()
                .asString()
                .contains("One ward first", "request.accept")
                .doesNotContain("Please help me to begin");
        assertThat(replaced(desk)).isEqualTo(1);

        kept(change(desk, first, request, "Please help me to begin"));
        kept(change(desk, first, request, "One ward first"));
        assertThat(desk.mail(mentor)).as("to and fro, each is said").hasSize(4);
        kept(change(desk, first, request, "One ward first"));
        assertThat(desk.mail(mentor)).as("sent twice").hasSize(4);
    }

    private static int replaced(MentoringDesk desk) {
        return desk.hospital
                .strings("SELECT body FROM outbox_messages WHERE edits_id IS NOT NULL AND message_key LIKE '%asked%'")
                .size();
    }

    @OnBothDatabases
    void afterAnAnswerTheWordsStay(Database database) {
        MentoringDesk desk = new MentoringDesk(database);
        Member mentor = desk.mentor(1);
        Member mentee = desk.member();
        RequestId request = desk.ask(mentee, mentor).request().id();
        desk.answers.accept(mentor, request);
        int mail = desk.mail(mentor).size();

        assertThat(change(desk, mentee, request, "One ward first")).isInstanceOf(Reworded.Over.class);
        assertThat(desk.mail(mentor)).hasSize(mail);
        assertThat(desk.wording.find(mentee, request)).isEmpty();
    }

    @OnBothDatabases
    void afterANotNowOnlyTheNextOneSeesThem(Database database) {
        MentoringDesk desk = new MentoringDesk(database);
        Member first = desk.mentor(1);
        Member second = desk.mentor(1);
        Member mentee = desk.member();
        RequestId request = desk.ask(mentee, first, second).request().id();
        desk.answers.notNow(first, request);
        int mail = desk.mail(first).size();

        kept(change(desk, mentee, request, "One ward first"));

        assertThat(desk.mail(first)).hasSize(mail);
        assertThat(desk.mail(second)).last().asString().contains("One ward first");
    }

    @OnBothDatabases
    void nobodyElseCanChangeOrReadThem(Database database) {
        MentoringDesk desk = new MentoringDesk(database);
        Member mentor = desk.mentor(1);
        Member mentee = desk.member();
        RequestId request = desk.ask(mentee, mentor).request().id();
        Author stranger = desk.hospital.member(desk.hospital.openProgram(), "Elsewhere");
        for (Member other : new Member[] {mentor, desk.member(), new Member(stranger.program(), stranger.person())}) {
            assertThat(desk.wording.find(other, request)).isEmpty();
            assertThat(change(desk, other, request, "Not theirs")).isInstanceOf(Reworded.Over.class);
        }
        assertThat(desk.status(mentee).request().words()).isEqualTo("Please help me to begin");
    }

    @OnBothDatabases
    void whatTheGuardStopsChangesNothing(Database database) {
        MentoringDesk desk = new MentoringDesk(database);
        Member mentor = desk.mentor(1);
        Member mentee = desk.member();
        RequestId request = desk.ask(mentee, mentor).request().id();
        assertThat(change(desk, mentee, request, "About the patient with MRN 00482913"))
                .isInstanceOfSatisfying(
                        Reworded.Refused.class,
                        refused -> assertThat(refused.objection()).isInstanceOf(Checked.Blocked.class));
        assertThat(change(desk, mentee, request, "x".repeat(1_001))).isInstanceOf(Reworded.Refused.class);
        assertThat(desk.status(mentee).request().words()).isEqualTo("Please help me to begin");
        assertThat(desk.mail(mentor)).hasSize(1);
    }

    @OnBothDatabases
    void anIdeaThatIsGoneIsGoneForWhoeverIsAsked(Database database) {
        MentoringDesk desk = new MentoringDesk(database);
        Author lead = desk.hospital.holding(Role.LEAD);
        Member mentor = desk.mentor(1);
        Member mentee = desk.member();
        Idea chairs = welcomed(desk, lead, mentee, "No chairs in the corridor");
        Idea benches = welcomed(desk, lead, desk.member(), "No bench in the corridor");
        RequestId request = ask(desk, mentee, mentor, chairs);
        assertThat(desk.mail(mentor)).singleElement().asString().contains("No chairs");

        desk.hospital.triage.merge(lead, chairs.number(), benches.number());
        desk.tick();
        assertThat(desk.mail(mentor)).last().asString().contains("No bench").doesNotContain("No chairs");

        desk.hospital.triage.reopen(lead, benches.number());
        desk.tick();
        assertThat(desk.mail(mentor))
                .last()
                .asString()
                .contains(RequestWords.WITHOUT_AN_IDEA, "request.accept")
                .doesNotContain("No bench", "No chairs");
        assertThat(desk.mail(mentee)).last().asString().contains("goes on without it", "request.reword");
        assertThat(desk.answers.accept(mentor, request)).isEqualTo(Answered.ACCEPTED);
        assertThat(desk.mentorship(mentee).orElseThrow().idea()).isEmpty();
    }

    @OnBothDatabases
    void aYesBeforeTheNextLookDoesNotBeginWithAnIdeaThatIsGone(Database database) {
        MentoringDesk desk = new MentoringDesk(database);
        Author lead = desk.hospital.holding(Role.LEAD);
        Member mentor = desk.mentor(1);
        Member mentee = desk.member();
        Idea chairs = welcomed(desk, lead, mentee, "No chairs in the corridor");
        RequestId request = ask(desk, mentee, mentor, chairs);
        desk.hospital.triage.reopen(lead, chairs.number());
        desk.answers.accept(mentor, request);
        assertThat(desk.mentorship(mentee).orElseThrow().idea()).isEmpty();
    }

    private static Idea welcomed(MentoringDesk desk, Author lead, Member author, String words) {
        Idea idea = desk.hospital.keep(new Author(author.program(), author.person()), words);
        desk.hospital.triage.welcome(lead, idea.number());
        return idea;
    }

    private static RequestId ask(MentoringDesk desk, Member mentee, Member mentor, Idea idea) {
        RequestService.Wanted wanted =
                new RequestService.Wanted(Optional.of(idea.number()), "", Route.CHOSEN, List.of(mentor.person()));
        return ((Asking.Sent) desk.requests.ask(mentee, wanted, Optional.empty()))
                .status()
                .request()
                .id();
    }

    private static Reworded change(MentoringDesk desk, Member author, RequestId request, String words) {
        return desk.wording.change(author, request, words, Optional.empty());
    }

    private static RequestStatus kept(Reworded reworded) {
        assertThat(reworded).isInstanceOf(Reworded.Kept.class);
        return ((Reworded.Kept) reworded).status();
    }
}
