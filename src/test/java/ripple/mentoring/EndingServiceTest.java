package ripple.mentoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import ripple.database.Database;
import ripple.database.DatabaseKind;
import ripple.database.OnBothDatabases;
import ripple.database.TestDatabases;
import ripple.people.Member;
import ripple.people.PersonId;
import ripple.people.ProgramSettings;
import ripple.people.Role;

/** Mentorships end without blame, or are completed by both. */
class EndingServiceTest {

    private static final Optional<ripple.privacy.Asked> NOT_ASKED = Optional.empty();

    @OnBothDatabases
    void theOtherHearsKindWordsAndTheLeadAloneTheReason(Database database) {
        Scene scene = new Scene(database);
        Member lead = scene.desk.holding(Role.LEAD, "Nadia");
        Member deputy = scene.desk.holding(Role.DEPUTY, "Tomás");

        PairAnswer answer = scene.end(scene.mentor, "not-the-right-fit", "We see things too differently");

        assertThat(((PairAnswer.Done) answer).sentence()).contains(PairWords.REASON_KEPT_PRIVATE, PairWords.APART);
        assertThat(scene.desk.find(scene.pair).state()).isEqualTo(MentorshipState.ENDED);
        assertThat(scene.lastTo(scene.mentee))
                .contains(PairWords.ENDING_IS_FINE, "your place in line is kept")
                .doesNotContain("fit")
                .doesNotContain("differently");
        assertThat(scene.lastTo(lead)).contains("Not the right fit", "We see things too differently");
        assertThat(scene.desk.toldTo(deputy.person())).isEmpty();
        assertThat(scene.desk.heard).containsExactly("began", "ended");
        assertThat(scene.desk.audited().toString()).doesNotContain("fit").contains("mentorship.ended");
    }

    @OnBothDatabases
    void aLeadWhoIsOneOfTheTwoNeverReadsTheReason(Database database) {
        PairDesk desk = new PairDesk(database);
        Member lead = desk.holding(Role.LEAD, "Nadia");
        desk.offers.offer(lead.person(), 1);
        Member deputy = desk.holding(Role.DEPUTY, "Tomás");
        Member mentee = desk.member("Amara");
        Mentorship pair = desk.begin(lead, mentee);

        desk.endings.end(mentee, pair.id(), "other", "I was afraid of her", NOT_ASKED);

        assertThat(desk.toldTo(lead.person())).noneMatch(body -> body.contains("afraid"));
        assertThat(desk.toldTo(deputy.person())).last().asString().contains("I was afraid of her");
    }

    @OnBothDatabases
    void aSecondContactIsNamedUnlessTheyAreOneOfTheTwo(Database database) {
        Scene scene = new Scene(database);
        Member contact = scene.desk.member("Robin");
        scene.secondContact(contact.person());
        assertThat(scene.desk
                        .cards
                        .find(scene.mentee, scene.pair.id())
                        .orElseThrow()
                        .contact())
                .isPresent();
        scene.secondContact(scene.mentor.person());
        assertThat(scene.desk
                        .cards
                        .find(scene.mentee, scene.pair.id())
                        .orElseThrow()
                        .contact())
                .isEmpty();
        scene.secondContact(contact.person());
        scene.end(scene.mentor, "no-time", "");
        assertThat(scene.lastTo(scene.mentee)).contains("Robin listens, in confidence", PairActs.TROUBLE);
    }

    @OnBothDatabases
    void bothReturnToThePoolAndAreNotMatchedAgainForTwelveMonths(Database database) {
        Scene scene = new Scene(database);
        scene.end(scene.mentee, "no-time", "");

        assertThat(scene.desk.tryToBegin(scene.mentor, scene.mentee, Optional.empty()))
                .isEqualTo(new Beginning.NotPossible());
        scene.desk.begin(scene.mentor, scene.desk.member("Somebody else"));
        scene.desk.begin(scene.desk.mentor("Priya", 1), scene.mentee);
    }

