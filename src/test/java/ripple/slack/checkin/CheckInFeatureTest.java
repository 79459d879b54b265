package ripple.slack.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ripple.checkin.CheckInDesk;
import ripple.checkin.CheckInDraft;
import ripple.checkin.CheckInHour;
import ripple.checkin.CheckInHourWords;
import ripple.checkin.CheckInId;
import ripple.checkin.CheckInMessages;
import ripple.checkin.CheckInSide;
import ripple.checkin.CheckInText;
import ripple.checkin.CheckInWords;
import ripple.checkin.ProtectedTime;
import ripple.checkin.Word;
import ripple.checkin.WordId;
import ripple.database.Database;
import ripple.database.DatabaseKind;
import ripple.database.TestDatabases;
import ripple.idea.Author;
import ripple.mentoring.EndingService;
import ripple.mentoring.Mentorship;
import ripple.mentoring.MentorshipState;
import ripple.mentoring.PairService;
import ripple.nudge.MentorMessages;
import ripple.people.Member;
import ripple.people.Role;
import ripple.reflection.HumanHelp;
import ripple.slack.FilledIn;
import ripple.slack.Golden;
import ripple.slack.act.Answer;
import ripple.slack.act.FormAnswer;
import ripple.slack.care.CareScreen;
import ripple.slack.idea.IdeaModalTest;
import ripple.slack.idea.IdeaScreen;
import ripple.slack.layout.OpenView;
import ripple.texts.Texts;

/** Check-ins in Slack: a mentor's taps, the windows that follow from them, and a mentee's form, with everything behind them. */
class CheckInFeatureTest {

    private static final Instant TUESDAY = Instant.parse("2026-12-01T14:00:00Z");

    private final Database database = TestDatabases.fresh(DatabaseKind.SQLITE);
    private final CheckInDesk desk = new CheckInDesk(database);
    private final Member chen = desk.member("Dr. Li Wei Chen");
    private final Member amara = desk.member("Amara Osei");
    private final Mentorship pair = desk.pair(chen, amara);
    private final CareScreen mentor = screen(chen);
    private final CareScreen mentee = screen(amara);

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aMentorSaysWhenToBeAskedAndReadsThatItIsSaved() {
        mentor.press(CheckInNames.HOUR, "mentor");
        Golden.holds("check-in-hour", mentor.last());
        OpenView chosen = FilledIn.choosing(IdeaScreen.choosing(mentor.last(), "day", "4"), "hour", "15");

        FormAnswer answer = mentor.sendOff(chosen);

        CheckInHour thursday = new CheckInHour(DayOfWeek.THURSDAY, 15);
        assertThat(IdeaScreen.text(((FormAnswer.Show) answer).view())).contains(CheckInHourWords.saved(thursday));
        assertThat(desk.hours.of(chen, CheckInSide.MENTOR)).isEqualTo(thursday);
        FormAnswer nonsense = mentor.sendOff(IdeaScreen.choosing(mentor.last(), "hour", "24"));
        assertThat(nonsense).isInstanceOf(FormAnswer.Problems.class);
        mentor.press(CheckInNames.HOUR, "nobody");
        assertThat(mentor.reply.said).last().extracting(Answer::text).isEqualTo(CheckInWords.NOT_OPENED);
    }

    @Test
    void otherMinutesGoToTheLedger() {
        WordId word = asked("2026-W49");
        tap(CheckInNames.WORD, word, "on-track");
        tap(CheckInNames.MINUTES, word, "other");
        Golden.holds("check-in-minutes", mentor.last());
        for (String typed : List.of("0", "601", "an hour", "")) {
            assertThat(mentor.sendOff(IdeaScreen.typing(mentor.last(), "minutes", typed)))
                    .as(typed)
                    .isEqualTo(new FormAnswer.Problems(Map.of("minutes", CheckInWords.NOT_MINUTES)));
        }
        assertThat(mentor.sendOff(IdeaScreen.typing(mentor.last(), "minutes", " 50 ")))
                .isInstanceOf(FormAnswer.CloseAll.class);
        assertThat(ledger()).isEqualTo(50);

        tap(CheckInNames.MINUTES, word, "30");
        assertThat(shown()).contains("Met for 30 min.", "✓ 30 min");
        assertThat(ledger()).as("the last tap counts").isEqualTo(30);
        tap(CheckInNames.WORD, word, "did-not-meet");
        assertThat(ledger()).as("they did not meet after all").isZero();
    }

