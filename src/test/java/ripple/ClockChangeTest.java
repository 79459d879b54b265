package ripple;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ripple.checkin.CheckInPlan;
import ripple.database.Database;
import ripple.database.DatabaseKind;
import ripple.database.TestDatabases;
import ripple.people.Member;

/** The weekly question comes at the same hour by the clock on the wall, however clocks change, for one here and one over there. */
class ClockChangeTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    /** Clocks change in London on October 25 and March 28, in New York on November 1 and March 14. */
    @ParameterizedTest
    @CsvSource({"2026-10-12T09:00, 5", "2027-03-01T09:00, 6"})
    void theQuestionKeepsItsHourInBothPlaces(String beginning, int weeks) {
        try (Database database = TestDatabases.fresh(DatabaseKind.SQLITE)) {
            WiredProgram ripple = new WiredProgram(database, WiredProgram.texts(), beginning);
            Member here = ripple.pair(WiredProgram.NEW_YORK).mentor();
            Member there = ripple.pair(LONDON).mentor();
            List<LocalDateTime> inNewYork = new ArrayList<>();
            List<LocalDateTime> inLondon = new ArrayList<>();

            Instant end = WiredProgram.at(beginning).plus(Duration.ofDays(7L * weeks));
            for (Instant now = WiredProgram.at(beginning); now.isBefore(end); now = now.plus(Duration.ofHours(1))) {
                Instant at = now;
                ripple.tick(at, ended -> {
                    if (ended.prompt().equals(CheckInPlan.MENTOR)
                            && ended.ending().code().equals("sent")) {
                        boolean isHere = ended.due().person().equals(here.person());
                        (isHere ? inNewYork : inLondon)
                                .add(LocalDateTime.ofInstant(at, isHere ? WiredProgram.NEW_YORK : LONDON));
                    }
                });
            }

            assertWeekly(inNewYork, weeks);
            assertWeekly(inLondon, weeks);
            assertThat(there).isNotEqualTo(here);
        }
    }

    /** Not in the first days of a pair; from then on each week, on one day at one hour. */
    private static void assertWeekly(List<LocalDateTime> times, int weeks) {
        assertThat(times).hasSizeBetween(weeks - 1, weeks);
        assertThat(times.stream().map(LocalDateTime::toLocalTime).distinct()).hasSize(1);
        for (int number = 1; number < times.size(); number++) {
            assertThat(times.get(number)).isEqualTo(times.get(number - 1).plusWeeks(1));
        }
    }
}
