package ripple.checkin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import ripple.database.Database;
import ripple.database.OnBothDatabases;
import ripple.idea.IdeaDesk;
import ripple.mentoring.Meetings;
import ripple.mentoring.Mentorship;
import ripple.people.Hours;
import ripple.people.Member;
import ripple.people.MentoringSettings;
import ripple.people.ProgramSettings;

/** What mentors say about their mentees, one tap a week. */
class MentorWordServiceTest {

    private static final Instant A_WEEK_LATER = Instant.parse("2026-12-01T14:00:00Z");

    @OnBothDatabases
    void eachMenteeIsAskedAboutOnceAWeek(Database database) {
        CheckInDesk desk = new CheckInDesk(database);
        Member mentor = desk.member("Dr Chen");
        desk.pair(mentor, desk.member("Amara"));
        desk.pair(mentor, desk.member("Ben"));
        assertThat(desk.ask(mentor, "2026-W48")).as("they have only just begun").isEmpty();
        desk.desk.moveTo(A_WEEK_LATER);
        List<MentorCard> cards = desk.ask(mentor, "2026-W49");
        assertThat(cards).extracting(card -> card.mentee().name()).containsExactly("Amara", "Ben");
        desk.words.say(mentor, cards.get(0).word().id(), Word.ON_TRACK);
        assertThat(desk.ask(mentor, "2026-W49"))
                .extracting(card -> card.mentee().name())
                .containsExactly("Ben");
        assertThat(desk.desk.strings("SELECT occurrence FROM mentor_words")).hasSize(2);
    }

    @OnBothDatabases
    void aMentorshipShowsItsMeetingsAndTheirMinutes(Database database) {
        CheckInDesk desk = new CheckInDesk(database);
        Member mentor = desk.member("Dr Chen");
        Mentorship pair = desk.pair(mentor, desk.member("Amara"));
        desk.pair(mentor, desk.member("Ben"));
        desk.desk.moveTo(A_WEEK_LATER);
        meet(desk, mentor, "2026-W49", 45);
        desk.desk.moveTo(A_WEEK_LATER.plus(Duration.ofDays(7)));
        meet(desk, mentor, "2026-W50", 90);
        Meetings.Held held = database.transactions()
                .read(transaction -> new ProtectedTime().held(transaction, pair.program(), pair.id()));
        assertThat(held.count()).isEqualTo(2);
        assertThat(held.together()).isEqualTo(Duration.ofMinutes(135));
    }

    /** With the first mentee so many minutes, with the other an hour. */
    private static void meet(CheckInDesk desk, Member mentor, String week, int minutes) {
        List<MentorCard> cards = desk.ask(mentor, week);
        desk.words.say(mentor, cards.get(0).word().id(), Word.ON_TRACK);
        desk.words.met(mentor, cards.get(0).word().id(), minutes);
        desk.words.say(mentor, cards.get(1).word().id(), Word.ON_TRACK);
        desk.words.met(mentor, cards.get(1).word().id(), 60);
    }

    @OnBothDatabases
    void aTapCanBeChangedUntilTheNextIsAsked(Database database) {
        CheckInDesk desk = new CheckInDesk(database);
        Member mentor = desk.member("Dr Chen");
        desk.pair(mentor, desk.member("Amara"));
        desk.desk.moveTo(A_WEEK_LATER);
        WordId id = desk.askOne(mentor, "2026-W49").word().id();
        desk.words.say(mentor, id, Word.STUCK);
        desk.words.because(mentor, id, Obstacle.NO_TIME);
        desk.words.met(mentor, id, 45);
        MentorWord stuck = desk.words.find(mentor, id).orElseThrow().word();
        assertThat(stuck.obstacle()).contains(Obstacle.NO_TIME);
        assertThat(stuck.minutes()).contains(45);

        MentorWord now = ((Said.Kept) desk.words.say(mentor, id, Word.DID_NOT_MEET))
                .card()
                .word();
        assertThat(now.word()).contains(Word.DID_NOT_MEET);
        assertThat(now.obstacle()).as("a reason belongs to Stuck").isEmpty();
        assertThat(now.minutes()).as("who did not meet spent no time").isEmpty();

        desk.words.say(mentor, id, Word.STUCK);
        desk.ask(mentor, "2026-W50");
        assertThat(desk.words.because(mentor, id, Obstacle.METHOD)).isInstanceOf(Said.Closed.class);
        assertThat(desk.words.find(mentor, id).orElseThrow().word().obstacle()).isEmpty();
        assertThat(desk.words.say(mentor, id, Word.ON_TRACK)).isInstanceOf(Said.Closed.class);
        assertThat(desk.words.find(mentor, id).orElseThrow().word().word()).contains(Word.STUCK);
    }