    @Test
    void aPairWithoutTimeRestsForAsLongAsIsChosen() {
        WordId word = stuck("no-time");
        tap(CheckInNames.PAUSE, word, "");
        Golden.holds("check-in-pause", mentor.last());
        FormAnswer told = mentor.sendOff(IdeaScreen.choosing(mentor.last(), "until", "4"));

        assertThat(IdeaScreen.text(((FormAnswer.Show) told).view())).contains("Tuesday, December 29, 2026");
        assertThat(desk.again(pair).state()).isEqualTo(MentorshipState.PAUSED);
        tap(CheckInNames.WORD, word, "on-track");
        assertThat(shown()).contains("not an active pair just now");
    }

    @Test
    void aPairThatDoesNotFitEndsWithoutBlameAndTheMenteeHearsNoReason() {
        WordId word = stuck("not-right-fit");
        tap(CheckInNames.REMATCH, word, "");
        Golden.holds("check-in-rematch", mentor.last());
        mentor.sendOff(IdeaModalTest.open(mentor.last()));

        assertThat(desk.again(pair).state()).isEqualTo(MentorshipState.ENDED);
        assertThat(toldTo(amara)).isNotEmpty().noneMatch(body -> body.contains("fit"));
    }

    @ParameterizedTest
    @CsvSource({
        "method, Go and look together",
        "someone-blocking, Tell a sponsor",
        "no-time, A smaller step",
        "not-right-fit, End it kindly"
    })
    void eachWayOfBeingStuckHasSomethingThatHelps(String obstacle, String help) {
        stuck(obstacle);
        assertThat(shown()).containsIgnoringCase(help);
    }

    @Test
    void aSmallerStepHasThreeWays() {
        WordId word = stuck("no-time");
        tap(CheckInNames.SMALLER_STEP, word, "");
        assertThat(mentor.reply.said).last().extracting(Answer::text).asString().contains(CheckInWords.SMALLER_STEPS);
    }

    @Test
    void aSponsorReadsTheWordsOnceBothHaveSaidYes() {
        WordId word = stuck("someone-blocking");
        tap(CheckInNames.TELL_SPONSOR, word, "");
        assertThat(mentor.reply.said)
                .as("there is none yet")
                .last()
                .extracting(Answer::text)
                .asString()
                .contains("Nobody is a sponsor of this program yet");
        Author sponsor = desk.desk.holding(Role.SPONSOR);

        tap(CheckInNames.TELL_SPONSOR, word, "");
        Golden.holds("check-in-sponsor", mentor.last());
        OpenView named = IdeaScreen.typing(mentor.last(), "blocker", "Pt Mary Miller waits at the locked storeroom");
        assertThat(IdeaScreen.text(((FormAnswer.Show) mentor.sendOff(choosing(named, sponsor))).view()))
                .contains("Mary Miller", "No, keep it");
        assertThat(toldTo(amara)).noneMatch(body -> body.contains("storeroom"));
        OpenView fine = IdeaScreen.typing(mentor.last(), "blocker", "The storeroom is locked");
        assertThat(mentor.sendOff(choosing(fine, sponsor))).isInstanceOf(FormAnswer.CloseAll.class);

        String asked = desk.words
                        .find(chen, word)
                        .orElseThrow()
                        .blocker()
                        .orElseThrow()
                        .id() + ":1";
        assertThat(toldTo(CheckInDesk.member(sponsor))).isEmpty();
        mentee.press(CheckInNames.BLOCKER_YES, asked);
        assertThat(toldTo(CheckInDesk.member(sponsor))).anyMatch(body -> body.contains("The storeroom is locked"));
        mentee.press(CheckInNames.BLOCKER_NO, asked);
        assertThat(mentee.reply.replaced)
                .last()
                .extracting(Answer::text)
                .asString()
                .contains("no longer open");
    }

