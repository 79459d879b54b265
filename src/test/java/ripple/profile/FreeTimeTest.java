package ripple.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;
import org.junit.jupiter.api.Test;
import ripple.people.Hours;
import ripple.people.Week;

class FreeTimeTest {

    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final ZoneId CALCUTTA = ZoneId.of("Asia/Kolkata");
    private static final Instant WINTER = Instant.parse("2026-11-23T12:00:00Z");

    /** Clocks go forward in America two weeks before they do in Europe. */
    private static final Instant BETWEEN_THE_CHANGES = Instant.parse("2026-03-16T12:00:00Z");

    @Test
    void theSameHoursInOneZoneAreShared() {
        FreeTime morning = free(NEW_YORK, WINTER, "08:00", "12:00", DayOfWeek.MONDAY);

        assertThat(morning.shared(free(NEW_YORK, WINTER, "10:00", "14:00", DayOfWeek.MONDAY)))
                .isEqualTo(4);
        assertThat(morning.shared(free(NEW_YORK, WINTER, "08:00", "12:00", DayOfWeek.TUESDAY)))
                .isZero();
    }

    @Test
    void zonesAreComparedByTheInstantNotByTheClock() {
        FreeTime london = free(LONDON, WINTER, "13:00", "15:00", DayOfWeek.MONDAY);

        assertThat(london.shared(free(NEW_YORK, WINTER, "08:00", "10:00", DayOfWeek.MONDAY)))
                .isEqualTo(4);
        assertThat(london.shared(free(NEW_YORK, WINTER, "13:00", "15:00", DayOfWeek.MONDAY)))
                .isZero();
        assertThat(free(CALCUTTA, WINTER, "18:30", "20:30", DayOfWeek.MONDAY).shared(london))
                .isEqualTo(4);
    }

    @Test
    void aClockChangeMovesWhatIsShared() {
        FreeTime london = free(LONDON, BETWEEN_THE_CHANGES, "13:00", "15:00", DayOfWeek.MONDAY);

        assertThat(london.shared(free(NEW_YORK, BETWEEN_THE_CHANGES, "08:00", "10:00", DayOfWeek.MONDAY)))
                .isEqualTo(2);
    }

    @Test
    void hoursOverMidnightGoOnIntoTheNextDayAndTheNextWeek() {
        FreeTime sunday = free(LONDON, WINTER, "22:00", "06:00", DayOfWeek.SUNDAY);

        assertThat(sunday.shared(free(LONDON, WINTER, "05:00", "09:00", DayOfWeek.MONDAY)))
                .isEqualTo(2);
        assertThat(sunday.shared(free(LONDON, WINTER, "21:00", "23:00", DayOfWeek.SUNDAY)))
                .isEqualTo(2);
        assertThat(free(LONDON, WINTER, "18:00", "00:00", DayOfWeek.MONDAY)
                        .shared(free(LONDON, WINTER, "23:00", "23:59", DayOfWeek.MONDAY)))
                .isEqualTo(2);
    }

    @Test
    void daysAreNamedAsTheyAreForTheReader() {
        ZoneId auckland = ZoneId.of("Pacific/Auckland");
        FreeTime newYork = free(NEW_YORK, WINTER, "17:00", "20:00", DayOfWeek.THURSDAY);
        FreeTime nearly = free(auckland, WINTER, "11:00", "13:00", DayOfWeek.FRIDAY);

        assertThat(nearly.sharedDays(newYork, auckland, WINTER)).containsExactly(DayOfWeek.FRIDAY);
        assertThat(newYork.sharedDays(nearly, NEW_YORK, WINTER)).containsExactly(DayOfWeek.THURSDAY);
    }

    @Test
    void lessThanAnHourIsNoDay() {
        FreeTime one = free(LONDON, WINTER, "09:00", "09:30", DayOfWeek.MONDAY);

        assertThat(one.sharedDays(one, LONDON, WINTER)).isEmpty();
    }

    private static FreeTime free(ZoneId zone, Instant at, String from, String to, DayOfWeek day) {
        return FreeTime.of(new Week(Set.of(day), new Hours(LocalTime.parse(from), LocalTime.parse(to))), zone, at);
    }
}
