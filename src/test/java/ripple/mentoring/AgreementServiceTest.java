package ripple.mentoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import ripple.database.Database;
import ripple.database.DatabaseKind;
import ripple.database.OnBothDatabases;
import ripple.database.TestDatabases;
import ripple.idea.Author;
import ripple.people.Member;
import ripple.people.Role;
import ripple.privacy.Checked;

/** Two people agree: either proposes, both confirm the same version, and either may change it. */
class AgreementServiceTest {

    private static final Optional<ripple.privacy.Asked> NOT_ASKED = Optional.empty();

    @OnBothDatabases
    void itHoldsOnceBothHaveConfirmedTheSameVersion(Database database) {
        Scene scene = new Scene(database);
        assertThat(scene.propose(scene.mentor, PairDesk.draft(0))).isInstanceOf(PairAnswer.Done.class);

        Agreements proposed = scene.of(scene.mentee);
        assertThat(proposed.holds()).isEmpty();
        assertThat(proposed.proposed().orElseThrow().isConfirmedBy(Side.MENTOR)).isTrue();
        assertThat(scene.desk.toldTo(scene.mentee.person()))
                .last()
                .asString()
                .contains("Dr Chen proposes this agreement", PairDesk.GOALS, PairActs.CONFIRM);
        assertThat(scene.confirm(scene.mentor, 1))
                .as("whoever proposed it has confirmed it")
                .isEqualTo(new PairAnswer.No(PairWords.waitsFor("Amara")));

        assertThat(scene.confirm(scene.mentee, 1)).isInstanceOf(PairAnswer.Done.class);

        assertThat(scene.of(scene.mentor).holds().orElseThrow().goals()).isEqualTo(PairDesk.GOALS);
        assertThat(scene.of(scene.mentor).proposed()).isEmpty();
        assertThat(scene.desk.heard).containsExactly("began", "agreed");
        assertThat(scene.desk.toldTo(scene.mentor.person())).last().asString().contains("Amara confirmed");
        assertThat(scene.desk.audited()).anyMatch(line -> line.endsWith(PairActs.CONFIRMED));
        assertThat(scene.confirm(scene.mentee, 1)).isEqualTo(new PairAnswer.No(PairWords.AGREED_ALREADY));
    }

    @OnBothDatabases
    void aChangeAsksTheOtherAgainAndTheOldOneHoldsMeanwhile(Database database) {
        Scene scene = new Scene(database);
        scene.desk.agree(scene.pair);
        AgreementDraft monthly = new AgreementDraft("Other goals", "four-weeks", "phone", "", "2027-02-01", 1);

        assertThat(scene.propose(scene.mentee, monthly)).isInstanceOf(PairAnswer.Done.class);
        assertThat(scene.of(scene.mentor).holds().orElseThrow().cadence()).isEqualTo(Cadence.TWO_WEEKS);
        assertThat(scene.desk.toldTo(scene.mentor.person()))
                .last()
                .asString()
                .contains("Amara would like to change your agreement");

        assertThat(scene.confirm(scene.mentor, 1))
                .as("the old one")
                .isEqualTo(new PairAnswer.No(PairWords.AGREED_ALREADY));
        assertThat(scene.confirm(scene.mentor, 2)).isInstanceOf(PairAnswer.Done.class);
        assertThat(scene.of(scene.mentor).holds().orElseThrow().cadence()).isEqualTo(Cadence.FOUR_WEEKS);
        assertThat(scene.desk.ideas.strings("SELECT version || '' FROM mentorship_agreements"))
                .containsExactly("2");
    }

    @OnBothDatabases
    void aYesToWordsThatWereChangedMeanwhileCountsForNothing(Database database) {
        Scene scene = new Scene(database);
        scene.propose(scene.mentor, PairDesk.draft(0));
        scene.propose(scene.mentor, new AgreementDraft("Changed", "weekly", "video", "", "2027-03-31", 1));

        assertThat(scene.confirm(scene.mentee, 1)).isEqualTo(new PairAnswer.No(PairWords.CHANGED_SINCE));
        assertThat(scene.of(scene.mentee).holds()).isEmpty();
        assertThat(scene.desk.toldTo(scene.mentee.person()))
                .as("the question of the first version is closed")
                .anyMatch(body -> body.contains(PairWords.CHANGED_SINCE));
    }

    @OnBothDatabases
    void aFormThatWasOpenedBeforeAChangeIsNotKept(Database database) {
        Scene scene = new Scene(database);
        scene.propose(scene.mentor, PairDesk.draft(0));

        PairAnswer answer =
                scene.propose(scene.mentee, new AgreementDraft("Mine", "weekly", "video", "", "2027-03-31", 0));
        assertThat(answer).isInstanceOf(PairAnswer.Overtaken.class);
        assertThat(scene.of(scene.mentee).proposed().orElseThrow().goals()).isEqualTo(PairDesk.GOALS);
    }

    @OnBothDatabases
    void proposingTheSameIsSayingYes(Database database) {
        Scene scene = new Scene(database);
        scene.propose(scene.mentor, PairDesk.draft(0));

        scene.propose(scene.mentee, PairDesk.draft(1));

        assertThat(scene.of(scene.mentee).holds()).isPresent();
        assertThat(scene.propose(scene.mentee, PairDesk.draft(1)))
                .isEqualTo(new PairAnswer.No(PairWords.SAME_AS_BEFORE));
    }