    @Test
    void theWindowOfTheWeekIsTappedLikeTheMessage() {
        WordId word = asked("2026-W49");
        mentor.press(CheckInNames.WEEK, "1");
        Golden.holds("check-in-week", mentor.last());
        OpenView window = IdeaModalTest.open(mentor.last());
        mentor.press(CheckInNames.WORD, word + ":stuck", Optional.of(window));
        assertThat(IdeaScreen.text(mentor.views.updated.get(0))).contains("✓ Stuck", CheckInWords.WHY_STUCK);
        mentor.press(CheckInNames.WORD, "999:stuck", Optional.of(window));
        assertThat(mentor.reply.said).last().extracting(Answer::text).isEqualTo(CheckInWords.MISSING);

        CareScreen other = screen(desk.member("Nobody's mentor"));
        other.press(CheckInNames.WEEK, "1");
        assertThat(IdeaScreen.text(other.last())).contains(CheckInWords.NOTHING_ASKED);
    }

    @Test
    void aLateAnswerIsKeptAndAnAnsweredWeekStays() {
        WordId before = asked("2026-W49");
        WordId now = asked("2026-W50");
        tap(CheckInNames.WORD, before, "on-track");
        assertThat(shown()).contains("Kept as your answer about the week of November 30, late.");
        tap(CheckInNames.WORD, before, "stuck");
        assertThat(mentor.reply.said).last().extracting(Answer::text).asString().contains("Please answer the newest");
        tap(CheckInNames.WORD, now, "skip");
        tap(CheckInNames.WORD, now, "on-track");
        assertThat(shown()).as("until the next is asked").contains("✓ On track");
    }

    @Test
    void nobodyIsAskedWhyAPairWasStuckInAWeekThatIsOver() {
        WordId before = asked("2026-W49");
        asked("2026-W50");
        tap(CheckInNames.WORD, before, "stuck");
        assertThat(shown()).contains("✓ Stuck", "late.").doesNotContain(CheckInWords.WHY_STUCK);
    }

    /** Months later, when the two are no pair any more. */
    @Test
    void everyOldButtonIsAnsweredAndLosesNothing() {
        WordId word = asked("2026-W49");
        tap(CheckInNames.WORD, word, "on-track");
        asked("2026-W50");
        desk.becomes(pair, "ended");
        int said = mentor.reply.said.size();

        for (String button :
                List.of("word on-track", "obstacle method", "pace 2", "tell-sponsor ", "pause ", "rematch ")) {
            tap("checkin." + button.split(" ", -1)[0], word, button.split(" ", -1)[1]);
            assertThat(mentor.reply.said)
                    .as(button)
                    .hasSize(++said)
                    .last()
                    .extracting(Answer::text)
                    .asString()
                    .containsAnyOf("Please answer the newest question", "nothing more follows from it");
        }
        assertThat(desk.words.find(chen, word).orElseThrow().word().word()).contains(Word.ON_TRACK);
        tap(CheckInNames.MINUTES, word, "30");
        assertThat(ledger()).as("time that was spent counts, however late").isEqualTo(30);
    }

    @Test
    void fourSteadyWeeksMayBecomeEveryTwoAndTroubleBringsWeeksBack() {
        WordId word = asked("2026-W49");
        tap(CheckInNames.WORD, word, "on-track");
        for (String week : List.of("2026-W50", "2026-W51", "2026-W52")) {
            assertThat(shown()).doesNotContain(CheckInWords.STEADY_YES);
            word = asked(week);
            tap(CheckInNames.WORD, word, "on-track");
        }
        assertThat(shown()).contains("Shall I ask every two weeks?", CheckInWords.STEADY_YES);
        tap(CheckInNames.PACE, word, "2");
        assertThat(shown()).contains("every two weeks now");
        assertThat(desk.ask(chen, "2026-W53")).isEmpty();
        tap(CheckInNames.WORD, asked("2027-W01"), "did-not-meet");
        assertThat(desk.ask(chen, "2027-W02")).as("every week again").hasSize(1);
    }

