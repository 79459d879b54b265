package ripple.mentoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import ripple.database.Database;
import ripple.database.DatabaseKind;
import ripple.database.OnBothDatabases;
import ripple.database.TestDatabases;
import ripple.idea.Draft;
import ripple.idea.Idea;
import ripple.idea.IdeaDesk;
import ripple.idea.Way;
import ripple.people.Availability;
import ripple.people.Member;
import ripple.people.Role;
import ripple.people.Standing;

/** Two people are introduced, rest, go on, are covered for, and lose each other when somebody leaves. */
class PairLifeTest {

    @OnBothDatabases
    void theTwoAreIntroducedOnceWithWhatEverybodyMayRead(Database database) {
        PairDesk desk = new PairDesk(database);
        Idea idea = desk.ideas.keep(desk.ideas.member(), Draft.ofWords("Discharge papers confuse people"), Way.WORDS);
        desk.ideas.triage.welcome(desk.ideas.holding(Role.TRIAGER), idea.number());

        Mentorship pair = desk.begin(desk.mentor("Dr Chen", 1), desk.member("Amara"), Optional.of(idea.number()));

        assertThat(desk.toldBoth(pair))
                .singleElement()
                .asString()
                .contains("Idea 1", "Discharge papers confuse people", "How do we begin?", PairActs.AGREEMENT);
    }

    @OnBothDatabases
    void anIdeaThatIsNotForEverybodyIsNotInTheIntroduction(Database database) {
        PairDesk desk = new PairDesk(database);
        Idea idea = desk.ideas.keep(desk.ideas.member(), "Words that wait for an answer");

        Mentorship pair = desk.begin(desk.mentor("Dr Chen", 1), desk.member("Amara"), Optional.of(idea.number()));

        assertThat(desk.toldBoth(pair))
                .singleElement()
                .asString()
                .contains(IntroductionWords.WITHOUT_IDEA)
                .doesNotContain("Words that wait");
    }

    @OnBothDatabases
    void eitherPausesAndEitherGoesOn(Database database) {
        Scene scene = new Scene(database);
        assertThat(scene.pause(scene.mentee, "2026-12-24")).isInstanceOf(PairAnswer.Done.class);
        assertThat(scene.state()).isEqualTo(MentorshipState.PAUSED);
        assertThat(scene.lastTo(scene.mentor))
                .contains("Amara paused your mentorship until Thursday, December 24, 2026");
        assertThat(scene.pause(scene.mentor, "")).isEqualTo(new PairAnswer.No(PairWords.NOT_TO_BE_PAUSED));

        assertThat(scene.desk.pairs.resume(scene.mentor, scene.pair.id())).isInstanceOf(PairAnswer.Done.class);
        assertThat(scene.state()).isEqualTo(MentorshipState.ACTIVE);
        assertThat(scene.lastTo(scene.mentee)).contains("Dr Chen goes on with your mentorship");
        assertThat(scene.desk.pairs.resume(scene.mentor, scene.pair.id()))
                .isEqualTo(new PairAnswer.No(PairWords.NOT_PAUSED));
        assertThat(scene.desk.heard).containsExactly("began", "paused", "resumed");
        assertThat(scene.pause(scene.mentor, "")).as("a second time").isInstanceOf(PairAnswer.Done.class);
    }

    @OnBothDatabases
    void aPauseEndsByItselfOnItsDayAndNotBefore(Database database) {
        Scene scene = new Scene(database);
        scene.pause(scene.mentee, "2026-12-24");

        scene.turn(Instant.parse("2026-12-24T04:59:00Z"));
        assertThat(scene.state()).isEqualTo(MentorshipState.PAUSED);
        scene.turn(Instant.parse("2026-12-24T05:00:00Z"));
        scene.turn(Instant.parse("2026-12-24T05:01:00Z"));

        assertThat(scene.state()).as("midnight in New York").isEqualTo(MentorshipState.ACTIVE);
        assertThat(scene.lastTo(scene.mentor)).contains("The pause is over");
        assertThat(scene.desk.toldTo(scene.mentee.person()))
                .filteredOn(body -> body.contains("The pause is over"))
                .hasSize(1);
        assertThat(scene.desk.heard).containsExactly("began", "paused", "resumed");
    }