    @OnBothDatabases
    void aLateAnswerIsKeptAsTheOneOfItsWeek(Database database) {
        CheckInDesk desk = new CheckInDesk(database);
        Member mentor = desk.member("Dr Chen");
        desk.pair(mentor, desk.member("Amara"));
        desk.desk.moveTo(A_WEEK_LATER);
        WordId last = desk.askOne(mentor, "2026-W49").word().id();
        WordId current = desk.askOne(mentor, "2026-W50").word().id();
        MentorWord late =
                ((Said.Kept) desk.words.say(mentor, last, Word.ON_TRACK)).card().word();
        assertThat(late.late()).isTrue();
        assertThat(late.occurrence()).isEqualTo("2026-W49");
        assertThat(desk.words.find(mentor, current).orElseThrow().word().isAnswered())
                .isFalse();
        MentorWord inTime =
                ((Said.Kept) desk.words.say(mentor, current, Word.SKIP)).card().word();
        assertThat(inTime.late()).isFalse();
    }

    @OnBothDatabases
    void anAnswerAfterTheEndIsKeptAndNothingFollows(Database database) {
        CheckInDesk desk = new CheckInDesk(database);
        Member mentor = desk.member("Dr Chen");
        Mentorship pair = desk.pair(mentor, desk.member("Amara"));
        desk.desk.moveTo(A_WEEK_LATER);
        WordId id = desk.askOne(mentor, "2026-W49").word().id();
        desk.becomes(pair, "ended");
        assertThat(desk.words.say(mentor, id, Word.ON_TRACK)).isInstanceOf(Said.Kept.class);
        assertThat(desk.words.met(mentor, id, 30)).isInstanceOf(Said.Kept.class);
        assertThat(desk.ask(mentor, "2026-W50")).isEmpty();
        desk.becomes(pair, "paused");
        assertThat(desk.ask(mentor, "2026-W51")).isEmpty();
    }

    @OnBothDatabases
    void nobodyElseFindsIt(Database database) {
        CheckInDesk desk = new CheckInDesk(database);
        Member mentor = desk.member("Dr Chen");
        Member mentee = desk.member("Amara");
        desk.pair(mentor, mentee);
        desk.desk.moveTo(A_WEEK_LATER);
        WordId id = desk.askOne(mentor, "2026-W49").word().id();
        Member elsewhere = CheckInDesk.member(desk.desk.member(desk.desk.openProgram(), "Dr Chen"));
        for (Member other : List.of(mentee, desk.member("Ben"), elsewhere)) {
            assertThat(desk.words.say(other, id, Word.STUCK)).isInstanceOf(Said.Missing.class);
            assertThat(desk.words.because(other, id, Obstacle.METHOD)).isInstanceOf(Said.Missing.class);
            assertThat(desk.words.met(other, id, 30)).isInstanceOf(Said.Missing.class);
            assertThat(desk.words.pace(other, id, 2)).isInstanceOf(Said.Missing.class);
            assertThat(desk.words.find(other, id)).isEmpty();
        }
    }

    @OnBothDatabases
    void aSteadyPairMayBeAskedAboutLessOftenUntilThereIsTrouble(Database database) {
        CheckInDesk desk = new CheckInDesk(database);
        Member mentor = desk.member("Dr Chen");
        desk.pair(mentor, desk.member("Amara"));
        desk.desk.moveTo(A_WEEK_LATER);
        List<WordId> weeks = IntStream.rangeClosed(1, 4)
                .mapToObj(week -> {
                    WordId id = desk.askOne(mentor, "2027-W0" + week).word().id();
                    desk.words.say(mentor, id, Word.ON_TRACK);
                    return id;
                })
                .toList();
        assertThat(desk.words
                        .find(mentor, weeks.get(3))
                        .orElseThrow()
                        .standing()
                        .offersLess())
                .isTrue();
        desk.words.pace(mentor, weeks.get(3), 2);
        assertThat(desk.words.find(mentor, weeks.get(3)).orElseThrow().standing())
                .isEqualTo(new MentorCard.Standing(4, 2, true));
        assertThat(desk.ask(mentor, "2027-W05")).isEmpty();
        WordId sixth = desk.askOne(mentor, "2027-W06").word().id();
        desk.words.say(mentor, sixth, Word.STUCK);
        assertThat(desk.ask(mentor, "2027-W07")).as("every week again").hasSize(1);
    }

