package ripple.mentoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import ripple.database.Database;
import ripple.database.OnBothDatabases;
import ripple.due.Due;
import ripple.mentoring.PairReminders.Looked;
import ripple.outbox.Section;
import ripple.people.Member;
import ripple.people.Person;

/** The two of a mentorship are reminded when it is of use, and not otherwise. */
class PairRemindersTest {

    @OnBothDatabases
    void anAgreementIsAskedForTwiceAsLongAsThereIsNone(Database database) {
        Scene scene = new Scene(database);
        Due first = scene.due(scene.mentor, PairMoment.AGREEMENT).orElseThrow();
        assertThat(first.at())
                .as("the day before the third weekly meeting, if the first was at once")
                .isEqualTo(scene.pair.since().plus(Duration.ofDays(13)));

        Looked looked = scene.look(first, scene.mentor, first.at());
        assertThat(words(looked)).contains("You and Amara have not agreed yet");
        Due again = looked.next().orElseThrow();
        assertThat(again.at()).isEqualTo(first.at().plus(Duration.ofDays(7)));
        Looked second = scene.look(again, scene.mentor, again.at());
        assertThat(second.says()).isPresent();
        assertThat(second.next()).as("twice at most").isEmpty();
    }

    @OnBothDatabases
    void theMeetingsThatWereRecordedTellWhenTheThirdIs(Database database) {
        Scene scene = new Scene(database);
        Instant first = scene.pair.since().plus(Duration.ofDays(6));
        scene.met(1, first);
        for (Member who : List.of(scene.mentor, scene.mentee)) {
            assertThat(scene.due(who, PairMoment.AGREEMENT).orElseThrow().at())
                    .as("the day before the third")
                    .isEqualTo(first.plus(Duration.ofDays(13)));
        }

        Instant second = scene.pair.since().plus(Duration.ofDays(9));
        scene.met(2, second);
        Due now = scene.due(scene.mentee, PairMoment.AGREEMENT).orElseThrow();
        assertThat(now.at()).as("the next meeting is the third").isEqualTo(second);

        Looked looked = scene.look(now, scene.mentee, second);
        assertThat(looked.says()).isPresent();
        Due again = looked.next().orElseThrow();
        scene.plan(again);
        scene.met(3, second.plus(Duration.ofDays(2)));
        assertThat(scene.due(scene.mentee, PairMoment.AGREEMENT))
                .as("who was asked just now is left in peace for a week")
                .contains(again);
    }

    @OnBothDatabases
    void whoHasAgreedIsNotAskedByTheirMeetings(Database database) {
        Scene scene = new Scene(database);
        scene.desk.agree(scene.pair);
        scene.met(2, scene.pair.since().plus(Duration.ofDays(8)));

        assertThat(scene.due(scene.mentor, PairMoment.AGREEMENT)).isEmpty();
    }

    @OnBothDatabases
    void whoHasConfirmedIsNotAskedAndTheOtherIs(Database database) {
        Scene scene = new Scene(database);
        Due due = scene.due(scene.mentee, PairMoment.AGREEMENT).orElseThrow();
        scene.desk.agreements.propose(scene.mentor, scene.pair.id(), PairDesk.draft(0), Optional.empty());

        assertThat(scene.look(due, scene.mentor, due.at()).says()).isEmpty();
        assertThat(words(scene.look(due, scene.mentee, due.at()))).contains("Dr Chen has proposed an agreement");
        scene.desk.agreements.confirm(scene.mentee, scene.pair.id(), 1);
        assertThat(scene.due(scene.mentee, PairMoment.AGREEMENT)).isEmpty();
    }

    @OnBothDatabases
    void theEndIsSpokenOfTwoWeeksBeforeAndOnItsDay(Database database) {
        Scene scene = new Scene(database);
        scene.desk.agree(scene.pair);
        Due due = scene.due(scene.mentee, PairMoment.END_IS_NEAR).orElseThrow();
        assertThat(due.at())
                .as("nine in New York, after the clock change")
                .isEqualTo(Instant.parse("2027-03-17T13:00:00Z"));

        Looked looked = scene.look(due, scene.mentee, due.at());
        assertThat(words(looked)).contains("Wednesday, March 31, 2027");
        Due last = looked.next().orElseThrow();
        assertThat(last.at()).isEqualTo(Instant.parse("2027-03-31T13:00:00Z"));
        Looked onTheDay = scene.look(last, scene.mentee, last.at());
        assertThat(onTheDay.says()).isPresent();
        assertThat(onTheDay.next()).isEmpty();

        scene.desk.agreements.propose(
                scene.mentee,
                scene.pair.id(),
                new AgreementDraft(PairDesk.GOALS, "weekly", "video", "", "2027-06-30", 1),
                Optional.empty());
        scene.desk.agreements.confirm(scene.mentor, scene.pair.id(), 2);
        assertThat(scene.look(due, scene.mentee, due.at()).isOver())
                .as("the old day")
                .isTrue();
        assertThat(scene.due(scene.mentee, PairMoment.END_IS_NEAR).orElseThrow().at())
                .isEqualTo(Instant.parse("2027-06-16T13:00:00Z"));
    }

