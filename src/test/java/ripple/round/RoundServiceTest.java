package ripple.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import ripple.database.Database;
import ripple.database.OnBothDatabases;
import ripple.mentoring.MentorshipState;
import ripple.mentoring.Pairing;
import ripple.people.Member;
import ripple.profile.HelpArea;
import ripple.round.RoundAnswer.Why;

/** A round from the first draft until people hear of it. */
class RoundServiceTest {

    @OnBothDatabases
    void aDraftBringsTogetherWhoFitsAndNobodyHearsOfIt(Database database) {
        RoundDesk desk = new RoundDesk(database);
        Member amara = desk.waiting("Amara Osei", HelpArea.MEASURING);
        Member priya = desk.waiting("Priya Nair", HelpArea.LEADERS);
        desk.waiting("Grace Kim", HelpArea.TEAM);
        Member chen = desk.mentor("Dr Li Wei Chen", 1, HelpArea.MEASURING);
        Member park = desk.mentor("Dr Jun Park", 1, HelpArea.LEADERS);

        assertThat(desk.rounds.draft(desk.lead, Optional.empty())).isInstanceOf(RoundAnswer.Done.class);

        assertThat(desk.pairs())
                .containsExactly("Amara Osei → Dr Li Wei Chen", "Priya Nair → Dr Jun Park", "Grace Kim → nobody");
        assertThat(desk.draft().round().stable().matched()).isEqualTo(2);
        assertThat(desk.draft().round().highest()).isPresent();
        assertThat(desk.draft().round().seed()).isEqualTo(42);
        assertThat(desk.draft().page().items().get(2).whyNobody()).contains(new Board.WhyNobody.OthersFitBetter(2));
        for (Member each : List.of(amara, priya, chen, park)) {
            assertThat(desk.toldTo(each)).isEmpty();
        }
        assertThat(desk.mentorship(amara)).isEmpty();
        assertThat(desk.select("SELECT act FROM audit_entries WHERE act LIKE 'round.%'"))
                .containsExactly("round.drafted");
    }

    @OnBothDatabases
    void onlyWhoRunsTheProgramMayDoAnythingWithIt(Database database) {
        RoundDesk desk = new RoundDesk(database);
        Member mentee = desk.waiting("Amara Osei", HelpArea.MEASURING);
        Member mentor = desk.mentor("Dr Li Wei Chen", 1, HelpArea.MEASURING);
        DraftRef ref = desk.makeDraft().ref();
        Member stranger = desk.memberOf(
                desk.people.openProgram("Elsewhere", RoundDesk.NEW_YORK).id(), "Sam Other", true);

        for (Member other : List.of(mentee, mentor, stranger)) {
            assertThat(desk.rounds.board(other, 1, 10)).isEmpty();
            assertThat(desk.rounds.choice(other, ref, mentee.person(), 10)).isEmpty();
            for (RoundAnswer answer : List.of(
                    desk.rounds.draft(other, Optional.of(ref)),
                    desk.rounds.use(other, ref, How.HIGHEST),
                    desk.rounds.move(other, ref, mentee.person(), Optional.empty()),
                    desk.rounds.setAside(other, ref),
                    desk.rounds.publish(other, ref))) {
                assertThat(answer).isEqualTo(RoundAnswer.refused(Why.NOT_LEADING));
            }
        }
        assertThat(desk.pairs()).containsExactly("Amara Osei → Dr Li Wei Chen");
    }

    @OnBothDatabases
    void withoutWaitingPeopleOrRoomThereIsNoDraft(Database database) {
        RoundDesk desk = new RoundDesk(database);
        assertThat(desk.rounds.draft(desk.lead, Optional.empty())).isEqualTo(RoundAnswer.refused(Why.NOBODY_WAITS));
        desk.waiting("Amara Osei", HelpArea.MEASURING);
        assertThat(desk.rounds.draft(desk.lead, Optional.empty())).isEqualTo(RoundAnswer.refused(Why.NO_ROOM));
    }

