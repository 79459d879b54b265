package ripple.mentoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import ripple.database.Database;
import ripple.database.OnBothDatabases;
import ripple.people.Member;

/** Two whose mentorship ended meet again by none of the ways of a request, for twelve months. */
class ApartTest {

    @OnBothDatabases
    void noRequestBringsThemTogether(Database database) {
        Parted parted = new Parted(database);
        MentoringDesk desk = parted.desk;
        assertThat(desk.requests.findCandidates(parted.mentee))
                .as("chosen from a list")
                .isEmpty();

        RequestStatus asked = desk.ask(parted.mentee, parted.mentor);
        assertThat(asked.open()).as("named by a form of old").isEmpty();
        desk.moveTo("2026-11-25T15:00:00Z");
        assertThat(desk.status(parted.mentee).open()).as("offered in line").isEmpty();
        desk.requests.withdraw(parted.mentee, asked.request().id());

        assertThat(parted.suggestedByRipple().open()).as("suggested by Ripple").isEmpty();
        assertThat(parted.heard()).isEqualTo(parted.before);
    }

    @OnBothDatabases
    void noMentorSuggestsThemToEachOther(Database database) {
        Parted parted = new Parted(database);
        Member another = parted.desk.mentor(1);
        RequestId request = parted.desk.ask(parted.mentee, another).request().id();
        assertThat(parted.desk.answers.suggest(another, request, parted.mentor.person()))
                .isEqualTo(Answered.CANNOT_SUGGEST);
        assertThat(parted.heard()).isEqualTo(parted.before);
    }

    @OnBothDatabases
    void afterAYearTheyMayAskAgain(Database database) {
        Parted parted = new Parted(database);
        parted.desk.moveTo("2027-11-29T15:00:00Z");
        assertThat(parted.desk.requests.findCandidates(parted.mentee)).hasSize(1);
        assertThat(parted.suggestedByRipple().open()).isPresent();
    }

    @OnBothDatabases
    void whoAsksAgainKeepsTheirPlaceAndWaitsOnlySinceThen(Database database) {
        Parted parted = new Parted(database);
        parted.desk.moveTo("2026-12-14T15:00:00Z");
        parted.desk.ask(parted.mentee);
        WaitingList.InLine inLine = database.transactions()
                .read(transaction -> new WaitingList()
                        .find(transaction, parted.mentee.program(), parted.mentee.person())
                        .orElseThrow());
        assertThat(inLine.since()).isBefore("2026-11-24T00:00:00Z");
        assertThat(inLine.waits()).isEqualTo("2026-12-14T15:00:00Z");
    }

    /** Two who were together until now, both with room for somebody else. */
    private static final class Parted {
        final MentoringDesk desk;
        final Member mentor;
        final Member mentee;
        final int before;

        Parted(Database database) {
            desk = new MentoringDesk(database);
            mentor = desk.mentor(2);
            mentee = desk.member();
            RequestId request = desk.ask(mentee, mentor).request().id();
            desk.answers.accept(mentor, request);
            MentorshipId ended = desk.mentorship(mentee).orElseThrow().id();
            database.transactions()
                    .use(transaction -> transaction
                            .store(MentorshipStore.class)
                            .end(mentee.program(), ended, MentorshipState.ENDED, desk.hospital.now()));
            before = heard();
        }

        int heard() {
            return desk.mail(mentor).size();
        }

        RequestStatus suggestedByRipple() {
            Asking asking = desk.requests.ask(
                    mentee,
                    new RequestService.Wanted(Optional.empty(), "", Route.SUGGESTED, List.of()),
                    Optional.empty());
            return ((Asking.Sent) asking).status();
        }
    }
}