    @OnBothDatabases
    void confirmingAndChangingAtOnceLeavesOneOutcome(Database database) {
        Scene scene = new Scene(database);
        for (int round = 0; round < 5; round++) {
            int version = scene.of(scene.mentor).version();
            scene.propose(
                    scene.mentor, new AgreementDraft("Round " + round, "weekly", "video", "", "2027-03-31", version));
            int proposed = version + 1;
            AgreementDraft change =
                    new AgreementDraft("Change " + round, "weekly", "video", "", "2027-03-31", proposed);
            List<Callable<PairAnswer>> both = IntStream.range(0, 6)
                    .<Callable<PairAnswer>>mapToObj(each -> each % 2 == 0
                            ? () -> scene.confirm(scene.mentee, proposed)
                            : () -> scene.propose(scene.mentor, change))
                    .toList();
            List<PairAnswer> answers = PairingTest.atOnce(both);

            Agreements after = scene.of(scene.mentor);
            assertThat(after.version()).isEqualTo(proposed + 1);
            assertThat(after.proposed().orElseThrow().goals()).isEqualTo("Change " + round);
            assertThat(answers).filteredOn(PairAnswer.Done.class::isInstance).hasSizeBetween(1, 2);
        }
    }

    @Test
    void whatDoesNotFitIsSaidFieldByField() {
        try (Database database = TestDatabases.fresh(DatabaseKind.SQLITE)) {
            Scene scene = new Scene(database);
            assertThat(problems(scene.propose(scene.mentor, new AgreementDraft(" ", "daily", "", "", "soon", 0))))
                    .containsOnlyKeys("goals", "cadence", "place", "ends-on");
            assertThat(problems(scene.propose(scene.mentor, ending("2026-11-23"))))
                    .containsOnlyKeys("ends-on");
            assertThat(problems(scene.propose(scene.mentor, ending("2028-11-24"))))
                    .containsOnlyKeys("ends-on");
            assertThat(scene.propose(scene.mentor, ending("2028-11-23"))).isInstanceOf(PairAnswer.Done.class);
        }
    }

    private static AgreementDraft ending(String day) {
        return new AgreementDraft(PairDesk.GOALS, "weekly", "in-person", "", day, 0);
    }

    private static java.util.Map<String, String> problems(PairAnswer answer) {
        return ((Checked.Unfit) ((PairAnswer.Objected) answer).objection()).sentences();
    }

    @Test
    void aPatientDoesNotGetIntoAnAgreement() {
        try (Database database = TestDatabases.fresh(DatabaseKind.SQLITE)) {
            Scene scene = new Scene(database);
            PairAnswer answer = scene.propose(
                    scene.mentor,
                    new AgreementDraft(
                            "Help the patient with SSN 123-45-6789", "weekly", "video", "", "2027-03-31", 0));
            assertThat(((PairAnswer.Objected) answer).objection()).isInstanceOf(Checked.Blocked.class);
            assertThat(scene.of(scene.mentor)).isEqualTo(Agreements.NONE);
        }
    }

    @Test
    void nobodyElseReadsOrTouchesIt() {
        try (Database database = TestDatabases.fresh(DatabaseKind.SQLITE)) {
            Scene scene = new Scene(database);
            scene.desk.agree(scene.pair);
            Author elsewhere = scene.desk.ideas.member(scene.desk.ideas.openProgram(), "Elsewhere");
            List<Member> others = List.of(
                    scene.desk.member("A colleague"),
                    scene.desk.holding(Role.LEAD, "The lead"),
                    scene.desk.holding(Role.TRIAGER, "A triager"),
                    new Member(elsewhere.program(), elsewhere.person()));
            for (Member other : others) {
                assertThat(scene.desk.agreements.find(other, scene.pair.id())).isEmpty();
                assertThat(scene.propose(other, PairDesk.draft(1))).isEqualTo(PairAnswer.notFound());
                assertThat(scene.confirm(other, 1)).isEqualTo(PairAnswer.notFound());
                assertThat(scene.desk.agreements.confirm(other, new MentorshipId(999_999), 1))
                        .isEqualTo(PairAnswer.notFound());
            }
        }
    }

    /** A pair that has begun. */
    private static final class Scene {
        final PairDesk desk;
        final Member mentor;
        final Member mentee;
        final Mentorship pair;

        Scene(Database database) {
            desk = new PairDesk(database);
            mentor = desk.mentor("Dr Chen", 2);
            mentee = desk.member("Amara");
            pair = desk.begin(mentor, mentee);
        }

        Agreements of(Member viewer) {
            return desk.agreements.find(viewer, pair.id()).orElseThrow();
        }

        PairAnswer propose(Member by, AgreementDraft draft) {
            return desk.agreements.propose(by, pair.id(), draft, NOT_ASKED);
        }

        PairAnswer confirm(Member by, int version) {
            return desk.agreements.confirm(by, pair.id(), version);
        }
    }
}