    @Test
    void aMenteeWritesChangesAndLooksBack() {
        mentee.press(CheckInNames.WRITE_NOW, "");
        Golden.holds("check-in-form", mentee.last());
        FormAnswer empty = mentee.sendOff(IdeaModalTest.open(mentee.last()));
        assertThat(((FormAnswer.Problems) empty).sentences()).containsOnlyKeys(CheckInDraft.MOVED);
        FormAnswer kept = mentee.sendOff(IdeaScreen.typing(mentee.last(), CheckInDraft.MOVED, "Two nurses tried it"));
        assertThat(IdeaScreen.text(((FormAnswer.Show) kept).view())).contains("Saved. Dr. Li Wei Chen reads it");

        String id = Long.toString(pair.id().value());
        mentee.press(CheckInNames.HISTORY, id);
        Golden.holds("check-in-history", mentee.last());
        mentor.press(CheckInNames.HISTORY, id);
        assertThat(IdeaScreen.text(mentor.last()))
                .contains("Two nurses tried it")
                .doesNotContain(CheckInWords.EDIT);
        CareScreen stranger = screen(desk.member("A colleague"));
        stranger.press(CheckInNames.HISTORY, id);
        assertThat(stranger.reply.said).last().extracting(Answer::text).isEqualTo(CheckInWords.MISSING);
    }

    @Test
    void anAnsweredCheckInStaysOnceTheNextIsAskedAndAnOpenOneIsTakenLate() {
        CheckInId first = desk.ask(pair, "2026-W48").orElseThrow().checkIn().id();
        CheckInId open = desk.ask(pair, "2026-W49").orElseThrow().checkIn().id();
        mentee.press(CheckInNames.WRITE, first.toString());
        OpenView form = IdeaScreen.typing(mentee.last(), CheckInDraft.MOVED, "Late, and still true");
        assertThat(IdeaScreen.text(((FormAnswer.Show) mentee.sendOff(form)).view()))
                .contains("shown as late");
        assertThat(mentee.sendOff(form)).isInstanceOf(FormAnswer.Problems.class);
        mentee.press(CheckInNames.WRITE, open.toString());
        assertThat(IdeaScreen.text(mentee.last())).contains("What moved?");
    }

    private WordId asked(String week) {
        desk.desk.moveTo(TUESDAY);
        return desk.askOne(chen, week).word().id();
    }

    private WordId stuck(String obstacle) {
        WordId word = asked("2026-W49");
        tap(CheckInNames.WORD, word, Word.STUCK.code());
        tap(CheckInNames.OBSTACLE, word, obstacle);
        return word;
    }

    private void tap(String act, WordId word, String code) {
        mentor.press(act, word + ":" + code);
    }

    /** The card as it stood after the last tap. */
    private String shown() {
        return IdeaScreen.text(mentor.reply.replaced.get(mentor.reply.replaced.size() - 1));
    }

    private int ledger() {
        return database.transactions()
                .<Integer>read(transaction -> new ProtectedTime()
                        .inMonth(transaction, chen.program(), chen.person(), YearMonth.of(2026, 12)));
    }

    private List<String> toldTo(Member who) {
        return desk.desk.strings("SELECT body FROM outbox_messages WHERE conversation = 'person:"
                + who.person().value() + "' ORDER BY id");
    }

    private static OpenView choosing(OpenView form, Author sponsor) {
        return FilledIn.choosing(
                form, BlockerModal.WHOM, Long.toString(sponsor.person().value()));
    }

    private CareScreen screen(Member member) {
        Author author = new Author(member.program(), member.person());
        CheckInMessages messages = new CheckInMessages(Texts.read(List.of(CheckInText.values()), Optional.empty()));
        return new CareScreen(
                desk.desk,
                author,
                (views, home) -> new CheckInFeature(
                        new CheckInFeature.Services(
                                desk.words,
                                desk.checkIns,
                                desk.blockers,
                                desk.hours,
                                messages,
                                new MentorMessages(
                                        database.transactions(), desk.desk.people, desk.pairs.outbox(), messages),
                                program -> new HumanHelp(List.of("Call somebody")),
                                new PairService(desk.pairs),
                                new EndingService(desk.pairs)),
                        home,
                        views,
                        desk.clock));
    }
}