    @Test
    void pausesHaveAnEndOrNone() {
        try (Database database = TestDatabases.fresh(DatabaseKind.SQLITE)) {
            Scene scene = new Scene(database);
            assertThat(scene.pause(scene.mentor, "2026-11-23")).isInstanceOf(PairAnswer.Objected.class);
            assertThat(scene.pause(scene.mentor, "never")).isInstanceOf(PairAnswer.Objected.class);
            assertThat(scene.pause(scene.mentor, "2028-01-01")).isInstanceOf(PairAnswer.Objected.class);
            assertThat(scene.state()).isEqualTo(MentorshipState.ACTIVE);
        }
    }

    @OnBothDatabases
    void whoeverLosesAPartnerIsToldAndTheLeadHearsIt(Database database) {
        Scene scene = new Scene(database);
        Member lead = scene.desk.holding(Role.LEAD, "Nadia");
        scene.desk.agree(scene.pair);

        scene.desk.becomes(scene.mentor, "Dr Chen", Standing.DEACTIVATED);
        scene.desk.becomes(scene.mentor, "Dr Chen", Standing.DEACTIVATED);

        assertThat(scene.state()).isEqualTo(MentorshipState.ENDED);
        assertThat(scene.desk.toldTo(scene.mentee.person()))
                .filteredOn(body -> body.contains("Dr Chen is no longer here"))
                .singleElement()
                .asString()
                .contains("your place in line is kept");
        assertThat(scene.lastTo(lead)).contains("Amara needs a new mentor", PairActs.FIND_NEW_MENTOR);
        assertThat(scene.desk
                        .agreements
                        .find(scene.mentee, scene.pair.id())
                        .orElseThrow()
                        .holds())
                .as("everything is kept")
                .isPresent();
    }

    @OnBothDatabases
    void whereAMenteeLeavesTheMentorHasAFreePlace(Database database) {
        Scene scene = new Scene(database);
        Member lead = scene.desk.holding(Role.LEAD, "Nadia");
        scene.desk.becomes(scene.mentee, "Amara", Standing.DEACTIVATED);

        assertThat(scene.lastTo(scene.mentor)).contains("Amara is no longer here", "Your place is free");
        assertThat(scene.lastTo(lead)).contains("free place").doesNotContain(PairActs.FIND_NEW_MENTOR);
        scene.desk.begin(scene.mentor, scene.desk.member("Somebody else"));
    }

    @OnBothDatabases
    void anotherMentorStandsInOnceTheyHaveSaidYesAndForThoseDaysOnly(Database database) {
        Scene scene = new Scene(database);
        Member priya = scene.desk.mentor("Priya", 2);
        assertThat(scene.askToCover(priya, "2026-11-25", "2026-11-27")).isInstanceOf(PairAnswer.Done.class);
        assertThat(scene.lastTo(priya)).contains("Dr Chen is away", PairActs.COVER_AGREE);
        assertThat(scene.desk.toldTo(scene.mentee.person())).noneMatch(body -> body.contains("Priya"));
        CoverId asked = scene.desk.cards.coversAsked(priya).get(0).cover().id();

        assertThat(scene.desk.covers.agree(scene.mentee, asked)).isEqualTo(CoverWords.NOT_FOUND);
        assertThat(scene.desk.covers.agree(priya, asked)).contains("Thank you");
        assertThat(scene.desk.covers.decline(priya, asked)).isEqualTo(CoverWords.ANSWERED);
        assertThat(scene.lastTo(scene.mentee)).contains("Meanwhile you can ask Priya");
        assertThat(scene.lastTo(scene.mentor)).contains("Priya looks after your mentees");

        assertThat(scene.desk.cards.of(priya)).as("before").isEmpty();
        scene.desk.ideas.moveTo(Instant.parse("2026-11-25T15:00:00Z"));
        assertThat(scene.desk.cards.of(priya)).singleElement().satisfies(card -> {
            assertThat(card.seat().side()).isEqualTo(Side.COVER);
            assertThat(card.agreements()).isEqualTo(Agreements.NONE);
            assertThat(card.may(PairDeed.END)).isFalse();
        });
        assertThat(scene.desk.cards.of(scene.mentee).get(0).cover()).isPresent();
        scene.turn(Instant.parse("2026-11-28T05:00:00Z"));
        assertThat(scene.desk.cards.of(priya)).as("after").isEmpty();
        assertThat(scene.lastTo(priya)).contains("Dr Chen is back");
        assertThat(scene.askToCover(priya, "2026-12-25", "2026-12-27")).isInstanceOf(PairAnswer.Done.class);
    }

