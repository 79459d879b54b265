package ripple.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final WorkingDays THANKSGIVING =
            new WorkingDays(NEW_YORK, Set.of(LocalDate.of(2026, 11, 26), LocalDate.of(2026, 11, 27)));
    private static final WorkingDays PLAIN = new WorkingDays(NEW_YORK, Set.of());

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T14:12:00Z, 1, 2026-11-24T22:00:00Z",
        "2026-11-23T14:12:00Z, 2, 2026-11-25T22:00:00Z",
        "2026-11-23T14:12:00Z, 3, 2026-11-30T22:00:00Z",
        "2026-11-23T14:12:00Z, 5, 2026-12-02T22:00:00Z",
        // Saturday and Sunday are as good as the Friday before.
        "2026-12-05T15:00:00Z, 1, 2026-12-07T22:00:00Z",
        "2026-12-06T15:00:00Z, 1, 2026-12-07T22:00:00Z",
        // Still Monday evening in New York, though Tuesday in Greenwich.
        "2026-11-24T03:00:00Z, 1, 2026-11-24T22:00:00Z"
    })
    void aDeadlineIsFiveInTheAfternoonOfTheWorkingDay(Instant from, int days, Instant expected) {
        assertThat(THANKSGIVING.deadline(from, days)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        // Clocks go forward on Sunday, March 8, 2026, and back on Sunday, November 1.
        "2026-03-06T15:00:00Z, 2026-03-09T21:00:00Z",
        "2026-10-30T15:00:00Z, 2026-11-02T22:00:00Z"
    })
    void aDeadlineKeepsItsTimeOfDayAcrossClockChanges(Instant from, Instant expected) {
        assertThat(PLAIN.deadline(from, 1)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T14:12:00Z, 2026-11-23T23:00:00Z, 0",
        "2026-11-23T14:12:00Z, 2026-11-24T05:00:00Z, 1",
        "2026-11-23T14:12:00Z, 2026-11-29T15:00:00Z, 2",
        "2026-11-23T14:12:00Z, 2026-11-30T15:00:00Z, 3",
        "2026-11-28T14:12:00Z, 2026-11-29T15:00:00Z, 0",
        "2026-11-30T15:00:00Z, 2026-11-23T14:12:00Z, 0"
    })
    void workingDaysAreCountedAsTheyBegin(Instant from, Instant to, int expected) {
        assertThat(THANKSGIVING.between(from, to)).isEqualTo(expected);
    }

    @Test
    void aDeadlineIsInTheFuture() {
        Instant now = Instant.parse("2026-11-23T14:12:00Z");
        assertThatThrownBy(() -> PLAIN.deadline(now, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T12:59:59Z, false",
        "2026-11-23T13:00:00Z, true",
        "2026-11-23T22:59:59Z, true",
        "2026-11-23T23:00:00Z, false",
        "2026-11-26T15:00:00Z, false",
        "2026-11-28T15:00:00Z, false"
    })
    void usualHoursAreFromEightToSixOnWorkingDays(Instant instant, boolean open) {
        assertThat(Availability.USUAL.isOpen(instant, NEW_YORK, THANKSGIVING)).isEqualTo(open);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T15:00:00Z, 2026-11-23T15:00:00Z",
        "2026-11-23T10:00:00Z, 2026-11-23T13:00:00Z",
        "2026-11-24T23:30:00Z, 2026-11-25T13:00:00Z",
        "2026-11-25T23:30:00Z, 2026-11-30T13:00:00Z",
        "2026-11-28T15:00:00Z, 2026-11-30T13:00:00Z"
    })
    void whatCannotBeSaidNowIsSaidWhenTheHoursBegin(Instant instant, Instant expected) {
        assertThat(Availability.USUAL.nextOpen(instant, NEW_YORK, THANKSGIVING)).isEqualTo(expected);
    }

    @Test
    void hoursFollowThePersonsOwnZone() {
        Instant evening = Instant.parse("2026-11-23T23:30:00Z");
        assertThat(Availability.USUAL.isOpen(evening, NEW_YORK, PLAIN)).isFalse();
        assertThat(Availability.USUAL.isOpen(evening, ZoneId.of("America/Los_Angeles"), PLAIN))
                .isTrue();
    }

    @Test
    void hoursEndAfterTheyBegin() {
        assertThatThrownBy(() -> new Hours(LocalTime.NOON, LocalTime.NOON))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
