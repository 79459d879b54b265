package ripple;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ripple.database.Database;
import ripple.database.DatabaseKind;
import ripple.database.DatabaseSettings;
import ripple.database.TestDatabases;
import ripple.simulation.SimulatedYear;
import ripple.simulation.YearPlan;
import ripple.simulation.YearReport;

/** Some weeks around clock changes, small enough for every build; the whole year is the command {@code simulate-year}. */
class SimulatedYearTest {

    @ParameterizedTest
    @CsvSource({
        "SQLITE, 2026-03-04, 6", // clocks change on March 8 and 29, and in the south on April 5
        "POSTGRESQL, 2026-10-19, 5" // and on October 25 and November 1; pulses come from the fifth week on
    })
    void nothingIsSaidTwiceOrOutsideTheRulesAndNothingIsLost(DatabaseKind kind, LocalDate from, int weeks) {
        YearReport report = live(kind, new YearPlan(30, from, weeks, 7, 60));

        assertThat(report.faults()).isEmpty();
        assertThat(report.isFine()).isTrue();
        assertThat(report.life().kills()).isPositive();
        assertThat(report.life().pairs()).isPositive();
        assertThat(Stream.of(
                        "mentor-check-in",
                        "mentee-check-in",
                        "mentee-check-in-reminder",
                        "agreement-missing",
                        "answer-reminder",
                        "reflection"))
                .allSatisfy(prompt -> assertThat(report.ended(prompt, "sent")).isPositive());
        assertThat(report.lines()).contains("None twice, none outside the rules, none lost.");
    }

    static YearReport live(DatabaseKind kind, YearPlan plan) {
        DatabaseSettings settings = TestDatabases.freshSettings(kind);
        return new SimulatedYear(plan, () -> Database.open(settings, new SimpleMeterRegistry()), YearParts.usual())
                .run();
    }
}
