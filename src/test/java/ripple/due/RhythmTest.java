package ripple.due;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SUNDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** New York's clock goes back on November 1, 2026, and forward on March 14, 2027; 2026 has 53 weeks. */
class RhythmTest {

    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final Rhythm MONDAYS_AT_NINE = new Rhythm(MONDAY, LocalTime.of(9, 0), 1);

    @Test
    void nineStaysNineWhenTheClockChanges() {
        assertThat(MONDAYS_AT_NINE.following("2026-W43", at("2026-10-20T00:00:00Z"), NEW_YORK))
                .isEqualTo(at("2026-10-26T13:00:00Z"));
        assertThat(MONDAYS_AT_NINE.following("2026-W44", at("2026-10-26T13:00:00Z"), NEW_YORK))
                .as("after the clock went back")
                .isEqualTo(at("2026-11-02T14:00:00Z"));
        assertThat(MONDAYS_AT_NINE.following("2027-W10", at("2027-03-08T14:00:00Z"), NEW_YORK))
                .as("after the clock went forward")
                .isEqualTo(at("2027-03-15T13:00:00Z"));
    }

    @Test
    void aTimeOverWhichTheClockJumpsComesAnHourLaterAndOnlyThen() {
        Rhythm sundays = new Rhythm(SUNDAY, LocalTime.of(2, 30), 1);

        Instant jumped = sundays.first(at("2027-03-13T12:00:00Z"), NEW_YORK);
        assertThat(jumped).isEqualTo(at("2027-03-14T07:30:00Z")); // 3:30
        assertThat(sundays.following("2027-W10", jumped, NEW_YORK)).isEqualTo(at("2027-03-21T06:30:00Z")); // 2:30
    }

    @Test
    void aTimeThatComesTwiceCountsOnceAndEarly() {
        Rhythm sundays = new Rhythm(SUNDAY, LocalTime.of(1, 30), 1);

        Instant early = sundays.first(at("2026-10-31T12:00:00Z"), NEW_YORK);
        assertThat(early).isEqualTo(at("2026-11-01T05:30:00Z"));
        assertThat(sundays.first(early, NEW_YORK)).as("not an hour later").isEqualTo(at("2026-11-08T06:30:00Z"));
        assertThat(sundays.following("2026-W44", early, NEW_YORK)).isEqualTo(at("2026-11-08T06:30:00Z"));
    }

    @Test
    void everyTwoWeeksGoesOnOverAWeek53() {
        Rhythm everyTwo = new Rhythm(MONDAY, LocalTime.of(9, 0), 2);

        assertThat(Stream.iterate("2026-W49", week -> next(everyTwo, week)).limit(5))
                .containsExactly("2026-W49", "2026-W51", "2026-W53", "2027-W02", "2027-W04");
        assertThat(everyTwo.following("2026-W49", at("2027-01-06T00:00:00Z"), NEW_YORK))
                .as("after a break the same weeks count")
                .isEqualTo(at("2027-01-11T14:00:00Z"));
    }

    @Test
    void theNamesOfWeeksAreReadAsTheyAreWritten() {
        assertThat(LocalDate.of(2024, 12, 23).datesUntil(LocalDate.of(2033, 1, 15)))
                .allSatisfy(day -> assertThat(Rhythm.monday(Rhythm.week(day)))
                        .isEqualTo(day.minusDays(day.getDayOfWeek().getValue() - 1L)));
        assertThat(Rhythm.occurrence(at("2027-01-04T04:00:00Z"), NEW_YORK))
                .as("where somebody is it is Sunday still")
                .isEqualTo("2026-W53");
    }

    @Test
    void whatIsNoRhythmIsRefused() {
        for (int weeks : List.of(0, 53)) {
            assertThatThrownBy(() -> new Rhythm(MONDAY, LocalTime.NOON, weeks))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("1 to 52 weeks");
        }
    }

    private static String next(Rhythm rhythm, String week) {
        Instant said =
                Rhythm.monday(week).atTime(rhythm.time()).atZone(NEW_YORK).toInstant();
        return Rhythm.occurrence(rhythm.following(week, said, NEW_YORK), NEW_YORK);
    }

    private static Instant at(String instant) {
        return Instant.parse(instant);
    }
}