    @OnBothDatabases
    void theSameTwoAreNotMatchedTheOtherWayRoundEither(Database database) {
        Scene scene = new Scene(database);
        scene.end(scene.mentee, "no-time", "");
        scene.desk.offers.offer(scene.mentee.person(), 1);

        assertThat(scene.desk.tryToBegin(scene.mentee, scene.mentor, Optional.empty()))
                .isEqualTo(new Beginning.NotPossible());
    }

    @OnBothDatabases
    void whenBothEndItAtOnceItEndsOnce(Database database) {
        Scene scene = new Scene(database);
        List<Callable<PairAnswer>> all = IntStream.range(0, 10)
                .<Callable<PairAnswer>>mapToObj(
                        each -> () -> scene.end(each % 2 == 0 ? scene.mentor : scene.mentee, "no-time", "Note " + each))
                .toList();

        List<PairAnswer> answers = PairingTest.atOnce(all);

        assertThat(answers).filteredOn(PairAnswer.Done.class::isInstance).hasSize(1);
        assertThat(answers)
                .filteredOn(new PairAnswer.No(PairWords.OVER)::equals)
                .hasSize(9);
        assertThat(scene.desk.heard).containsExactly("began", "ended");
        assertThat(scene.desk.ideas.strings("SELECT COUNT(*) || '' FROM mentorship_endings"))
                .containsExactly("1");
    }

    @OnBothDatabases
    void aPausedOneCanBeEndedAndCompleted(Database database) {
        Scene scene = new Scene(database);
        scene.desk.pairs.pause(scene.mentor, scene.pair.id(), "2026-12-24");
        assertThat(scene.end(scene.mentee, "changed-work", "")).isInstanceOf(PairAnswer.Done.class);
        assertThat(scene.desk.ideas.strings("SELECT COUNT(*) || '' FROM mentorship_pauses"))
                .containsExactly("0");
        scene.turn(Instant.parse("2026-12-25T12:00:00Z"));
        assertThat(scene.desk.find(scene.pair).state()).isEqualTo(MentorshipState.ENDED);
    }

    @OnBothDatabases
    void bothCloseItAndEachGetsACertificate(Database database) {
        Scene scene = new Scene(database);
        scene.desk.held = new Meetings.Held(9, Duration.ofMinutes(435), Optional.empty(), Optional.empty());
        assertThat(((PairAnswer.Done) scene.close(scene.mentor, "She taught me patience")).sentence())
                .contains("I asked Amara", "Monday, November 30, 2026");
        assertThat(scene.lastTo(scene.mentee)).contains(PairActs.NOT_YET).doesNotContain("patience");
        assertThat(scene.desk.find(scene.pair).state()).isEqualTo(MentorshipState.ACTIVE);

        scene.desk.later(Duration.ofDays(1));
        assertThat(scene.close(scene.mentee, "I dare to ask now")).isInstanceOf(PairAnswer.Done.class);
        scene.turn(scene.desk.ideas.now());
        scene.turn(scene.desk.ideas.now());

        assertThat(scene.desk.find(scene.pair).state()).isEqualTo(MentorshipState.COMPLETED);
        for (Member each : List.of(scene.mentor, scene.mentee)) {
            assertThat(scene.desk.toldTo(each.person()))
                    .filteredOn(body -> body.contains("mentorship-certificate-"))
                    .hasSize(1);
            assertThat(scene.desk.toldTo(each.person())).noneMatch(body -> body.contains("patience"));
        }
        assertThat(scene.close(scene.mentor, "")).isEqualTo(new PairAnswer.No(PairWords.OVER));
        assertThat(scene.desk.heard).containsExactly("began", "ended");
    }

