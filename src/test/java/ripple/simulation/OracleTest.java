package ripple.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ripple.simulation.Told.Pressable;

/** The judge of single messages sees each kind of fault. */
class OracleTest {

    private static final Script SCRIPT = new Script(
            ZoneId.of("Europe/London"),
            EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
            LocalTime.of(8, 0),
            LocalTime.of(18, 0),
            List.of(stretch("2026-11-02", "2026-11-03")),
            List.of(stretch("2026-11-09", "2026-11-10")),
            List.of(stretch("2026-11-16", "2026-11-17")),
            true,
            DayOfWeek.MONDAY,
            LocalTime.of(9, 0));
    private static final Map<Long, Script> SCRIPTS = Map.of(1L, SCRIPT);
    private static final Wall WALL = new Wall(Set.of(LocalDate.of(2026, 11, 23)));

    private final Chronicle chronicle = new Chronicle();
    private final Faults faults = new Faults();
    private final Oracle oracle = new Oracle(SCRIPTS, WALL, new Occasions(SCRIPTS, WALL, chronicle), faults);
    private long number;

    /** The pair of person 1, who is its mentee, began in summer. */
    @BeforeEach
    void begin() {
        pair("active", Instant.parse("2026-06-01T09:00:00Z"));
    }

    private void pair(String state, Instant at) {
        chronicle.note(new SimulationStore.Entry(1, "pair", 2, state, "7", "1", 0, Optional.of(at)), at);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-24T08:00:00Z, true",
        "2026-11-24T07:59:59Z, false", // before the day begins
        "2026-11-24T12:00:00Z, false", // undisturbed around noon
        "2026-11-24T18:00:00Z, false", // the day has ended
        "2026-11-28T09:00:00Z, false", // a Saturday
        "2026-11-23T09:00:00Z, false", // a holiday
        "2026-11-10T09:00:00Z, false", // away
        "2026-11-16T09:00:00Z, false", // has left
        "2026-11-02T09:00:00Z, false", // on nights, by day
        "2026-11-02T21:00:00Z, true", // on nights, by night
        "2026-11-03T03:00:00Z, true",
        "2026-11-04T09:00:00Z, false", // asleep after the last night
        "2026-11-05T09:00:00Z, true",
        "2026-07-06T07:00:00Z, true", // eight o'clock in summer
        "2026-07-06T06:59:59Z, false"
    })
    void whatComesOutsideSomebodysHoursIsAFault(Instant at, boolean fine) {
        oracle.judge(told(at, "some-new-kind", "2026-W01"));
        assertThat(faults.count()).isEqualTo(fine ? 0 : 1);
    }

    @Test
    void whatIsSaidTwiceIsAFaultUnlessItWasPutOff() {
        Instant first = Instant.parse("2026-11-24T09:00:00Z");
        Told told = told(first, "some-new-kind", "2026-W48");
        oracle.judge(told);
        oracle.putOff(told, first, Instant.parse("2026-11-25T08:00:00Z"));
        oracle.judge(told(Instant.parse("2026-11-25T09:00:00Z"), "some-new-kind", "2026-W48"));
        assertThat(faults.first()).isEmpty();

        oracle.judge(told(Instant.parse("2026-11-26T09:00:00Z"), "some-new-kind", "2026-W48"));
        assertThat(faults.first()).anyMatch(fault -> fault.contains("says again"));
    }

    @Test
    void oneBundlePutTwiceIsAFault() {
        Told told = told(Instant.parse("2026-11-24T09:00:00Z"), "some-new-kind", "2026-W48");
        oracle.judge(told);
        oracle.judge(new Told(1, told.at(), told.at(), "check-in", told.number(), List.of(), told.buttons()));
        assertThat(faults.first()).singleElement().asString().contains("is put twice");
    }

    @Test
    void aFourthMessageInAWeekIsAFault() {
        for (int day = 24; day < 28; day++) {
            oracle.judge(told(Instant.parse("2026-11-" + day + "T09:00:00Z"), "some-new-kind", "day-" + day));
        }
        assertThat(faults.first()).singleElement().asString().contains("one too many");
    }

    @Test
    void quietIsQuietUntilALaterWish() {
        Instant first = Instant.parse("2026-11-24T09:00:00Z");
        Told told = told(first, "some-new-kind", "first");
        oracle.judge(told);
        oracle.putOff(told, first, Instant.parse("2026-11-30T08:00:00Z"));
        oracle.putOff(told, Instant.parse("2026-11-25T09:00:00Z"), Instant.parse("2026-11-26T08:00:00Z"));
        oracle.judge(told(Instant.parse("2026-11-27T09:00:00Z"), "some-new-kind", "after"));
        assertThat(faults.first()).isEmpty();

        oracle.judge(told(Instant.parse("2026-11-25T15:00:00Z"), "some-new-kind", "within"));
        assertThat(faults.first()).singleElement().asString().contains("asked for quiet");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-30T09:00:00Z, mentee-check-in, 2026-W49, ''",
        "2026-11-30T08:59:00Z, mentee-check-in, 2026-W49, came before its time",
        "2026-12-02T09:01:00Z, mentee-check-in, 2026-W49, came too late",
        "2026-11-30T09:00:00Z, mentee-check-in-reminder, 2026-W49#1, has no reason to be said",
        "2026-11-30T09:00:00Z, pulse, day-30, ''",
        "2026-06-30T09:00:00Z, pulse, day-30, came before its time",
        "2026-11-30T09:00:00Z, pulse, day-31, has no reason to be said",
        "2026-06-18T09:00:00Z, quiet-pair, anything, came before its time",
        "2026-11-30T09:00:00Z, end-is-near, 2026-12-14, ''",
        "2026-11-30T08:59:00Z, end-is-near, 2026-12-14, came before its time",
        "2026-12-01T09:00:00Z, end-is-near, 2026-12-14#2, came before its time"
    })
    void eachKindHasItsTime(Instant at, String kind, String occurrence, String fault) {
        oracle.judge(told(at, kind, occurrence));
        assertThat(String.join("", faults.first())).contains(fault);
        assertThat(faults.count()).isEqualTo(fault.isEmpty() ? 0 : 1);
    }

    @Test
    void nothingIsSaidOfAPairThatRests() {
        pair("paused", Instant.parse("2026-11-25T09:00:00Z"));
        oracle.judge(told(Instant.parse("2026-11-30T09:00:00Z"), "mentee-check-in", "2026-W49"));
        assertThat(faults.first()).singleElement().asString().contains("is not true");
    }

    @Test
    void nobodyIsRemindedOfWhatTheyHaveAnswered() {
        Instant asked = Instant.parse("2026-11-30T09:00:00Z");
        oracle.judge(told(asked, "mentee-check-in", "2026-W49"));
        chronicle.isAnswered(new Occasion(1, "mentee-check-in", "mentorship:7", "2026-W49"), asked.plusSeconds(60));
        oracle.judge(told(Instant.parse("2026-12-01T09:00:00Z"), "mentee-check-in-reminder", "2026-W49#1"));
        assertThat(faults.first()).singleElement().asString().contains("is not true");
    }

    @Test
    void aMessageShowsWhatItIsSaidToSay() {
        Told told = told(Instant.parse("2026-11-30T09:00:00Z"), "mentee-check-in", "2026-W49");
        oracle.judge(new Told(1, told.at(), told.at(), "check-in", told.number(), told.items(), List.of()));
        assertThat(faults.first()).singleElement().asString().contains("does not show");
    }

    private Told told(Instant at, String kind, String occurrence) {
        List<Pressable> buttons = List.of("checkin.write", "pulse.answer", "pair.show", "pair.complete").stream()
                .map(act -> new Pressable(act, "7"))
                .toList();
        number++;
        List<Occasion> items = List.of(new Occasion(1, kind, "mentorship:7", occurrence));
        String as = Manners.ofPrompt(kind).map(Manners::message).orElse("check-in");
        return new Told(1, at, at, as, Optional.of(number), items, buttons);
    }

    private static Script.Stretch stretch(String first, String last) {
        return new Script.Stretch(LocalDate.parse(first), LocalDate.parse(last));
    }
}
