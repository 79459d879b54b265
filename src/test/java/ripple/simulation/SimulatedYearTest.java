package ripple.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ripple.database.Database;
import ripple.database.DatabaseKind;
import ripple.database.DatabaseSettings;
import ripple.database.TestDatabases;
import ripple.nudge.PromptText;
import ripple.texts.Texts;

/** Some weeks around clock changes, small enough for every build; the whole year is the command {@code simulate-year}. */
class SimulatedYearTest {

    @ParameterizedTest
    @CsvSource({
        "SQLITE, 2026-03-04, 5", // clocks change on March 8 and 29, and in the south on April 5
        "POSTGRESQL, 2026-10-19, 4" // and on October 25 and November 1; pulses come from the fourth week on
    })
    void nothingIsSaidTwiceOrOutsideTheRulesAndNothingIsLost(DatabaseKind kind, LocalDate from, int weeks) {
        DatabaseSettings settings = TestDatabases.freshSettings(kind);
        YearPlan plan = new YearPlan(30, from, weeks, 7, 60);
        Texts texts = Texts.read(List.of(PromptText.values()), Optional.empty());

        YearReport report =
                new SimulatedYear(plan, () -> Database.open(settings, new SimpleMeterRegistry()), texts).run();

        assertThat(report.faults()).isEmpty();
        assertThat(report.isFine()).isTrue();
        assertThat(report.kills()).isPositive();
        assertThat(report.endings()).containsKeys("sim-check-in sent", "sim-check-in quiet-hours", "sim-pulse sent");
        assertThat(report.lines()).contains("None twice, none outside the rules, none lost.");
    }
}