    @OnBothDatabases
    void theirOwnAbsenceIsSetWithItAndNeverMadeShorter(Database database) {
        Scene scene = new Scene(database);
        Member priya = scene.desk.mentor("Priya", 2);
        CoverService.Wish wish = new CoverService.Wish("2026-11-25", "2026-11-27", Optional.of(priya.person()), true);
        PairAnswer done = scene.desk.covers.ask(scene.mentor, scene.pair.id(), wish);

        assertThat(((PairAnswer.Done) done).sentence())
                .contains("I asked Priya", "I ask nothing of you from Wednesday, November 25, 2026 to Friday");
        assertThat(scene.away()).contains(away("2026-11-25", "2026-11-27"));

        scene.desk.covers.decline(
                priya, scene.desk.cards.coversAsked(priya).get(0).cover().id());
        scene.desk.covers.ask(
                scene.mentor,
                scene.pair.id(),
                new CoverService.Wish("2026-11-28", "2026-12-01", Optional.of(priya.person()), true));
        assertThat(scene.away()).as("one follows the other").contains(away("2026-11-25", "2026-12-01"));
        scene.desk.covers.decline(
                priya, scene.desk.cards.coversAsked(priya).get(0).cover().id());
        scene.askToCover(priya, "2026-12-24", "2026-12-27");
        assertThat(scene.away()).as("they did not wish it").contains(away("2026-11-25", "2026-12-01"));
    }

    private static Availability.Away away(String first, String last) {
        return new Availability.Away(LocalDate.parse(first), LocalDate.parse(last));
    }

    @OnBothDatabases
    void whoIsToBeKeptApartIsNotLookedAfterAndNobodyIsToldWhy(Database database) {
        Scene scene = new Scene(database);
        Member priya = scene.desk.mentor("Priya", 2);
        scene.desk.offers.keepApart(priya.person(), scene.mentee.person());
        scene.askToCover(priya, "2026-11-23", "2026-11-27");
        scene.desk.covers.agree(
                priya, scene.desk.cards.coversAsked(priya).get(0).cover().id());

        assertThat(scene.desk.cards.of(priya)).isEmpty();
        assertThat(scene.desk.cards.of(scene.mentee).get(0).cover()).isEmpty();
        assertThat(scene.desk.toldTo(scene.mentee.person())).noneMatch(body -> body.contains("Priya"));
    }

    @OnBothDatabases
    void whoeverEndedWithThisMenteeIsNotBroughtBackByStandingIn(Database database) {
        Scene scene = new Scene(database);
        Member priya = scene.desk.mentor("Priya", 2);
        scene.desk.endings.end(scene.mentee, scene.pair.id(), "no-time", "", Optional.empty());
        Mentorship next = scene.desk.begin(priya, scene.mentee);
        scene.desk.covers.ask(
                priya,
                next.id(),
                new CoverService.Wish("2026-11-23", "2026-11-27", Optional.of(scene.mentor.person()), false));
        scene.desk.covers.agree(
                scene.mentor,
                scene.desk.cards.coversAsked(scene.mentor).get(0).cover().id());

        assertThat(scene.desk.cards.find(scene.mentee, next.id()).orElseThrow().cover())
                .isEmpty();
        assertThat(scene.desk.toldTo(scene.mentee.person())).noneMatch(body -> body.contains("Meanwhile you can ask"));
    }

