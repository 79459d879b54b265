package ripple.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import ripple.database.Database;
import ripple.database.OnBothDatabases;
import ripple.due.DueTable;
import ripple.mentoring.MentoringDesk;
import ripple.mentoring.Mentorship;
import ripple.mentoring.ProfileOffers;
import ripple.mentoring.RequestState;
import ripple.mentoring.RequestStatus;
import ripple.mentoring.RequestStatusWords;
import ripple.outbox.Outbox;
import ripple.people.Member;
import ripple.people.Role;
import ripple.profile.Profiles;

/** A round meets requests that wait, and suggestions about which people have not decided. */
class RoundOfRequestsTest {

    @OnBothDatabases
    void aSuggestionGivesWayToARoundAndTheAuthorReadsWhatIsTrue(Database database) {
        Scene scene = new Scene(database);
        Member waits = scene.desk.member();
        scene.desk.ask(waits);
        Member mentor = scene.desk.mentor(1);
        scene.desk.tick();
        assertThat(scene.said(waits)).contains("There is room");

        scene.publish();

        Mentorship held = scene.desk.mentorship(waits).orElseThrow();
        assertThat(held.mentor()).isEqualTo(mentor.person());
        assertThat(scene.desk.mail(waits)).anyMatch(mail -> mail.contains("proposed to you in a round instead"));
        assertThat(scene.said(waits)).contains("A round proposes").doesNotContain("1st in line", "There is room");
        assertThat(scene.desk.tick()).as("nobody is offered to them meanwhile").isZero();

        scene.proposals.decline(mentor, held.id());
        assertThat(scene.said(waits)).contains("You are 1st in line");
    }

    @OnBothDatabases
    void whoTakesTheRequestBackIsNotHeldByTheRound(Database database) {
        Scene scene = new Scene(database);
        Member waits = scene.desk.member();
        RequestStatus status = scene.desk.ask(waits);
        Member mentor = scene.desk.mentor(1);
        scene.publish();

        scene.desk.requests.withdraw(waits, status.request().id());

        assertThat(scene.desk.mentorship(waits)).isEmpty();
        assertThat(scene.desk.mail(mentor)).last().asString().contains("does not come about this time");
        assertThat(scene.desk.mail(waits)).last().asString().contains("Your request is over");
        assertThat(scene.desk.mail(waits)).noneMatch(mail -> mail.contains("keep your place in line."));
        assertThat(scene.desk.requests.findCandidates(scene.desk.member())).hasSize(1);
    }

    @OnBothDatabases
    void aPlaceToWhichSomebodySaidYesIsNotGivenByARound(Database database) {
        Scene scene = new Scene(database);
        Member first = scene.desk.member();
        scene.desk.ask(first);
        scene.desk.mentor(1);
        scene.desk.tick();
        var offered = scene.desk.status(first).open().orElseThrow();
        scene.desk.requests.askThisOne(first, offered.request(), offered.rank());
        scene.desk.ask(scene.desk.member());

        Board board = scene.rounds.board(scene.lead, 1, 10).orElseThrow();
        assertThat(board.waiting()).as("who is asked for is not in the round").isEqualTo(1);
        assertThat(board.places()).as("the place is promised").isZero();
        assertThat(scene.desk.status(first).request().state()).isEqualTo(RequestState.ASKING);
    }

    @OnBothDatabases
    void whoseSuggestionLostItsPlaceToSomebodyElseHearsItKindly(Database database) {
        Scene scene = new Scene(database);
        Member first = scene.desk.member();
        Member second = scene.desk.member();
        scene.desk.ask(first);
        scene.desk.hospital.later();
        scene.desk.ask(second);
        Member mentor = scene.desk.mentor(1);
        scene.desk.tick();
        assertThat(scene.said(first)).contains("There is room");

        // The lead gives the place to the second by hand.
        scene.rounds.draft(scene.lead, Optional.empty());
        scene.rounds.move(scene.lead, scene.draft(), first.person(), Optional.empty());
        scene.rounds.move(scene.lead, scene.draft(), second.person(), Optional.of(mentor.person()));
        scene.rounds.publish(scene.lead, scene.draft());
        scene.desk.tick();

        assertThat(scene.desk.mentorship(second)).isPresent();
        assertThat(scene.said(first)).contains("You are 1st in line");
        assertThat(scene.desk.mail(first)).last().asString().contains("has no room any more", "You are 1st in line");
    }

    /** A hospital whose rounds are made of its requests. */
    private static final class Scene {
        final MentoringDesk desk;
        final ProposalService proposals;
        final RoundService rounds;
        final Member lead;

        Scene(Database database) {
            this.desk = new MentoringDesk(database);
            Clock clock = Clock.fixed(Instant.parse("2026-11-23T14:30:00Z"), ZoneOffset.UTC);
            Profiles profiles = new Profiles(desk.hospital.people);
            Gathering gathering = new Gathering(new RequestLine(), profiles, new ProfileOffers(profiles));
            this.proposals = new ProposalService(
                    database.transactions(),
                    desk.hospital.people,
                    gathering,
                    desk.pairing,
                    new ProposalService.Voice(
                            new Outbox(clock, () -> {}),
                            new ProposalReminders(desk.hospital.people, new DueTable(), RoundDesk.TEXTS)),
                    clock);
            desk.listeners.add(proposals);
            this.rounds = new RoundService(
                    database.transactions(), desk.hospital.people, gathering, proposals, clock, () -> 42);
            this.lead = new Member(
                    desk.hospital.program, desk.hospital.holding(Role.LEAD).person());
        }

        void publish() {
            rounds.draft(lead, Optional.empty());
            rounds.publish(lead, draft());
        }

        DraftRef draft() {
            return rounds.board(lead, 1, 10).orElseThrow().draft().orElseThrow().ref();
        }

        String said(Member who) {
            return RequestStatusWords.sentence(desk.status(who), person -> "Somebody", ZoneId.of("America/New_York"));
        }
    }
}