    @OnBothDatabases
    void aDraftIsChangedByHand(Database database) {
        RoundDesk desk = new RoundDesk(database);
        Member amara = desk.waiting("Amara Osei", HelpArea.MEASURING);
        Member grace = desk.waiting("Grace Kim", HelpArea.TEAM);
        Member chen = desk.mentor("Dr Li Wei Chen", 1, HelpArea.MEASURING);
        desk.mentor("Dr Jun Park", 1, HelpArea.TEAM);
        desk.makeDraft();
        assertThat(desk.pairs()).containsExactly("Amara Osei → Dr Li Wei Chen", "Grace Kim → Dr Jun Park");

        assertThat(desk.rounds.move(desk.lead, desk.ref(), grace.person(), Optional.of(chen.person())))
                .isEqualTo(RoundAnswer.refused(Why.FULL));
        assertThat(desk.rounds.move(desk.lead, desk.ref(), amara.person(), Optional.empty()))
                .isInstanceOf(RoundAnswer.Done.class);
        assertThat(desk.rounds.move(desk.lead, desk.ref(), grace.person(), Optional.of(chen.person())))
                .isInstanceOf(RoundAnswer.Done.class);

        assertThat(desk.pairs()).containsExactly("Amara Osei → nobody", "Grace Kim → Dr Li Wei Chen");
        assertThat(desk.draft().page().items().get(0).whyNobody()).contains(new Board.WhyNobody.ByHand());
        assertThat(desk.draft().tally().byHand()).isEqualTo(2);
        assertThat(desk.rounds
                        .choice(desk.lead, desk.ref(), amara.person(), 10)
                        .orElseThrow()
                        .candidates())
                .extracting(Board.Candidate::name, Board.Candidate::free)
                .containsExactly(tuple("Dr Li Wei Chen", 0), tuple("Dr Jun Park", 1));

        assertThat(desk.rounds.use(desk.lead, desk.ref(), How.STABLE)).isInstanceOf(RoundAnswer.Done.class);
        assertThat(desk.pairs()).containsExactly("Amara Osei → Dr Li Wei Chen", "Grace Kim → Dr Jun Park");
    }

    @OnBothDatabases
    void whoIsNotPossibleIsRefusedTheSameWhateverTheCause(Database database) {
        RoundDesk desk = new RoundDesk(database);
        Member amara = desk.waiting("Amara Osei", HelpArea.MEASURING);
        Member apart = desk.mentor("Dr Apart", 1, HelpArea.MEASURING);
        desk.keepApart(apart, amara);
        Member full = desk.mentor("Dr Full", 1, HelpArea.MEASURING);
        Member other = desk.member("Somebody");
        database.transactions()
                .use(tx -> desk.pairing.begin(
                        tx, new Pairing.Pair(desk.program, full.person(), other.person(), Optional.empty())));
        Member paused = desk.mentor("Dr Paused", 1, HelpArea.MEASURING);
        desk.profiles.pause(paused, Optional.of(LocalDate.of(2027, 3, 1)));
        Member gone = desk.mentor("Dr Gone", 1, HelpArea.MEASURING);
        desk.leaves(gone);
        Member never = desk.member("Never Offered");
        desk.mentor("Dr Possible", 1, HelpArea.MEASURING);
        desk.makeDraft();
        assertThat(desk.pairs()).containsExactly("Amara Osei → Dr Possible");

        for (Member mentor : List.of(apart, full, paused, gone, never, amara)) {
            assertThat(desk.rounds.move(desk.lead, desk.ref(), amara.person(), Optional.of(mentor.person())))
                    .isEqualTo(RoundAnswer.refused(Why.NOT_POSSIBLE));
        }
        assertThat(desk.rounds
                        .choice(desk.lead, desk.ref(), amara.person(), 10)
                        .orElseThrow()
                        .candidates())
                .extracting(Board.Candidate::name)
                .containsExactly("Dr Possible");
    }

    /** The board is the same, to the last word, whether a mentor asked for it, or is on a break, or just has no room. */
    @OnBothDatabases
    void whyNobodyIsPossibleCannotBeRead(Database database) {
        RoundDesk one = new RoundDesk(database);
        Member amara = one.waiting("Amara Osei", HelpArea.MEASURING);
        Member apart = one.mentor("Dr Chen", 1, HelpArea.MEASURING);
        one.mentor("Dr Park", 1, HelpArea.MEASURING);
        one.makeDraft();
        one.keepApart(apart, amara);
        Board.Line afterAWish = lineWith(one, amara, apart);

        RoundDesk other = new RoundDesk(database);
        Member amaraThere = other.waiting("Amara Osei", HelpArea.MEASURING);
        Member pausing = other.mentor("Dr Chen", 1, HelpArea.MEASURING);
        other.mentor("Dr Park", 1, HelpArea.MEASURING);
        other.makeDraft();
        other.profiles.pause(pausing, Optional.of(LocalDate.of(2027, 3, 1)));
        Board.Line afterAPause = lineWith(other, amaraThere, pausing);

        assertThat(said(afterAWish)).isEqualTo(said(afterAPause));
    }