    @OnBothDatabases
    void ifWhoeverStandsInLeavesBothHearIt(Database database) {
        Scene scene = new Scene(database);
        Member priya = scene.desk.mentor("Priya", 2);
        scene.askToCover(priya, "2026-11-23", "2026-11-27");
        scene.desk.covers.agree(
                priya, scene.desk.cards.coversAsked(priya).get(0).cover().id());
        scene.desk.becomes(priya, "Priya", Standing.DEACTIVATED);

        assertThat(scene.lastTo(scene.mentor)).contains("cannot stand in for you");
        assertThat(scene.lastTo(scene.mentee)).contains("Priya is no longer here");
        assertThat(scene.desk.cards.of(scene.mentee).get(0).cover()).isEmpty();
    }

    @OnBothDatabases
    void ifTheMentorLeavesWhoeverStandsInIsNotToldThatTheyAreBack(Database database) {
        Scene scene = new Scene(database);
        Member priya = scene.desk.mentor("Priya", 2);
        scene.askToCover(priya, "2026-11-25", "2026-11-27");
        scene.desk.covers.agree(
                priya, scene.desk.cards.coversAsked(priya).get(0).cover().id());
        scene.desk.becomes(scene.mentor, "Dr Chen", Standing.DEACTIVATED);

        assertThat(scene.lastTo(priya))
                .contains("Dr Chen is no longer here", "Thank you")
                .doesNotContain("is back");
    }

    @OnBothDatabases
    void whoWasOnlyAskedAndLeavesIsTheMentorsBusinessAlone(Database database) {
        Scene scene = new Scene(database);
        Member priya = scene.desk.mentor("Priya", 2);
        scene.askToCover(priya, "2026-11-25", "2026-11-27");
        scene.desk.becomes(priya, "Priya", Standing.DEACTIVATED);

        assertThat(scene.lastTo(scene.mentor)).contains("cannot stand in for you");
        assertThat(scene.desk.toldTo(scene.mentee.person())).noneMatch(body -> body.contains("Priya"));
    }

    @Test
    void onlyAMentorStandsInAndOnlyOneIsAsked() {
        try (Database database = TestDatabases.fresh(DatabaseKind.SQLITE)) {
            Scene scene = new Scene(database);
            Member priya = scene.desk.mentor("Priya", 2);
            assertThat(scene.askToCover(scene.desk.member("No mentor"), "2026-12-24", "2026-12-27"))
                    .isInstanceOf(PairAnswer.Objected.class);
            assertThat(scene.askToCover(scene.mentor, "2026-12-24", "2026-12-27"))
                    .isInstanceOf(PairAnswer.Objected.class);
            assertThat(scene.askToCover(priya, "2026-12-24", "2026-12-23")).isInstanceOf(PairAnswer.Objected.class);
            assertThat(scene.askToCover(priya, "", "2026-12-23")).isInstanceOf(PairAnswer.Objected.class);
            assertThat(scene.askToCover(priya, "2026-11-01", "2026-11-20")).isInstanceOf(PairAnswer.Objected.class);
            assertThat(scene.desk.covers.ask(
                            scene.mentee,
                            scene.pair.id(),
                            new CoverService.Wish("2026-12-24", "2026-12-27", Optional.of(priya.person()), false)))
                    .isEqualTo(PairAnswer.notFound());
            scene.askToCover(priya, "2026-12-24", "2026-12-27");
            assertThat(scene.askToCover(priya, "2026-12-24", "2026-12-27"))
                    .isEqualTo(new PairAnswer.No(CoverWords.ASKED_ALREADY));
        }
    }

