package ripple.mentoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import ripple.database.Database;
import ripple.database.OnBothDatabases;
import ripple.people.Member;
import ripple.profile.ProfileWords;

/** A place that was offered to somebody in line is kept for them until they and the mentor have answered. */
class HeldPlacesTest {

    @OnBothDatabases
    void anOfferedPlaceIsNoRoomForOthers(Database database) {
        MentoringDesk desk = new MentoringDesk(database);
        Member waits = desk.member();
        desk.ask(waits);
        Member mentor = desk.mentor(1);
        desk.tick();

        Member late = desk.member();
        assertThat(desk.requests.findCandidates(late)).isEmpty();
        assertThat(desk.profiles.card(late, mentor.person()).orElseThrow().room())
                .as("on the mentor's card")
                .isZero();
        assertThat(ProfileWords.standing(desk.profiles.mine(mentor)))
                .contains("no free place just now", "One place is kept for somebody");
        assertThat(desk.ask(late, mentor).open())
                .as("chosen all the same, they wait")
                .isEmpty();

        Choice offered = desk.status(waits).open().orElseThrow();
        desk.requests.askThisOne(waits, offered.request(), offered.rank());
        assertThat(desk.requests.findCandidates(desk.member()))
                .as("kept until the mentor has answered, too")
                .isEmpty();
        assertThat(desk.answers.accept(mentor, offered.request())).isEqualTo(Answered.ACCEPTED);
    }

    @OnBothDatabases
    void anOfferedPlaceCannotBeTakenByWhomTheMentorWasAskedForAlready(Database database) {
        MentoringDesk desk = new MentoringDesk(database);
        Member mentor = desk.mentor(2);
        Member first = desk.member();
        RequestId askedFirst = desk.ask(first, mentor).request().id();
        Member waits = desk.member();
        desk.ask(waits);
        desk.tick();
        assertThat(desk.status(waits).request().state()).isEqualTo(RequestState.OFFERED);
        Member second = desk.member();
        RequestId askedSecond = desk.ask(second, mentor).request().id();

        assertThat(desk.answers.accept(mentor, askedFirst)).isEqualTo(Answered.ACCEPTED);
        assertThat(desk.answers.accept(mentor, askedSecond)).isEqualTo(Answered.NO_ROOM);
        assertThat(desk.tick()).as("the offer stands").isZero();
        Choice offered = desk.status(waits).open().orElseThrow();
        desk.requests.askThisOne(waits, offered.request(), offered.rank());
        assertThat(desk.answers.accept(mentor, offered.request())).isEqualTo(Answered.ACCEPTED);
    }

    @OnBothDatabases
    void instancesThatLookAtTheSameMomentOfferEachPlaceOnce(Database database) {
        MentoringDesk desk = new MentoringDesk(database);
        List<Member> line =
                IntStream.range(0, 8).mapToObj(each -> desk.member()).toList();
        line.forEach(desk::ask);
        desk.mentor(1);
        desk.mentor(2);

        PairingTest.atOnce(
                Stream.generate(() -> (Callable<Integer>) desk::tick).limit(12).toList());

        assertThat(offersByMentor(desk)).as("never more than there are places").allMatch(offers -> offers <= 2);
        desk.tick();
        assertThat(line)
                .filteredOn(mentee -> desk.status(mentee).request().state() == RequestState.OFFERED)
                .as("the first three in line, for three places")
                .containsExactlyElementsOf(line.subList(0, 3));
        assertThat(offersByMentor(desk)).containsExactly(1, 2);
    }

    @OnBothDatabases
    void ofTwoInLineOnePlaceIsOfferedToOne(Database database) {
        MentoringDesk desk = new MentoringDesk(database);
        List<Member> line =
                IntStream.range(0, 10).mapToObj(each -> desk.member()).toList();
        line.forEach(desk::ask);
        desk.mentor(1);
        PairingTest.atOnce(
                Stream.generate(() -> (Callable<Integer>) desk::tick).limit(12).toList());
        assertThat(offersByMentor(desk)).containsExactly(1);
    }

    private static List<Integer> offersByMentor(MentoringDesk desk) {
        return desk
                .hospital
                .strings("SELECT '' || COUNT(*) FROM match_choices WHERE state = 'offered' GROUP BY mentor_id")
                .stream()
                .map(Integer::valueOf)
                .sorted()
                .toList();
    }

    @OnBothDatabases
    void whoTakesTheRequestBackFreesThePlace(Database database) {
        MentoringDesk desk = new MentoringDesk(database);
        Member waits = desk.member();
        RequestId request = desk.ask(waits).request().id();
        desk.mentor(1);
        desk.tick();
        desk.requests.withdraw(waits, request);
        assertThat(desk.requests.findCandidates(desk.member())).hasSize(1);
    }
}