    private static Board.Line lineWith(RoundDesk desk, Member mentee, Member mentor) {
        RoundId round = desk.ref().round();
        desk.database
                .transactions()
                .use(tx ->
                        RoundBook.seats(tx).move(desk.program, round, mentee.person(), Optional.of(mentor.person())));
        return desk.draft().page().items().get(0);
    }

    private static String said(Board.Line line) {
        assertThat(line.match().orElseThrow().judged()).hasToString("NotPossible[]");
        return line.name() + line.match().orElseThrow().name() + RoundWords.notPossibleAnyMore();
    }

    @OnBothDatabases
    void ofTwoAtOnceTheSecondHearsThatItChanged(Database database) {
        RoundDesk desk = new RoundDesk(database);
        Member amara = desk.waiting("Amara Osei", HelpArea.MEASURING);
        desk.mentor("Dr Li Wei Chen", 1, HelpArea.MEASURING);
        DraftRef seen = desk.makeDraft().ref();
        desk.rounds.move(desk.lead, seen, amara.person(), Optional.empty());

        RoundAnswer stale = RoundAnswer.refused(Why.STALE);
        assertThat(desk.rounds.move(desk.lead, seen, amara.person(), Optional.empty()))
                .isEqualTo(stale);
        assertThat(desk.rounds.publish(desk.lead, seen)).isEqualTo(stale);
        assertThat(desk.rounds.draft(desk.lead, Optional.of(seen))).isEqualTo(stale);
        assertThat(desk.rounds.draft(desk.lead, Optional.empty())).isEqualTo(stale);
        assertThat(desk.rounds.publish(desk.lead, desk.ref())).isEqualTo(RoundAnswer.refused(Why.EMPTY));
        assertThat(desk.rounds.setAside(desk.lead, desk.ref())).isInstanceOf(RoundAnswer.Done.class);
        assertThat(desk.board().draft()).isEmpty();
        assertThat(desk.rounds.setAside(desk.lead, seen)).isEqualTo(stale);
    }

    @OnBothDatabases
    void publishedOnceItAsksBothOfEachPair(Database database) {
        RoundDesk desk = new RoundDesk(database);
        Member amara = desk.waiting("Amara Osei", HelpArea.MEASURING);
        Member chen = desk.mentor("Dr Li Wei Chen", 1, HelpArea.MEASURING);
        DraftRef ref = desk.makeDraft().ref();

        assertThat(desk.rounds.publish(desk.lead, ref).sentence()).startsWith("Published. 1 pair is asked");
        assertThat(desk.rounds.publish(desk.lead, ref)).isEqualTo(RoundAnswer.refused(Why.STALE));

        assertThat(desk.toldTo(amara)).singleElement().asString().contains("A mentor is proposed to you");
        assertThat(desk.toldTo(chen)).singleElement().asString().contains("A mentee is proposed to you");
        assertThat(desk.mentorship(amara).orElseThrow().state()).isEqualTo(MentorshipState.PROPOSED);
        assertThat(desk.board().draft()).isEmpty();
        assertThat(desk.board().waiting()).isZero();
        assertThat(desk.board().last().orElseThrow())
                .extracting(Board.Last::asked, Board.Last::waiting, Board.Last::leftOut)
                .containsExactly(1, 1, 0);
        assertThat(desk.select("SELECT act FROM audit_entries WHERE act LIKE 'round.%' ORDER BY number"))
                .containsExactly("round.drafted", "round.published");
    }

    @OnBothDatabases
    void whoOfWhomNothingCameAreNotDraftedTogetherAgainSoonButByHand(Database database) {
        RoundDesk desk = new RoundDesk(database);
        Member amara = desk.waiting("Amara Osei", HelpArea.MEASURING);
        Member chen = desk.mentor("Dr Li Wei Chen", 1, HelpArea.MEASURING);
        desk.makeDraft();
        desk.rounds.publish(desk.lead, desk.ref());
        desk.proposals.decline(chen, desk.mentorship(amara).orElseThrow().id());

        desk.now = RoundDesk.MONDAY.plus(Duration.ofDays(89));
        desk.makeDraft();
        assertThat(desk.pairs()).containsExactly("Amara Osei → nobody");
        assertThat(desk.rounds.move(desk.lead, desk.ref(), amara.person(), Optional.of(chen.person())))
                .isInstanceOf(RoundAnswer.Done.class);

        desk.rounds.setAside(desk.lead, desk.ref());
        desk.now = RoundDesk.MONDAY.plus(Duration.ofDays(91));
        desk.makeDraft();
        assertThat(desk.pairs()).containsExactly("Amara Osei → Dr Li Wei Chen");
    }

