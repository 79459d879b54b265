package ripple.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ripple.simulation.Told.Pressable;

/** The judge of what is asked about a pair sees each kind of fault: 2 is the mentor of 1, and 3 stands in from November 9 to 13. */
class QuestionsTest {

    private static final Script SCRIPT = new Script(
            ZoneId.of("Europe/London"),
            EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
            LocalTime.of(8, 0),
            LocalTime.of(18, 0),
            List.of(),
            List.of(),
            List.of(),
            false,
            DayOfWeek.MONDAY,
            LocalTime.of(9, 0));
    private static final Map<Long, Script> SCRIPTS = Map.of(1L, SCRIPT, 2L, SCRIPT, 3L, SCRIPT);
    private static final Wall WALL = new Wall(Set.of());

    /** Monday of 2026-W45, at the hour of the question. */
    private static final Instant FIRST = Instant.parse("2026-11-02T09:00:00Z");

    private final Chronicle chronicle = new Chronicle();
    private final Faults faults = new Faults();
    private final Questions questions = new Questions(SCRIPTS, chronicle, faults);

    @BeforeEach
    void begin() {
        note("pair", 2, "active", "7", "1", Instant.parse("2026-06-01T09:00:00Z"));
        note("cover", 2, "agreed", "1", "3/2026-11-09/2026-11-13", FIRST);
    }

    private void note(String what, long person, String kind, String subject, String other, Instant now) {
        var entry = new SimulationStore.Entry(1, what, person, kind, subject, other, 0, Optional.of(now));
        chronicle.note(entry, now);
        questions.note(entry, now);
    }

    private static Instant monday(int week) {
        return FIRST.plus(Duration.ofDays(7L * (week - 45)));
    }

    private void asks(long person, int week) {
        note("card", person, "", number(person, week), "7/2026-W" + week, monday(week));
    }

    private void says(long person, int week, String word) {
        note("word", person, word, number(person, week), "", monday(week).plusSeconds(600));
    }

    private static String number(long person, int week) {
        return person + "" + week;
    }

    private void isOnTrack(int... weeks) {
        for (int week : weeks) {
            asks(2, week);
            says(2, week, "on-track");
        }
    }

    private void wishesTwoWeeks(int week) {
        questions.did(Order.of(monday(week), Deed.PRESSES, 2, "checkin.pace", number(2, week) + ":2"));
        note("pace", 0, "2", "7", "", monday(week).plusSeconds(300));
    }

    private void reads(long person, int week, boolean isOffered) {
        List<Pressable> buttons =
                new ArrayList<>(List.of(new Pressable("checkin.word", number(person, week) + ":on-track")));
        if (isOffered) {
            buttons.add(new Pressable("checkin.pace", number(person, week) + ":2"));
        }
        questions.reads(new Told(person, monday(week), monday(week), "check-in", Optional.of(1L), List.of(), buttons));
    }

    private void close(String start, String end) {
        Occasions occasions = new Occasions(SCRIPTS, WALL, chronicle);
        Oracle oracle = new Oracle(SCRIPTS, WALL, occasions, faults);
        Ledger ledger = new Ledger(chronicle, faults);
        Losses losses = new Losses(SCRIPTS, WALL, new Losses.Judged(oracle, occasions, chronicle, ledger), faults);
        questions.close(losses, Instant.parse(start), Instant.parse(end));
    }

    private void hasOneFault(String words) {
        assertThat(faults.first()).singleElement().asString().contains(words);
    }

    @Test
    void oneOfBothIsAskedEachWeekAndAfterwardsTheMentorAgain() {
        asks(2, 45);
        asks(3, 46);
        asks(2, 47);
        reads(3, 46, false);
        close("2026-11-01T00:00:00Z", "2026-11-21T00:00:00Z");
        assertThat(faults.first()).isEmpty();
        assertThat(questions.care().asked()).isEqualTo(1);
    }

    @Test
    void whileSomebodyStandsInTheMentorIsLeftInPeace() {
        asks(2, 46);
        hasOneFault("though person 3 looks after it");
    }

