package ripple.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import ripple.database.Database;
import ripple.database.OnBothDatabases;
import ripple.due.Due;
import ripple.idea.WelcomedIdeas;
import ripple.mentoring.CoverService;
import ripple.mentoring.Mentorship;
import ripple.mentoring.PairAnswer;
import ripple.mentoring.PairCards;
import ripple.people.Member;
import ripple.people.Person;
import ripple.people.Role;

/** While a mentor is away, whoever stands in is asked about their mentees, and sees no more than that takes. */
class CoveredMenteesTest {

    private static final Instant BEFORE = Instant.parse("2026-11-27T15:00:00Z");
    private static final Instant AWAY = Instant.parse("2026-12-01T14:00:00Z");
    private static final Instant BACK = Instant.parse("2026-12-08T14:00:00Z");

    @OnBothDatabases
    void whoStandsInIsAskedAndTheMentorIsNot(Database database) {
        Scene scene = new Scene(database);
        scene.desk.desk.moveTo(BEFORE);
        assertThat(scene.desk.ask(scene.chen, "2026-W48")).as("still here").hasSize(1);
        scene.standIn();
        assertThat(scene.desk.ask(scene.priya, "2026-W48")).as("not yet").isEmpty();

        scene.desk.desk.moveTo(AWAY);
        assertThat(scene.open(scene.chen, "2026-W48"))
                .as("no reminder of it, either")
                .isEmpty();
        assertThat(scene.desk.ask(scene.chen, "2026-W49")).isEmpty();
        assertThat(scene.desk.ask(scene.priya, "2026-W49")).singleElement().satisfies(card -> {
            assertThat(card.mentee().displayName()).isEqualTo("Amara");
            assertThat(card.standsInFor().orElseThrow().displayName()).isEqualTo("Dr Chen");
        });

        scene.desk.desk.moveTo(BACK);
        assertThat(scene.open(scene.priya, "2026-W49")).as("it is over").isEmpty();
        assertThat(scene.desk.ask(scene.priya, "2026-W50")).isEmpty();
        assertThat(scene.desk.ask(scene.chen, "2026-W50")).hasSize(1);
    }

    @OnBothDatabases
    void whoHasNoMenteeOfTheirOwnIsAskedAsLongAsItLasts(Database database) {
        Scene scene = new Scene(database);
        assertThat(scene.planned(scene.priya)).isEmpty();
        scene.standIn();
        Due first = scene.planned(scene.priya).orElseThrow();
        assertThat(scene.next(scene.priya, first)).isPresent();

        scene.desk.desk.execute("UPDATE mentor_covers SET state = 'over'");
        assertThat(scene.next(scene.priya, first)).isEmpty();
    }

    @OnBothDatabases
    void theySeeNothingThatTheTwoWrote(Database database) {
        Scene scene = new Scene(database);
        scene.desk.desk.moveTo(BEFORE);
        CheckInId written =
                scene.desk.ask(scene.pair, "2026-W48").orElseThrow().checkIn().id();
        scene.desk.checkIns.write(
                scene.amara,
                written,
                new CheckInDraft("Two nurses want to try it", "", Optional.of(6), ""),
                Optional.empty());
        assertThat(scene.desk.askOne(scene.chen, "2026-W48").checkIn()).isPresent();
        scene.standIn();

        scene.desk.desk.moveTo(AWAY);
        MentorCard card = scene.desk.askOne(scene.priya, "2026-W49");
        assertThat(card.checkIn()).isEmpty();
        assertThat(card.confidenceBefore()).isEmpty();
        assertThat(scene.desk.checkIns.history(scene.priya, scene.pair.id(), 1, 5))
                .isEmpty();
        assertThat(scene.desk.checkIns.words(scene.priya, scene.pair.id(), 5)).isEmpty();
    }

    @OnBothDatabases
    void theySayHowItGoesAndJudgeNeitherTheFitNorThePace(Database database) {
        Scene scene = new Scene(database);
        scene.standIn();
        scene.desk.desk.moveTo(AWAY);
        WordId id = scene.desk.askOne(scene.priya, "2026-W49").word().id();

        MentorCard stuck = ((Said.Kept) scene.desk.words.say(scene.priya, id, Word.STUCK)).card();
        assertThat(stuck.obstacles()).containsExactly(Obstacle.METHOD, Obstacle.SOMEONE_BLOCKING, Obstacle.NO_TIME);
        assertThat(scene.desk.words.because(scene.priya, id, Obstacle.NOT_RIGHT_FIT))
                .isInstanceOf(Said.Missing.class);
        assertThat(scene.desk.words.because(scene.priya, id, Obstacle.NO_TIME)).isInstanceOf(Said.Kept.class);
        assertThat(scene.desk.words.pace(scene.priya, id, 2)).isInstanceOf(Said.NotNow.class);
        scene.steady();
        MentorCard steady = ((Said.Kept) scene.desk.words.say(scene.priya, id, Word.ON_TRACK)).card();
        assertThat(steady.standing().offersLess()).as("to the mentor").isTrue();
        assertThat(steady.offersLess()).as("not to whoever stands in").isFalse();
        assertThat(scene.desk.words.pace(scene.priya, id, 2)).isInstanceOf(Said.NotNow.class);
        scene.desk.words.met(scene.priya, id, 30);
        assertThat(scene.minutes(scene.priya)).as("it was their time").isEqualTo(30);
        assertThat(scene.minutes(scene.chen)).isZero();
    }