    @OnBothDatabases
    void twoWhoseMentorshipEndedAreDraftedTogetherNeitherByRippleNorByHand(Database database) {
        RoundDesk desk = new RoundDesk(database);
        Member amara = desk.waiting("Amara Osei", HelpArea.MEASURING);
        Member chen = desk.mentor("Dr Li Wei Chen", 1, HelpArea.MEASURING);
        database.transactions()
                .use(tx -> desk.pairing.begin(
                        tx, new Pairing.Pair(desk.program, chen.person(), amara.person(), Optional.empty())));
        desk.ends(amara);
        desk.mentor("Dr Jun Park", 1, HelpArea.LEADERS);

        desk.makeDraft();
        assertThat(desk.pairs()).noneMatch(pair -> pair.contains("Chen"));
        assertThat(desk.rounds.move(desk.lead, desk.ref(), amara.person(), Optional.of(chen.person())))
                .isEqualTo(RoundAnswer.refused(Why.NOT_POSSIBLE));
    }

    @OnBothDatabases
    void whatIsNoLongerPossibleIsLeftOutAndSaid(Database database) {
        RoundDesk desk = new RoundDesk(database);
        Member amara = desk.waiting("Amara Osei", HelpArea.MEASURING);
        Member grace = desk.waiting("Grace Kim", HelpArea.TEAM);
        Member emyr = desk.waiting("Emyr Davies", HelpArea.LEADERS);
        Member chen = desk.mentor("Dr Li Wei Chen", 1, HelpArea.MEASURING);
        desk.mentor("Dr Jun Park", 1, HelpArea.TEAM);
        desk.mentor("Dr Ana Sol", 1, HelpArea.LEADERS);
        DraftRef ref = desk.makeDraft().ref();
        desk.keepApart(chen, amara);
        desk.leavesLine(grace);

        assertThat(desk.rounds.publish(desk.lead, ref).sentence())
                .startsWith("Published. 1 pair is asked")
                .contains("2 pairs were no longer possible");
        assertThat(desk.toldTo(amara)).isEmpty();
        assertThat(desk.toldTo(chen)).isEmpty();
        assertThat(desk.toldTo(grace)).isEmpty();
        assertThat(desk.toldTo(emyr)).hasSize(1);
        assertThat(desk.board().waiting()).as("Amara is still in line").isEqualTo(1);
    }

    @OnBothDatabases
    void anInterruptedRoundGoesOnWithTheNextTick(Database database) {
        RoundDesk desk = new RoundDesk(database);
        Member amara = desk.waiting("Amara Osei", HelpArea.MEASURING);
        desk.mentor("Dr Li Wei Chen", 1, HelpArea.MEASURING);
        Round draft = desk.makeDraft().round();
        database.transactions()
                .use(tx -> new RoundBook(Clock.fixed(RoundDesk.MONDAY, RoundDesk.NEW_YORK))
                        .publish(tx, draft, desk.lead.person()));

        desk.proposals.turn(desk.now);
        desk.proposals.turn(desk.now);

        assertThat(desk.toldTo(amara)).hasSize(1);
        assertThat(desk.select("SELECT state FROM rounds")).containsExactly("published");
    }

    @OnBothDatabases
    void somebodyElsesProgramSeesNothingOfIt(Database database) {
        RoundDesk here = new RoundDesk(database);
        Member amara = here.waiting("Amara Osei", HelpArea.MEASURING);
        here.mentor("Dr Li Wei Chen", 1, HelpArea.MEASURING);
        DraftRef ref = here.makeDraft().ref();
        RoundDesk there = new RoundDesk(database);

        assertThat(there.board().draft()).isEmpty();
        assertThat(there.rounds.choice(there.lead, ref, amara.person(), 5)).isEmpty();
        assertThat(there.rounds.publish(there.lead, ref)).isEqualTo(RoundAnswer.refused(Why.STALE));
    }
}