    @Test
    void whoStoodInIsAskedNoMore() {
        asks(3, 47);
        hasOneFault("though person 2 looks after it");
    }

    @Test
    void notBothAreAskedInOneWeek() {
        asks(3, 46);
        note("card", 2, "", "99", "7/2026-W46", Instant.parse("2026-11-14T09:00:00Z"));
        hasOneFault("too soon after 2026-W46");
    }

    @Test
    void somebodyIsAskedInEachWeek() {
        asks(2, 45);
        asks(2, 47);
        close("2026-11-01T00:00:00Z", "2026-11-21T00:00:00Z");
        hasOneFault("Person 3 was never told mentor-check-in of mentorship:7 2026-W46");
    }

    @Test
    void whatStandsInAMessageIsTheReadersToLookAfter() {
        asks(2, 45);
        reads(3, 45, false);
        asks(3, 46);
        questions.reads(new Told(
                3,
                monday(47),
                monday(47),
                "check-in",
                Optional.of(1L),
                List.of(),
                List.of(new Pressable("checkin.word", "346:x"))));
        assertThat(faults.first())
                .hasSize(2)
                .anyMatch(fault ->
                        fault.contains("does not offer") || fault.contains("asks about a pair of somebody else"))
                .anyMatch(fault -> fault.contains("after which person 2 looks"));
    }

    @Test
    void aPairThatRestsIsLeftInPeace() {
        note("pair", 2, "paused", "7", "1", FIRST);
        asks(2, 48);
        hasOneFault("though it is not active");
    }

    @Test
    void afterFourSteadyWeeksTheMentorIsOfferedTwoWeeksOnce() {
        isOnTrack(47, 48, 49);
        asks(2, 50);
        reads(2, 50, true);
        hasOneFault("offers to ask every two weeks");
        says(2, 50, "on-track");
        asks(2, 51);
        reads(2, 51, true);
        reads(2, 51, false);
        assertThat(faults.first()).hasSize(2).anyMatch(fault -> fault.contains("does not offer"));
        wishesTwoWeeks(50);
        reads(2, 51, false);
        assertThat(faults.count()).isEqualTo(2);
        assertThat(questions.care().slower()).isEqualTo(1);
    }

    @Test
    void aSkippedWeekSaysNothingAndAnUnansweredOneBreaksTheRow() {
        isOnTrack(47, 48);
        asks(2, 49);
        says(2, 49, "skip");
        isOnTrack(50, 51);
        asks(2, 52);
        reads(2, 52, true);
        assertThat(faults.first()).isEmpty();
        asks(2, 53);
        reads(2, 53, true);
        hasOneFault("offers to ask every two weeks");
    }

    @Test
    void everyTwoWeeksIsNotEveryWeekUntilThereIsTrouble() {
        isOnTrack(47, 48, 49, 50);
        wishesTwoWeeks(50);
        asks(2, 51);
        hasOneFault("too soon after 2026-W50");
        says(2, 51, "stuck");
        asks(2, 52);
        hasOneFault("too soon after 2026-W50");
        assertThat(questions.care().back()).isEqualTo(1);
    }

    @Test
    void everyTwoWeeksIsNotEveryThree() {
        isOnTrack(47, 48, 49, 50);
        wishesTwoWeeks(50);
        close("2026-12-12T00:00:00Z", "2026-12-26T00:00:00Z");
        hasOneFault("2026-W52");
    }

    @Test
    void troubleBringsTheWeekBack() {
        isOnTrack(47, 48, 49, 50);
        wishesTwoWeeks(50);
        says(2, 50, "did-not-meet");
        close("2026-12-12T00:00:00Z", "2026-12-19T00:00:00Z");
        hasOneFault("2026-W51");
    }

    @Test
    void threeSteadyWeeksAreTooFew() {
        isOnTrack(47, 48, 49);
        wishesTwoWeeks(49);
        hasOneFault("though nobody wished so");
    }

    @Test
    void nobodyIsSlowedDownWithoutAWish() {
        isOnTrack(47, 48, 49, 50);
        note("pace", 0, "2", "7", "", monday(51));
        hasOneFault("though nobody wished so");
    }
}