    @OnBothDatabases
    void whoStaysWeeklyIsNotAskedAgain(Database database) {
        CheckInDesk desk = new CheckInDesk(database);
        Member mentor = desk.member("Dr Chen");
        desk.pair(mentor, desk.member("Amara"));
        desk.desk.moveTo(A_WEEK_LATER);
        WordId id = desk.askOne(mentor, "2027-W01").word().id();
        desk.words.say(mentor, id, Word.ON_TRACK);
        assertThat(desk.words.pace(mentor, id, 2)).as("not steady yet").isInstanceOf(Said.NotNow.class);
        for (int week = 2; week <= 4; week++) {
            id = desk.askOne(mentor, "2027-W0" + week).word().id();
            desk.words.say(mentor, id, Word.ON_TRACK);
        }
        desk.words.pace(mentor, id, 1);
        id = desk.askOne(mentor, "2027-W05").word().id();
        desk.words.say(mentor, id, Word.ON_TRACK);
        assertThat(desk.words.find(mentor, id).orElseThrow().standing().offersLess())
                .isFalse();
    }

    @OnBothDatabases
    void minutesGoToTheLedgerOfTheMonthInWhichTheyWereAskedFor(Database database) {
        CheckInDesk desk = new CheckInDesk(database);
        Member mentor = desk.member("Dr Chen");
        Mentorship amara = desk.pair(mentor, desk.member("Amara"));
        desk.pair(mentor, desk.member("Ben"));
        desk.desk.moveTo(Instant.parse("2026-12-01T04:30:00Z")); // still November in New York
        List<MentorCard> november = desk.ask(mentor, "2026-W49");
        november.forEach(card -> desk.words.say(mentor, card.word().id(), Word.ON_TRACK));
        desk.words.met(mentor, november.get(0).word().id(), 45);
        desk.words.met(mentor, november.get(0).word().id(), 60);
        desk.words.met(mentor, november.get(1).word().id(), 15);
        desk.desk.moveTo(Instant.parse("2026-12-08T14:00:00Z"));
        WordId december = desk.ask(mentor, "2026-W50").get(0).word().id();
        desk.words.say(mentor, december, Word.ON_TRACK);
        desk.words.met(mentor, december, 30);

        ProtectedTime ledger = new ProtectedTime();
        assertThat(database.transactions()
                        .<Integer>read(transaction ->
                                ledger.inMonth(transaction, mentor.program(), mentor.person(), YearMonth.of(2026, 11))))
                .isEqualTo(75);
        assertThat(database.transactions()
                        .<Integer>read(transaction ->
                                ledger.inMonth(transaction, mentor.program(), mentor.person(), YearMonth.of(2026, 12))))
                .isEqualTo(30);
        assertThat(database.transactions()
                        .<Met>read(transaction -> ledger.of(transaction, mentor.program(), amara.id())))
                .isEqualTo(new Met(2, 90));
        assertThatThrownBy(() -> desk.words.met(mentor, december, 601)).isInstanceOf(IllegalArgumentException.class);
    }

    @OnBothDatabases
    void aProgramMayAskEveryTwoWeeksUntilThereIsTrouble(Database database) {
        CheckInDesk desk = new CheckInDesk(database);
        ProgramSettings usual = ProgramSettings.usual(IdeaDesk.NEW_YORK);
        desk.desk.set(new ProgramSettings(
                usual.zone(),
                usual.holidays(),
                usual.sites(),
                usual.channel(),
                usual.safety(),
                usual.secondContact(),
                usual.answerByDays(),
                usual.texts(),
                new MentoringSettings(Hours.USUAL, 3, 2)));
        Member mentor = desk.member("Dr Chen");
        desk.pair(mentor, desk.member("Amara"));
        desk.desk.moveTo(A_WEEK_LATER);
        WordId first = desk.askOne(mentor, "2026-W49").word().id();

        assertThat(desk.ask(mentor, "2026-W50")).as("not every week").isEmpty();
        assertThat(desk.ask(mentor, "2026-W51")).hasSize(1);

        desk.words.say(mentor, first, Word.STUCK);
        assertThat(desk.ask(mentor, "2026-W52")).as("every week after trouble").isNotEmpty();
    }
}