    @OnBothDatabases
    void quietIsThreeWeeksAfterTheLastMeetingOrWord(Database database) {
        Scene scene = new Scene(database);
        Due due = scene.due(scene.mentor, PairMoment.QUIET).orElseThrow();
        Instant met = scene.pair.since().plus(Duration.ofDays(8));
        scene.desk.held = new Meetings.Held(1, Duration.ofMinutes(30), Optional.of(met), Optional.empty());

        Looked tooEarly = scene.look(due, scene.mentor, due.at());
        assertThat(tooEarly.says()).isEmpty();
        assertThat(tooEarly.next().orElseThrow().at()).isEqualTo(met.plus(Duration.ofDays(21)));
        Looked quiet = scene.look(tooEarly.next().orElseThrow(), scene.mentor, met.plus(Duration.ofDays(21)));
        assertThat(words(quiet)).contains("quiet between you and Amara");
        assertThat(quiet.next().orElseThrow().at()).isEqualTo(met.plus(Duration.ofDays(42)));
    }

    @OnBothDatabases
    void twoWhoAgreedToMeetEveryFourWeeksAreQuietLater(Database database) {
        Scene scene = new Scene(database);
        Due due = scene.due(scene.mentor, PairMoment.QUIET).orElseThrow();
        scene.desk.agree(scene.pair, new AgreementDraft(PairDesk.GOALS, "four-weeks", "video", "", "2027-03-31", 0));

        Looked tooEarly = scene.look(due, scene.mentor, due.at());
        assertThat(tooEarly.says()).isEmpty();
        Instant quietAt = scene.pair.since().plus(Duration.ofDays(35));
        assertThat(tooEarly.next().orElseThrow().at()).isEqualTo(quietAt);
        Looked quiet = scene.look(tooEarly.next().orElseThrow(), scene.mentor, quietAt);
        assertThat(quiet.says()).isPresent();
        assertThat(quiet.next().orElseThrow().at()).isEqualTo(quietAt.plus(Duration.ofDays(35)));
    }

    @OnBothDatabases
    void nothingIsSaidOfWhatRestsOrIsOver(Database database) {
        Scene scene = new Scene(database);
        Due quiet = scene.due(scene.mentor, PairMoment.QUIET).orElseThrow();
        Due agreement = scene.due(scene.mentor, PairMoment.AGREEMENT).orElseThrow();
        scene.desk.pairs.pause(scene.mentor, scene.pair.id(), "");
        assertThat(scene.look(quiet, scene.mentor, quiet.at()).says()).isEmpty();
        Looked waits = scene.look(agreement, scene.mentor, agreement.at());
        assertThat(waits.says()).isEmpty();
        assertThat(waits.next())
                .as("asked once they go on")
                .contains(agreement.at(agreement.at().plus(Duration.ofDays(7))));

        scene.desk.endings.end(scene.mentor, scene.pair.id(), "no-time", "", Optional.empty());
        assertThat(scene.look(quiet, scene.mentor, quiet.at()).isOver()).isTrue();
        assertThat(scene.due(scene.mentor, PairMoment.QUIET)).isEmpty();
        assertThat(scene.due(scene.mentee, PairMoment.AGREEMENT)).isEmpty();
    }

    private static String words(Looked looked) {
        return looked.says().map(Section::plainText).orElse("");
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

        Optional<Due> due(Member who, PairMoment moment) {
            return desk.ideas
                    .database
                    .transactions()
                    .read(transaction -> desk.due.find(
                            transaction, who.program(), who.person(), moment.prompt(), PairPlan.subject(pair.id())));
        }

        void plan(Due due) {
            desk.ideas.database.transactions().use(transaction -> desk.due.plan(transaction, due));
        }

        /** The mentor says so. */
        void met(int times, Instant at) {
            desk.ideas.moveTo(at);
            desk.held = new Meetings.Held(times, Duration.ofMinutes(30L * times), Optional.of(at), Optional.of(at));
            desk.ideas.database.transactions().use(transaction -> desk.listeners.met(transaction, pair));
        }

        Looked look(Due due, Member who, Instant now) {
            desk.ideas.moveTo(now);
            Person person = desk.ideas.people.find(who.program(), who.person()).orElseThrow();
            return desk.ideas
                    .database
                    .transactions()
                    .read(transaction -> desk.reminders.look(transaction, due, person, now));
        }
    }
}
