package ripple.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What stands at the console after a year. */
class YearReportTest {

    @Test
    void namesProposalsCoversAndChangesOfPaceBesideThePrompts() {
        assertThat(report(0, List.of()).lines())
                .containsExactly(
                        "60 people in 6 zones, 24 weeks from 2026-02-16, seed 1; 31 mentorships began, 4 times somebody left",
                        "33 restarts, 7 kills, 5 of them in the middle of something",
                        "12 match rounds proposed 1,230 pairs: 600 began as both said yes",
                        "21 times a mentor stood in for another, and was asked 34 times about the other's mentees",
                        "29 times a steady pair went over to being asked about every two weeks, 6 times trouble brought the week back",
                        "pulse: 1,012 due = 12 answered + 1,000 sent; waited for 3 away",
                        "4,321 messages judged",
                        "None twice, none outside the rules, none lost.");
    }

    @Test
    void tellsFaultsInSentences() {
        YearReport report = report(2, List.of("One.", "Two."));
        assertThat(report.isFine()).isFalse();
        assertThat(report.lines()).endsWith("2 faults. The first of them:", "One.", "Two.");
    }

    private static YearReport report(long count, List<String> faults) {
        return new YearReport(
                new YearPlan(60, LocalDate.of(2026, 2, 16), 24, 1, 1_000),
                new YearReport.Life(7, 5, 33, 4, 31),
                new YearReport.Rounds(12, 1_230, 600),
                new YearReport.Care(21, 34, 29, 6),
                new TreeMap<>(Map.of("pulse", new TreeMap<>(Map.of("sent", 1_000L, "answered", 12L)))),
                new TreeMap<>(Map.of("pulse", new TreeMap<>(Map.of("away", 3L)))),
                4_321,
                count,
                faults);
    }
}