    @OnBothDatabases
    void withoutAnAnswerItIsCompletedByItself(Database database) {
        Scene scene = new Scene(database);
        scene.close(scene.mentor, "");
        scene.turn(scene.desk.ideas.now().plus(EndingService.CLOSES_WITHIN).minusSeconds(1));
        assertThat(scene.desk.find(scene.pair).state()).isEqualTo(MentorshipState.ACTIVE);
        scene.turn(scene.desk.ideas.now().plusSeconds(1));
        assertThat(scene.desk.find(scene.pair).state()).isEqualTo(MentorshipState.COMPLETED);
        assertThat(scene.desk.toldTo(scene.mentee.person())).anyMatch(body -> body.contains("is completed"));
        scene.turn(scene.desk.ideas.now().plusSeconds(60));
    }

    @OnBothDatabases
    void whoWouldRatherGoOnSaysSo(Database database) {
        Scene scene = new Scene(database);
        assertThat(scene.desk.endings.notYet(scene.mentee, scene.pair.id()))
                .isEqualTo(new PairAnswer.No(PairWords.NOTHING_TO_REOPEN));
        scene.close(scene.mentor, "");
        assertThat(scene.desk.endings.notYet(scene.mentor, scene.pair.id()))
                .as("whoever closed it does not say so")
                .isEqualTo(new PairAnswer.No(PairWords.NOTHING_TO_REOPEN));
        assertThat(scene.desk.endings.notYet(scene.mentee, scene.pair.id())).isInstanceOf(PairAnswer.Done.class);
        assertThat(scene.lastTo(scene.mentor)).contains("Amara would like to go on for now");
        scene.turn(scene.desk.ideas.now().plus(Duration.ofDays(10)));
        assertThat(scene.desk.find(scene.pair).state()).isEqualTo(MentorshipState.ACTIVE);
    }

    @Test
    void nobodyElseEndsItAndAReasonIsNeeded() {
        try (Database database = TestDatabases.fresh(DatabaseKind.SQLITE)) {
            Scene scene = new Scene(database);
            Member lead = scene.desk.holding(Role.LEAD, "Nadia");
            var far = scene.desk.ideas.member(scene.desk.ideas.openProgram(), "Elsewhere");
            for (Member who : List.of(lead, new Member(far.program(), far.person()))) {
                assertThat(scene.end(who, "no-time", "")).isEqualTo(PairAnswer.notFound());
                assertThat(scene.close(who, "")).isEqualTo(PairAnswer.notFound());
                assertThat(scene.desk.endings.notYet(who, scene.pair.id())).isEqualTo(PairAnswer.notFound());
                assertThat(scene.desk.certificates.again(who, scene.pair.id())).isEqualTo(PairAnswer.notFound());
            }
            assertThat(scene.end(scene.mentor, "left", "")).isInstanceOf(PairAnswer.Objected.class);
            assertThat(scene.end(scene.mentor, "", "")).isInstanceOf(PairAnswer.Objected.class);
            assertThat(scene.end(scene.mentor, "other", "SSN 123-45-6789")).isInstanceOf(PairAnswer.Objected.class);
            assertThat(scene.desk.certificates.again(scene.mentor, scene.pair.id()))
                    .as("not completed")
                    .isEqualTo(PairAnswer.notFound());
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
            mentor = desk.mentor("Dr Chen", 1);
            mentee = desk.member("Amara");
            pair = desk.begin(mentor, mentee);
        }

        PairAnswer end(Member by, String reason, String note) {
            return desk.endings.end(by, pair.id(), reason, note, NOT_ASKED);
        }

        PairAnswer close(Member by, String line) {
            return desk.endings.complete(by, pair.id(), line, NOT_ASKED);
        }

        void turn(Instant now) {
            desk.ideas.moveTo(now);
            desk.turns.due(now);
        }

        void secondContact(PersonId contact) {
            ProgramSettings usual = ProgramSettings.usual(ripple.idea.IdeaDesk.NEW_YORK);
            desk.ideas.set(new ProgramSettings(
                    usual.zone(),
                    usual.holidays(),
                    usual.sites(),
                    usual.channel(),
                    usual.safety(),
                    Optional.of(contact),
                    usual.answerByDays(),
                    usual.texts()));
        }

        String lastTo(Member who) {
            List<String> told = desk.toldTo(who.person());
            return told.get(told.size() - 1);
        }
    }
}
