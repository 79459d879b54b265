package ripple.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Each kind of message in each situation: the judge finds a fault exactly where the product's table promises something. */
class MannersTest {

    private static final Script SCRIPT = new Script(
            ZoneId.of("Europe/London"),
            EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
            LocalTime.of(8, 0),
            LocalTime.of(18, 0),
            List.of(stretch("2026-11-03", "2026-11-03")),
            List.of(stretch("2026-11-10", "2026-11-10")),
            List.of(),
            true,
            DayOfWeek.MONDAY,
            LocalTime.of(9, 0));
    private static final Map<Long, Script> SCRIPTS = Map.of(1L, SCRIPT);
    private static final Wall WALL = new Wall(Set.of(LocalDate.of(2026, 11, 23)));
    private static final Instant FINE = Instant.parse("2026-11-24T09:00:00Z");

    private final Faults faults = new Faults();
    private final Oracle oracle = new Oracle(SCRIPTS, WALL, new Occasions(SCRIPTS, WALL, new Chronicle()), faults);
    private long number;

    private static Script.Stretch stretch(String first, String last) {
        return new Script.Stretch(LocalDate.parse(first), LocalDate.parse(last));
    }

    /** A message of this row, and one for each prompt of it. */
    private Stream<Told> messages(Manners row, Instant at) {
        Told single = new Told(1, at, at, row.message(), Optional.empty(), List.of(), List.of());
        Stream<Told> bundles = row.prompts().stream().map(prompt -> bundle(row.message(), prompt, at));
        return row.counts() ? bundles : Stream.concat(Stream.of(single), bundles);
    }

    private Told bundle(String kind, String prompt, Instant at) {
        number++;
        List<Occasion> items = List.of(new Occasion(1, prompt, about(prompt), occurrence(prompt)));
        return new Told(1, at, at, kind, Optional.of(number), items, List.of());
    }

    private static String about(String prompt) {
        return switch (prompt) {
            case "answer-reminder" -> "match-request:7";
            case "round-reminder" -> "round-proposal:7";
            default -> "";
        };
    }

    private static String occurrence(String prompt) {
        return switch (prompt) {
            case "pulse" -> "day-30";
            case "end-is-near", "reflection" -> "2026-12-24";
            default -> "2026-W48";
        };
    }

    private boolean isSeen(String words) {
        return faults.first().stream().anyMatch(fault -> fault.contains(words));
    }