    @OnBothDatabases
    void pausingAndGoingOnAtOnceLeavesOneStateAndOnePause(Database database) {
        Scene scene = new Scene(database);
        List<Callable<PairAnswer>> all = IntStream.range(0, 20)
                .<Callable<PairAnswer>>mapToObj(each -> each % 2 == 0
                        ? () -> scene.pause(scene.mentor, "")
                        : () -> scene.desk.pairs.resume(scene.mentee, scene.pair.id()))
                .toList();
        PairingTest.atOnce(all);

        boolean paused = scene.state() == MentorshipState.PAUSED;
        assertThat(scene.desk.ideas.strings("SELECT COUNT(*) || '' FROM mentorship_pauses"))
                .containsExactly(paused ? "1" : "0");
    }

    @OnBothDatabases
    void nobodyElsePausesOrSeesAPair(Database database) {
        Scene scene = new Scene(database);
        Member other = scene.desk.member("A colleague");
        Member lead = scene.desk.holding(Role.LEAD, "Nadia");
        var far = scene.desk.ideas.member(scene.desk.ideas.openProgram(), "Elsewhere");
        for (Member who : List.of(other, lead, new Member(far.program(), far.person()))) {
            assertThat(scene.pause(who, "")).isEqualTo(PairAnswer.notFound());
            assertThat(scene.desk.pairs.resume(who, scene.pair.id())).isEqualTo(PairAnswer.notFound());
            assertThat(scene.desk.cards.find(who, scene.pair.id()).isPresent()).isEqualTo(who.equals(lead));
        }
    }

    @OnBothDatabases
    void thoseWhoRunTheProgramReadThatThereIsAnAgreementAndNoneOfItsWords(Database database) {
        Scene scene = new Scene(database);
        Member lead = scene.desk.holding(Role.LEAD, "Nadia");
        assertThat(linesFor(scene, lead)).contains("no agreement yet");
        scene.desk.agree(scene.pair);
        PairCard card = scene.desk.cards.find(lead, scene.pair.id()).orElseThrow();
        assertThat(card.agreed()).isTrue();
        assertThat(card.agreements()).isEqualTo(Agreements.NONE);
        assertThat(linesFor(scene, lead)).contains("They have an agreement.").doesNotContain(PairDesk.GOALS);
    }

    @OnBothDatabases
    void aMeetingThatWouldHaveBeenIsNotTheNextOne(Database database) {
        Scene scene = new Scene(database);
        scene.desk.agree(scene.pair);
        assertThat(linesFor(scene, scene.mentee)).contains("Next meeting about");
        scene.desk.ideas.moveTo(Instant.parse("2027-01-20T15:00:00Z"));
        assertThat(linesFor(scene, scene.mentee)).doesNotContain("Next meeting");
    }

    private static String linesFor(Scene scene, Member who) {
        PairCard card = scene.desk.cards.find(who, scene.pair.id()).orElseThrow();
        return String.join(" ", PairCardWords.lines(card, IdeaDesk.NEW_YORK));
    }

    /** A pair that has begun. */
    private static final class Scene {
        final PairDesk desk;
        final Member mentor;
        final Member mentee;
        final Mentorship pair;

        Scene(Database database) {
            desk = new PairDesk(database);
            mentor = desk.mentor("Dr Chen", 1);
            mentee = desk.member("Amara");
            pair = desk.begin(mentor, mentee);
        }

        MentorshipState state() {
            return desk.find(pair).state();
        }

        PairAnswer pause(Member by, String until) {
            return desk.pairs.pause(by, pair.id(), until);
        }

        PairAnswer askToCover(Member cover, String first, String last) {
            return desk.covers.ask(
                    mentor, pair.id(), new CoverService.Wish(first, last, Optional.of(cover.person()), false));
        }

        Optional<Availability.Away> away() {
            return desk.ideas
                    .database
                    .transactions()
                    .<Availability>read(transaction ->
                            desk.ideas.people.availability(transaction, mentor.program(), mentor.person()))
                    .away();
        }

        void turn(Instant now) {
            desk.ideas.moveTo(now);
            desk.turns.due(now);
        }

        String lastTo(Member who) {
            List<String> told = desk.toldTo(who.person());
            return told.get(told.size() - 1);
        }
    }
}