    @OnBothDatabases
    void whatIsInTheWayIsAnsweredToWhoWroteIt(Database database) {
        Scene scene = new Scene(database);
        Member sponsor = CheckInDesk.member(scene.desk.desk.holding(Role.SPONSOR));
        scene.standIn();
        scene.desk.desk.moveTo(AWAY);
        WordId id = scene.desk.askOne(scene.priya, "2026-W49").word().id();
        scene.desk.words.say(scene.priya, id, Word.STUCK);
        scene.desk.words.because(scene.priya, id, Obstacle.SOMEONE_BLOCKING);
        scene.desk.blockers.raise(scene.priya, id, sponsor.person(), "The storeroom is locked", Optional.empty());
        Blocker blocker =
                scene.desk.words.find(scene.priya, id).orElseThrow().blocker().orElseThrow();
        scene.desk.blockers.agree(scene.amara, blocker.id(), blocker.round());

        assertThat(scene.toldTo(scene.priya)).anyMatch(body -> body.contains("said yes"));
        assertThat(scene.toldTo(scene.chen)).noneMatch(body -> body.contains("storeroom") || body.contains("said yes"));
        assertThat(scene.toldTo(sponsor)).anyMatch(body -> body.contains("Priya and Amara"));
    }

    @OnBothDatabases
    void aMentorIsAskedAboutThoseAfterWhomTheOtherCannotLook(Database database) {
        Scene scene = new Scene(database);
        scene.desk.pair(scene.chen, scene.priya);
        scene.standIn();
        scene.desk.desk.moveTo(AWAY);

        assertThat(scene.desk.ask(scene.chen, "2026-W49"))
                .extracting(card -> card.mentee().displayName())
                .as("nobody looks after themselves")
                .containsExactly("Priya");
        assertThat(scene.desk.ask(scene.priya, "2026-W49"))
                .extracting(card -> card.mentee().displayName())
                .containsExactly("Amara");
    }

    private static final class Scene {
        final CheckInDesk desk;
        final Member chen;
        final Member priya;
        final Member amara;
        final Mentorship pair;

        Scene(Database database) {
            desk = new CheckInDesk(database);
            chen = desk.member("Dr Chen");
            priya = desk.member("Priya");
            amara = desk.member("Amara");
            pair = desk.pair(chen, amara);
            desk.desk.moveTo(desk.desk.now().plus(Duration.ofHours(1)));
        }

        /** Priya for Dr Chen, from Monday to Friday. */
        void standIn() {
            assertThat(desk.covers.ask(
                            chen,
                            pair.id(),
                            new CoverService.Wish("2026-11-30", "2026-12-04", Optional.of(priya.person()), false)))
                    .isInstanceOf(PairAnswer.Done.class);
            PairCards cards = new PairCards(
                    desk.pairs,
                    (transaction, program, id) -> new ProtectedTime().held(transaction, program, id),
                    new WelcomedIdeas(desk.desk.people));
            desk.covers.agree(priya, cards.coversAsked(priya).get(0).cover().id());
        }

        /** Four weeks on track, before. */
        void steady() {
            for (int week = 44; week < 48; week++) {
                desk.desk.execute("INSERT INTO mentor_words (program_id, mentorship_id, mentor_id, occurrence, month,"
                        + " asked_at, word, answered_at, late) SELECT program_id, id, mentor_id, '2026-W" + week
                        + "', '2026-11', since, 'on-track', since, FALSE FROM mentorships WHERE id = "
                        + pair.id().value());
            }
        }

        List<MentorCard> open(Member mentor, String week) {
            Person person = desk.person(mentor);
            return desk.desk.database.transactions().read(transaction -> desk.words.open(transaction, person, week));
        }

        Optional<Due> planned(Member mentor) {
            return desk.desk
                    .database
                    .transactions()
                    .read(transaction ->
                            desk.due.find(transaction, mentor.program(), mentor.person(), CheckInPlan.MENTOR, ""));
        }

        Optional<Due> next(Member mentor, Due before) {
            Person person = desk.person(mentor);
            return desk.desk
                    .database
                    .transactions()
                    .read(transaction -> desk.plan.next(transaction, before, person, desk.desk.now()));
        }

        int minutes(Member mentor) {
            return desk.desk
                    .database
                    .transactions()
                    .<Integer>read(transaction -> new ProtectedTime()
                            .inMonth(transaction, mentor.program(), mentor.person(), YearMonth.of(2026, 12)));
        }

        List<String> toldTo(Member who) {
            return desk.desk.strings("SELECT body FROM outbox_messages WHERE conversation = 'person:"
                    + who.person().value() + "' ORDER BY id");
        }
    }
}