    /** Every kind comes from one of these: the judge's table names them all. */
    static Stream<Manners> rows() {
        return Stream.of(Manners.values());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void hoursHolidaysNightsAbsenceAndQuietHoldForWhatWaits(Manners row) {
        for (String at : List.of(
                "2026-11-24T07:59:00Z", // before the day begins
                "2026-11-28T09:00:00Z", // a Saturday
                "2026-11-23T09:00:00Z", // a holiday
                "2026-11-03T09:00:00Z", // on nights, by day
                "2026-11-04T09:00:00Z", // asleep after the last night
                "2026-11-10T09:00:00Z", // away
                "2026-11-24T12:00:00Z")) { // do-not-disturb
            messages(row, Instant.parse(at)).forEach(told -> {
                Faults fresh = new Faults();
                new Oracle(SCRIPTS, WALL, new Occasions(SCRIPTS, WALL, new Chronicle()), fresh).judge(told);
                assertThat(fresh.first().stream().anyMatch(fault -> fault.contains("outside the person's hours")))
                        .as("%s at %s", told, at)
                        .isEqualTo(row.waitsForHours());
            });
        }
        messages(row, FINE).forEach(oracle::judge);
        assertThat(isSeen("outside the person's hours")).isFalse();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void theCapHoldsForWhatCounts(Manners row) {
        for (int hour = 9; hour < 12; hour++) {
            oracle.judge(bundle("check-in", "some-new-kind-" + hour, FINE.plusSeconds(hour)));
        }
        assertThat(isSeen("one too many")).isFalse();
        messages(row, FINE.plusSeconds(60)).forEach(oracle::judge);
        assertThat(isSeen("one too many")).isEqualTo(row.counts());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void aWishForQuietHoldsForWhatCounts(Manners row) {
        Told told = bundle("check-in", "some-new-kind", FINE);
        oracle.judge(told);
        oracle.putOff(told, FINE, Instant.parse("2026-11-30T08:00:00Z"));
        messages(row, FINE.plusSeconds(60)).forEach(oracle::judge);
        assertThat(isSeen("asked for quiet")).isEqualTo(row.counts());
    }

    @ParameterizedTest
    @EnumSource(
            value = Manners.class,
            names = {"DECISION", "REQUEST"})
    void whatComesInTheNextOpenHourDoesNotWaitLonger(Manners row) {
        Instant night = Instant.parse("2026-11-24T20:00:00Z");
        Instant morning = Instant.parse("2026-11-25T08:15:00Z");
        oracle.judge(new Told(1, night, morning, row.message(), Optional.empty(), List.of(), List.of()));
        assertThat(faults.first()).isEmpty();

        Instant late = morning.plusSeconds(3600);
        Told told = new Told(1, night, late, row.message(), Optional.empty(), List.of(), List.of());
        oracle.judge(told);
        oracle.judgeWait(told, late);
        assertThat(faults.first()).hasSize(2).allMatch(fault -> fault.contains("could have come at"));
    }

    @ParameterizedTest
    @CsvSource({
        "mentor-check-in, stale, true",
        "mentor-check-in, capped, false",
        "mentee-check-in, quiet-hours, false",
        "mentee-check-in-reminder, quiet-hours, true",
        "round-reminder, capped, true",
        "pulse, stale, false",
        "pulse, next-week, false",
        "pulse, answered, true",
        "reflection, snoozed, true",
        "lead-digest, away, true",
        "triage-week, do-not-disturb, false",
        "triage-week, answered, true"
    })
    void whatCannotGoEndsAsItsKindMay(String prompt, String ending, boolean fine) {
        Occasion occasion = new Occasion(1, prompt, "", "2026-W48");
        Ledger ledger = new Ledger(new Chronicle(), faults);
        ledger.write(step(entry("planned", occasion), List.of()));
        ledger.write(step(entry("gone", occasion), List.of(new Outcome(occasion, ending))));
        assertThat(isSeen("which is not for its kind")).isEqualTo(!fine);
    }

    @Test
    void aPulseThatReachedNobodyForWeeksMayBeGivenUp() {
        assertThat(Manners.FEEDBACK.mayEndAs("stale", Duration.ofDays(22))).isFalse();
        assertThat(Manners.FEEDBACK.mayEndAs("stale", Duration.ofDays(23))).isTrue();
        assertThat(Manners.FEEDBACK.mayEndAs("capped", Duration.ofDays(30))).isFalse();
    }

    private static Ledger.Step step(SimulationStore.Entry entry, List<Outcome> outcomes) {
        return new Ledger.Step(FINE, new Watcher.Seen(List.of(entry), List.of(), List.of()), outcomes, false);
    }

    private static SimulationStore.Entry entry(String what, Occasion occasion) {
        return new SimulationStore.Entry(
                1, what, 1, occasion.kind(), occasion.subject(), occasion.occurrence(), 0, Optional.of(FINE));
    }

    @Test
    void aCheckInFindsRoomUnlessCheckInsTookIt() {
        Outcome capped = new Outcome(new Occasion(1, "mentor-check-in", "", "2026-W48"), "capped");
        for (String other : List.of("mentee-check-in", "mentor-check-in")) {
            oracle.judge(bundle("check-in", other, FINE));
        }
        oracle.judge(bundle("feedback", "pulse", FINE));
        oracle.judgeRoom(new Outcome(new Occasion(1, "pulse", "", "day-90"), "capped"), FINE);
        assertThat(isSeen("found no room")).isFalse();

        oracle.judgeRoom(capped, FINE);
        assertThat(isSeen("found no room")).isTrue();
    }

    @Test
    void aMessageGoesAsOneOfWhatItSays() {
        oracle.judge(bundle("decision", "pulse", FINE));
        assertThat(isSeen("went as decision")).isTrue();
    }
}
