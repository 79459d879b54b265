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
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The judge sees each kind of fault; otherwise a year without faults would prove nothing. */
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

    private final Oracle oracle = new Oracle(Map.of(1L, SCRIPT), Set.of(LocalDate.of(2026, 11, 23)));

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
        oracle.judge(told(at, item("2026-W01", at)));
        assertThat(oracle.faultCount()).isEqualTo(fine ? 0 : 1);
    }

    @Test
    void whatIsSaidTwiceIsAFaultUnlessItWasPutOff() {
        Instant first = Instant.parse("2026-11-24T09:00:00Z");
        Told told = told(first, item("2026-W48", first));
        oracle.judge(told);
        oracle.putOff(told, first, Instant.parse("2026-11-25T08:00:00Z"));
        oracle.judge(told(Instant.parse("2026-11-25T09:00:00Z"), item("2026-W48", first)));
        assertThat(oracle.faultCount()).isZero();

        oracle.judge(told(Instant.parse("2026-11-26T09:00:00Z"), item("2026-W48", first)));
        assertThat(oracle.faults()).anyMatch(fault -> fault.contains("says again"));
    }

    @Test
    void aFourthMessageInAWeekIsAFault() {
        for (int day = 24; day < 28; day++) {
            Instant at = Instant.parse("2026-11-" + day + "T09:00:00Z");
            oracle.judge(told(at, item("day-" + day, at)));
        }
        assertThat(oracle.faults()).singleElement().asString().contains("one too many");
    }

    @Test
    void whatComesEarlyLateOrIntoQuietIsAFault() {
        Instant due = Instant.parse("2026-11-24T09:00:00Z");
        oracle.judge(told(due.minusSeconds(1), item("early", due)));
        oracle.judge(told(Instant.parse("2026-11-26T09:00:01Z"), item("late", due)));
        oracle.putOff(told(due, item("other", due)), due, Instant.parse("2026-11-30T08:00:00Z"));
        oracle.judge(told(Instant.parse("2026-11-27T09:00:00Z"), item("quiet", Instant.parse("2026-11-27T08:00:00Z"))));
        assertThat(oracle.faultCount()).isEqualTo(3);
    }

    @Test
    void aCheckInThatCouldHaveComeAndDidNotIsAFault() {
        Instant start = Instant.parse("2026-11-27T00:00:00Z");
        oracle.judgeWhatWasNotSaid(start, Instant.parse("2026-12-05T00:00:00Z"));
        assertThat(oracle.faults()).singleElement().asString().contains("never asked 2026-W49");
    }

    @Test
    void nobodyMissesWhatNobodyCouldHaveSaid() {
        Instant start =
                Instant.parse("2026-11-13T00:00:00Z"); // Monday and Tuesday somebody is gone, and a day of grace
        oracle.judgeWhatWasNotSaid(start, Instant.parse("2026-11-21T00:00:00Z"));
        assertThat(oracle.faults()).isEmpty();
    }

    private static Script.Stretch stretch(String first, String last) {
        return new Script.Stretch(LocalDate.parse(first), LocalDate.parse(last));
    }

    private static Told.Item item(String occurrence, Instant due) {
        return new Told.Item(StandIns.CHECK_IN, occurrence, due);
    }

    private static Told told(Instant at, Told.Item item) {
        return new Told(1, at, List.of(item));
    }
}
