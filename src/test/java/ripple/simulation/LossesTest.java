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
import org.junit.jupiter.api.Test;

/** What could have been said and was not is noticed, and what nobody could have said is not. */
class LossesTest {

    private static final Script SCRIPT = new Script(
            ZoneId.of("Europe/London"),
            EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
            LocalTime.of(8, 0),
            LocalTime.of(18, 0),
            List.of(),
            List.of(stretch("2026-11-09", "2026-11-11")),
            List.of(stretch("2026-11-16", "2026-11-17")),
            false,
            DayOfWeek.MONDAY,
            LocalTime.of(9, 0));
    private static final Map<Long, Script> SCRIPTS = Map.of(1L, SCRIPT, 2L, SCRIPT);
    private static final Wall WALL = new Wall(Set.of());

    private final Chronicle chronicle = new Chronicle();
    private final Faults faults = new Faults();
    private final Occasions occasions = new Occasions(SCRIPTS, WALL, chronicle);
    private final Oracle oracle = new Oracle(SCRIPTS, WALL, occasions, faults);
    private final Losses losses = new Losses(
            SCRIPTS, WALL, new Losses.Judged(oracle, occasions, chronicle, new Ledger(chronicle, faults)), faults);

    @Test
    void aCheckInThatCouldHaveComeIsMissed() {
        pair("active", "2026-11-20T09:00:00Z");
        losses.judge(Instant.parse("2026-11-21T00:00:00Z"), Instant.parse("2026-12-05T00:00:00Z"));
        assertThat(faults.first())
                .singleElement()
                .asString()
                .startsWith("Person 1 was never told mentee-check-in of mentorship:7 2026-W49");
    }

    @Test
    void whatWasSaidIsNotMissed() {
        pair("active", "2026-11-20T09:00:00Z");
        Instant at = Instant.parse("2026-11-30T09:00:00Z");
        occasions.findFault(new Occasion(1, "mentee-check-in", "mentorship:7", "2026-W49"), at);
        losses.judge(Instant.parse("2026-11-21T00:00:00Z"), Instant.parse("2026-12-05T00:00:00Z"));
        assertThat(faults.first()).isEmpty();
    }

    @Test
    void nobodyMissesWhatNobodyCouldHaveSaid() {
        pair("active", "2026-06-01T09:00:00Z");
        // Away from Monday to Wednesday of one week, gone on Monday and Tuesday of the next, with a day of grace.
        losses.judge(Instant.parse("2026-11-07T00:00:00Z"), Instant.parse("2026-11-21T00:00:00Z"));
        assertThat(faults.first()).noneMatch(fault -> fault.contains("check-in"));
    }

    @Test
    void nothingIsMissedOfAPairThatRestsOrHasJustBegun() {
        pair("active", "2026-11-27T10:00:00Z");
        losses.judge(Instant.parse("2026-11-21T00:00:00Z"), Instant.parse("2026-12-05T00:00:00Z"));
        pair("paused", "2026-12-06T10:00:00Z");
        losses.judge(Instant.parse("2026-12-06T00:00:00Z"), Instant.parse("2026-12-19T00:00:00Z"));
        assertThat(faults.first()).isEmpty();
    }

    @Test
    void aPulseThatNeverCameIsMissedByWhoeverWasNotAskedBefore() {
        pair("active", "2026-06-01T09:00:00Z");
        Instant asked = Instant.parse("2026-07-01T09:00:00Z");
        occasions.findFault(new Occasion(1, "pulse", "mentorship:7", "day-30"), asked);
        Instant start = Instant.parse("2026-07-20T00:00:00Z");
        losses.judge(start, Instant.parse("2026-07-24T00:00:00Z"));
        assertThat(faults.first()).singleElement().asString().startsWith("Person 2 was never told pulse");
    }

    @Test
    void aPulseForWhichNoWeekHadRoomIsNotMissed() {
        pair("active", "2026-06-01T09:00:00Z");
        Instant asked = Instant.parse("2026-07-01T09:00:00Z");
        for (int week = 0; week < 4; week++) {
            for (int day = 0; day < 3; day++) {
                reminded(asked.plus(Duration.ofDays(7L * week + day - 1)));
            }
        }
        occasions.findFault(new Occasion(1, "pulse", "mentorship:7", "day-30"), asked);
        losses.judge(Instant.parse("2026-07-20T00:00:00Z"), Instant.parse("2026-07-24T00:00:00Z"));
        assertThat(faults.first()).noneMatch(fault -> fault.contains("never told pulse"));
    }

    private void reminded(Instant at) {
        Occasion item = new Occasion(2, "round-reminder", "round-proposal:9", at.toString());
        oracle.judge(new Told(2, at, at, "reminder", Optional.of(at.getEpochSecond()), List.of(item), List.of()));
    }

    @Test
    void aRequestThatStaysTooLongWithAMentorIsAFault() {
        Instant asked = Instant.parse("2026-11-20T15:00:00Z"); // a Friday; three working days later is Wednesday
        chronicle.note(new SimulationStore.Entry(1, "choice", 2, "asked", "5", "1", 0, Optional.of(asked)), asked);
        losses.judge(asked, Instant.parse("2026-11-25T22:00:00Z"));
        assertThat(faults.first()).isEmpty();

        losses.judge(asked, Instant.parse("2026-11-26T10:00:00Z"));
        assertThat(faults.first()).singleElement().asString().startsWith("Request 5 was with person 2");
    }

    private void pair(String state, String at) {
        Instant instant = Instant.parse(at);
        chronicle.note(new SimulationStore.Entry(1, "pair", 2, state, "7", "1", 0, Optional.of(instant)), instant);
    }

    private static Script.Stretch stretch(String first, String last) {
        return new Script.Stretch(LocalDate.parse(first), LocalDate.parse(last));
    }
}
