package ripple.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import ripple.database.Database;
import ripple.database.OnBothDatabases;
import ripple.due.Due;
import ripple.mentoring.MentorshipId;
import ripple.mentoring.MentorshipState;
import ripple.outbox.Section;
import ripple.people.AvailabilityService;
import ripple.people.Hours;
import ripple.people.Member;
import ripple.people.Person;
import ripple.people.Week;
import ripple.profile.HelpArea;
import ripple.round.ProposalAnswer.Outcome;

/** Both of a proposed pair answer, or one does not. */
class ProposalServiceTest {

    /** Monday's round is answered by Thursday at 17:00 in the program's zone, if no holiday lies between. */
    private static final Instant DUE = Instant.parse("2026-11-26T22:00:00Z");

    private RoundDesk published(Database database) {
        RoundDesk desk = new RoundDesk(database);
        desk.waiting("Amara Osei", HelpArea.MEASURING);
        desk.mentor("Dr Li Wei Chen", 1, HelpArea.MEASURING);
        desk.rounds.publish(desk.lead, desk.makeDraft().ref());
        return desk;
    }

    private static Member mentee(RoundDesk desk) {
        return new Member(desk.program, desk.line.get(0).mentee());
    }

    private static Member mentor(RoundDesk desk) {
        return new Member(
                desk.program, desk.mentorship(mentee(desk)).orElseThrow().mentor());
    }

    private static MentorshipId pair(RoundDesk desk) {
        return desk.mentorship(mentee(desk)).orElseThrow().id();
    }

    @OnBothDatabases
    void theyBeginWhenBothHaveSaidYes(Database database) {
        RoundDesk desk = published(database);
        Member mentor = mentor(desk);
        MentorshipId pair = pair(desk);
        assertThat(desk.proposals.open(mentor)).singleElement().satisfies(open -> {
            assertThat(open.other()).isEqualTo("Amara Osei");
            assertThat(open.asMentor()).isTrue();
            assertThat(open.answerBy()).isEqualTo(DUE);
        });

        assertThat(desk.proposals.accept(mentor, pair).outcome()).isEqualTo(Outcome.WAITS);
        assertThat(desk.proposals.accept(mentor, pair).sentence()).isEqualTo(ProposalWords.WAITS_ALREADY);
        assertThat(desk.proposals.open(mentor)).isEmpty();
        assertThat(desk.mentorship(mentee(desk)).orElseThrow().state()).isEqualTo(MentorshipState.PROPOSED);

        assertThat(desk.proposals.accept(mentee(desk), pair).outcome()).isEqualTo(Outcome.BEGUN);
        assertThat(desk.mentorship(mentee(desk)).orElseThrow().state()).isEqualTo(MentorshipState.ACTIVE);
        assertThat(desk.proposals.decline(mentor, pair).sentence()).isEqualTo(ProposalWords.BEGUN_ALREADY);
        assertThat(desk.board().last().orElseThrow().begun()).isEqualTo(1);
    }

    @OnBothDatabases
    void thePlaceIsHeldUntilTheLaterOfTheTwoHasHadTheirDays(Database database) {
        RoundDesk desk = new RoundDesk(database);
        desk.waiting("Amara Osei", HelpArea.MEASURING);
        Member mentor = desk.mentor("Dr Li Wei Chen", 1, HelpArea.MEASURING);
        Week weekends = new Week(Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), Hours.USUAL);
        database.transactions()
                .use(transaction -> new AvailabilityService(Clock.systemUTC())
                        .suits(transaction, desk.program, mentor.person(), weekends));
        desk.rounds.publish(desk.lead, desk.makeDraft().ref());

