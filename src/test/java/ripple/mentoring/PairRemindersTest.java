package ripple.mentoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ripple.database.Database;
import ripple.database.OnBothDatabases;
import ripple.due.Due;
import ripple.idea.IdeaDesk;
import ripple.mentoring.PairReminders.Course;
import ripple.mentoring.PairReminders.Looked;
import ripple.outbox.Section;
import ripple.people.Availability;
import ripple.people.AvailabilityService;
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
        Due planned = scene.due(scene.mentor, PairMoment.AGREEMENT).orElseThrow();
        scene.desk.agree(scene.pair);
        assertThat(scene.look(planned, scene.mentor, planned.at()))
                .as("looked at in the moment in which they agreed")
                .isEqualTo(Looked.nothing(Optional.empty()));
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
        assertThat(scene.look(due, scene.mentee, due.at()).course())
                .as("the old day")
                .isEqualTo(Course.OVER);
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
        assertThat(scene.look(quiet, scene.mentor, quiet.at()).course()).isEqualTo(Course.OVER);
        assertThat(scene.due(scene.mentor, PairMoment.QUIET)).isEmpty();
        assertThat(scene.due(scene.mentee, PairMoment.AGREEMENT)).isEmpty();
    }

    @OnBothDatabases
    void theEndWaitsWhileTheTwoRestAndIsSpokenOfWhenTheyGoOn(Database database) {
        Scene scene = new Scene(database);
        scene.desk.agree(scene.pair);
        Due ahead = scene.due(scene.mentee, PairMoment.END_IS_NEAR).orElseThrow();
        scene.pause();
        Looked resting = scene.look(ahead, scene.mentee, ahead.at());
        assertThat(resting.says()).isEmpty();
        assertThat(resting.course()).isEqualTo(Course.RESTS);
        scene.plan(resting.next().orElseThrow());

        Instant goesOn = Instant.parse("2027-03-19T15:00:00Z");
        scene.resume(goesOn);
        Due now = scene.due(scene.mentee, PairMoment.END_IS_NEAR).orElseThrow();
        assertThat(now).isEqualTo(ahead.at(goesOn));
        Looked near = scene.look(now, scene.mentee, goesOn);
        assertThat(words(near)).contains("is agreed until Wednesday, March 31, 2027");
        assertThat(near.next().orElseThrow().at())
                .as("and on the day")
                .isEqualTo(Instant.parse("2027-03-31T13:00:00Z"));
    }

    @OnBothDatabases
    void anEndThatPassedWhileTheTwoRestedIsSpokenOfAsPast(Database database) {
        Scene scene = new Scene(database);
        scene.desk.agree(scene.pair);
        scene.pause();
        Instant goesOn = Instant.parse("2027-04-20T15:00:00Z");
        scene.resume(goesOn);

        Due now = scene.due(scene.mentor, PairMoment.END_IS_NEAR).orElseThrow();
        assertThat(now.at()).isEqualTo(goesOn);
        Looked past = scene.look(now, scene.mentor, goesOn);
        assertThat(words(past)).contains("has passed: it was Wednesday, March 31, 2027");
        assertThat(past.next()).isEmpty();
    }

    @OnBothDatabases
    void whoGoesOnIsAskedForTheAgreementThatTheyHadNoTimeFor(Database database) {
        Scene scene = new Scene(database);
        Due due = scene.due(scene.mentor, PairMoment.AGREEMENT).orElseThrow();
        scene.pause();
        scene.resume(scene.pair.since().plus(Duration.ofDays(5)));
        assertThat(scene.due(scene.mentor, PairMoment.AGREEMENT))
                .as("still to come")
                .contains(due);

        scene.pause();
        Instant goesOn = due.at().plus(Duration.ofDays(30));
        scene.resume(goesOn);
        assertThat(scene.due(scene.mentor, PairMoment.AGREEMENT)).contains(due.at(goesOn));
        assertThat(scene.due(scene.mentor, PairMoment.QUIET).orElseThrow().at())
                .as("three weeks from now on")
                .isEqualTo(goesOn.plus(Duration.ofDays(21)));
    }

    @OnBothDatabases
    void nobodyIsToldToWriteToSomebodyWhoIsAway(Database database) {
        Scene scene = new Scene(database);
        Due quiet = scene.due(scene.mentor, PairMoment.QUIET).orElseThrow();
        Due agreement = scene.due(scene.mentor, PairMoment.AGREEMENT).orElseThrow();
        LocalDate last = LocalDate.ofInstant(quiet.at(), IdeaDesk.NEW_YORK).plusDays(3);
        scene.away(scene.mentee, last.minusDays(20), last);

        Instant back = last.plusDays(1).atTime(9, 0).atZone(IdeaDesk.NEW_YORK).toInstant();
        assertThat(scene.look(quiet, scene.mentor, quiet.at())).isEqualTo(Looked.nothing(Optional.of(quiet.at(back))));
        assertThat(scene.look(agreement, scene.mentor, agreement.at()))
                .isEqualTo(Looked.nothing(Optional.of(agreement.at(back))));
        scene.desk.agreements.propose(scene.mentee, scene.pair.id(), PairDesk.draft(0), Optional.empty());
        assertThat(words(scene.look(agreement, scene.mentor, agreement.at())))
                .as("a yes can be said without them")
                .contains("waits for your yes");
        assertThat(words(scene.look(quiet.at(back), scene.mentor, back))).contains("quiet between you and Amara");
    }

    @OnBothDatabases
    void twoWhoStayQuietAreLeftInPeaceAfterTheSecondTimeUntilSomethingIsHeard(Database database) {
        Scene scene = new Scene(database);
        Due due = scene.due(scene.mentor, PairMoment.QUIET).orElseThrow();
        List<Boolean> said = new ArrayList<>();
        for (int time = 0; time < 4; time++) {
            Looked looked = scene.look(due, scene.mentor, due.at().plusSeconds(10));
            said.add(looked.says().isPresent());
            due = looked.next().orElseThrow();
        }
        assertThat(said).containsExactly(true, true, false, false);

        Instant met = due.at().minus(Duration.ofDays(2));
        scene.desk.held = new Meetings.Held(1, Duration.ofMinutes(30), Optional.of(met), Optional.empty());
        Due heard = scene.look(due, scene.mentor, due.at()).next().orElseThrow();
        assertThat(heard.at()).isEqualTo(met.plus(Duration.ofDays(21)));
        assertThat(scene.look(heard, scene.mentor, heard.at()).says()).isPresent();
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

        void pause() {
            desk.pairs.pause(mentor, pair.id(), "");
        }

        void resume(Instant now) {
            desk.ideas.moveTo(now);
            desk.pairs.resume(mentor, pair.id());
        }

        void away(Member who, LocalDate first, LocalDate last) {
            var hours = new AvailabilityService(desk.ground.clock());
            desk.ideas
                    .database
                    .transactions()
                    .use(transaction -> hours.away(
                            transaction, who.program(), who.person(), Optional.of(new Availability.Away(first, last))));
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