        Instant later = Instant.parse("2026-12-02T22:00:00Z");
        for (Member each : List.of(mentor, mentee(desk))) {
            assertThat(desk.proposals.open(each))
                    .extracting(ProposalService.Open::answerBy)
                    .containsExactly(later);
        }
        assertThat(due(desk, mentor)).extracting(Due::at).containsExactly(later.minus(Duration.ofDays(2)));
        assertThat(due(desk, mentee(desk))).extracting(Due::at).containsExactly(DUE.minus(Duration.ofDays(2)));
    }

    @OnBothDatabases
    void oneNoReleasesBothWithoutBlame(Database database) {
        RoundDesk desk = published(database);
        Member mentor = mentor(desk);
        Member mentee = mentee(desk);
        MentorshipId pair = pair(desk);
        desk.proposals.accept(mentee, pair);

        assertThat(desk.proposals.decline(mentor, pair).outcome()).isEqualTo(Outcome.DECLINED);

        assertThat(desk.mentorship(mentee)).isEmpty();
        assertThat(desk.board().waiting()).as("the mentee keeps their place").isEqualTo(1);
        assertThat(desk.board().places()).as("the mentor's place is free").isEqualTo(1);
        List<String> told = desk.toldTo(mentee);
        assertThat(told.get(told.size() - 1))
                .contains("you keep your place in line")
                .doesNotContain("said no");
        assertThat(desk.proposals.accept(mentee, pair).sentence()).isEqualTo(ProposalWords.OVER);
        assertThat(desk.proposals.accept(mentor, pair).outcome()).isEqualTo(Outcome.OVER);
        Member another = desk.mentor("Dr Jun Park", 1, HelpArea.MEASURING);
        desk.rounds.publish(desk.lead, desk.makeDraft().ref());
        assertThat(desk.mentorship(mentee))
                .as("the next round tries somebody else")
                .hasValueSatisfying(next -> assertThat(next.mentor()).isEqualTo(another.person()));
    }

    @OnBothDatabases
    void silenceReleasesKindlyAndOnce(Database database) {
        RoundDesk desk = published(database);
        Member mentor = mentor(desk);
        Member mentee = mentee(desk);
        desk.proposals.accept(mentee, pair(desk));
        desk.now = DUE.minus(Duration.ofMinutes(1));
        desk.proposals.turn(desk.now);
        assertThat(desk.mentorship(mentee)).isPresent();

        desk.now = DUE;
        desk.proposals.turn(desk.now);
        int told = desk.toldTo(mentor).size();
        desk.proposals.turn(desk.now);

        assertThat(desk.mentorship(mentee)).isEmpty();
        assertThat(desk.board().waiting()).isEqualTo(1);
        assertThat(desk.toldTo(mentor)).hasSize(told).last().asString().contains("No harm is done");
        assertThat(desk.toldTo(mentee)).last().asString().contains("you keep your place in line");
    }

    @OnBothDatabases
    void whoHasNotAnsweredIsRemindedTwiceAndWhoHasIsNot(Database database) {
        RoundDesk desk = published(database);
        Member mentor = mentor(desk);
        Member mentee = mentee(desk);
        Due first = due(desk, mentor).get(0);
        assertThat(first.at()).isEqualTo(DUE.minus(Duration.ofDays(2)));
        desk.proposals.accept(mentee, pair(desk));

        assertThat(due(desk, mentee)).isEmpty();
        assertThat(said(desk, first, mentor)).isPresent();
        assertThat(said(desk, first, mentee)).as("whoever said yes").isEmpty();
        Due second = next(desk, first).orElseThrow();
        assertThat(second.at()).isEqualTo(DUE.minus(Duration.ofDays(1)));
        assertThat(next(desk, second)).isEmpty();

        desk.proposals.decline(mentor, pair(desk));
        assertThat(due(desk, mentor)).isEmpty();
        assertThat(said(desk, first, mentor)).isEmpty();
    }

    private static List<Due> due(RoundDesk desk, Member person) {
        return desk.database.transactions().read(tx -> desk.due.of(tx, desk.program, person.person()));
    }

    private static Optional<List<Section>> said(RoundDesk desk, Due reminder, Member person) {
        Person who = desk.people.find(desk.program, person.person()).orElseThrow();
        return desk.database.transactions().read(tx -> desk.reminders.find(tx, reminder, who));
    }

    private static Optional<Due> next(RoundDesk desk, Due reminder) {
        return desk.database.transactions().read(tx -> desk.reminders.next(tx, reminder));
    }

    @OnBothDatabases
    void othersCanNeitherAnswerNorSee(Database database) {
        RoundDesk desk = published(database);
        RoundDesk elsewhere = new RoundDesk(database);
        MentorshipId pair = pair(desk);

        for (Member other : List.of(desk.lead, desk.member("Grace Kim"), elsewhere.lead)) {
            assertThat(desk.proposals.accept(other, pair))
                    .isEqualTo(new ProposalAnswer(Outcome.NOT_FOUND, ProposalWords.NOT_FOUND));
            assertThat(desk.proposals.decline(other, pair).outcome()).isEqualTo(Outcome.NOT_FOUND);
            assertThat(desk.proposals.open(other)).isEmpty();
        }
        assertThat(desk.proposals.accept(desk.lead, new MentorshipId(999)).outcome())
                .isEqualTo(Outcome.NOT_FOUND);
    }

    @OnBothDatabases
    void whoLeavesLeavesTheOtherFree(Database database) {
        RoundDesk desk = published(database);
        desk.people.whenSomebodyLeaves(desk.proposals::left);
        Member mentee = mentee(desk);

        desk.leaves(mentor(desk));

        assertThat(desk.mentorship(mentee)).isEmpty();
        assertThat(desk.toldTo(mentee)).last().asString().contains("you keep your place in line");
    }

    @OnBothDatabases
    void aPairThatEndsElsewhereEndsItsProposal(Database database) {
        RoundDesk desk = published(database);
        Member mentee = mentee(desk);
        MentorshipId pair = pair(desk);

        database.transactions().use(tx -> desk.pairing.release(tx, desk.program, pair));

        assertThat(desk.proposals.open(mentee)).isEmpty();
        assertThat(desk.proposals.accept(mentee, pair).sentence()).isEqualTo(ProposalWords.OVER);
    }

    @OnBothDatabases
    void whatBecameImpossibleDoesNotBegin(Database database) {
        RoundDesk desk = published(database);
        Member mentor = mentor(desk);
        Member mentee = mentee(desk);
        MentorshipId pair = pair(desk);
        desk.proposals.accept(mentee, pair);
        desk.keepApart(mentor, mentee);

        assertThat(desk.proposals.accept(mentor, pair).outcome()).isEqualTo(Outcome.OVER);
        assertThat(desk.mentorship(mentee)).isEmpty();
    }

    @OnBothDatabases
    void bothAtTheSameMomentBeginOnce(Database database) throws Exception {
        RoundDesk desk = published(database);
        Member mentor = mentor(desk);
        Member mentee = mentee(desk);
        MentorshipId pair = pair(desk);
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<ProposalAnswer>> answers = List.of(
                    () -> desk.proposals.accept(mentor, pair),
                    () -> desk.proposals.accept(mentee, pair),
                    () -> desk.proposals.accept(mentor, pair),
                    () -> desk.proposals.accept(mentee, pair));
            int begun = 0;
            for (Future<ProposalAnswer> answer : threads.invokeAll(answers)) {
                begun += answer.get().outcome() == Outcome.BEGUN ? 1 : 0;
            }
            assertThat(begun).isEqualTo(1);
        } finally {
            threads.shutdown();
        }
        assertThat(desk.mentorship(mentee).orElseThrow().state()).isEqualTo(MentorshipState.ACTIVE);
    }
}
