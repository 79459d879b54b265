package ripple.nudge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import ripple.database.Database;
import ripple.database.OnBothDatabases;
import ripple.nudge.SnoozeService.Snoozed;
import ripple.people.Availability;
import ripple.people.Hours;
import ripple.people.Member;
import ripple.people.Person;

/** Putting a message off: it comes once more when the person's hours begin then. November 23, 2026 is a Monday, Thursday a holiday. */
class SnoozeServiceTest {

    @OnBothDatabases
    void tomorrowIsWhenTheNextWorkingDayBegins(Database database) {
        assertThat(untilTomorrow(database, "2026-11-23T09:00")).isEqualTo("2026-11-24T08:00");
    }

    @OnBothDatabases
    void overAHolidayItIsTheDayAfter(Database database) {
        assertThat(untilTomorrow(database, "2026-11-25T17:00")).isEqualTo("2026-11-27T08:00");
    }

    @OnBothDatabases
    void onFridayItIsMonday(Database database) {
        assertThat(untilTomorrow(database, "2026-11-27T17:00")).isEqualTo("2026-11-30T08:00");
    }

    @OnBothDatabases
    void nextWeekIsWhenItsHoursBegin(Database database) {
        Told told = new Told(database, "2026-11-24T10:00");
        assertThat(told.desk.snoozes().nextWeek(told.member(), told.message()))
                .isEqualTo(told.until("2026-11-30T08:00"));

        assertThat(told.desk.tickAt("2026-11-30T07:59:50")).isEmpty();
        assertThat(told.desk.tickAt("2026-11-30T08:00:10")).containsExactly("check sent");
        assertThat(told.desk.messages(told.person)).hasSize(2);
    }

    @OnBothDatabases
    void untilADayIsWhenItsHoursBegin(Database database) {
        Told told = new Told(database, "2026-11-24T10:00");
        assertThat(told.desk.snoozes().until(told.member(), told.message(), LocalDate.of(2026, 12, 9)))
                .isEqualTo(told.until("2026-12-09T08:00"));

        assertThat(told.desk.tickAt("2026-12-09T08:00:10")).containsExactly("check sent");
    }

    @OnBothDatabases
    void aDayThatHasPassedOrIsTooFarAwayIsNone(Database database) {
        Told told = new Told(database, "2026-11-24T10:00");
        for (String day : new String[] {"2026-11-23", "2026-11-24", "2027-02-25"}) {
            assertThat(told.desk.snoozes().until(told.member(), told.message(), LocalDate.parse(day)))
                    .as(day)
                    .isEqualTo(new Snoozed.NotThen());
        }
    }

    @OnBothDatabases
    void onNightsTomorrowIsTheNextNight(Database database) {
        Told told = new Told(database, "2026-11-24T21:00", nights());
        assertThat(told.desk.snoozes().tomorrow(told.member(), told.message()))
                .isEqualTo(told.until("2026-11-25T20:00"));

        assertThat(told.desk.tickAt("2026-11-25T05:00")).as("the same night").isEmpty();
        assertThat(told.desk.tickAt("2026-11-25T20:00:10")).containsExactly("check sent");
    }

    @OnBothDatabases
    void nobodyPutsOffWhatSomebodyElseWasTold(Database database) {
        Told told = new Told(database, "2026-11-24T10:00");
        Person other = told.desk.person();
        assertThat(told.desk.snoozes().tomorrow(new Member(told.desk.program, other.id()), told.message()))
                .isEqualTo(new Snoozed.NotFound());
    }

    /** New York's clock goes forward on Sunday, March 14, 2027, and back on November 1, 2026. */
    @OnBothDatabases
    void overAClockChangeTheHourIsThatOfTheNewTime(Database database) {
        Told spring = new Told(database, "2027-03-12T17:00");
        assertThat(spring.desk.snoozes().tomorrow(spring.member(), spring.message()))
                .isEqualTo(new Snoozed.Until(spring.person, Instant.parse("2027-03-15T12:00:00Z")));
        assertThat(spring.desk.tickAt("2027-03-15T07:59:50")).isEmpty();
        assertThat(spring.desk.tickAt("2027-03-15T08:00:10")).containsExactly("check sent");
    }

    @OnBothDatabases
    void overTheOtherClockChangeAsWell(Database database) {
        Told autumn = new Told(database, "2026-10-30T17:00");
        assertThat(autumn.desk.snoozes().nextWeek(autumn.member(), autumn.message()))
                .isEqualTo(new Snoozed.Until(autumn.person, Instant.parse("2026-11-02T13:00:00Z")));
        assertThat(autumn.desk.tickAt("2026-11-02T07:59:50")).isEmpty();
        assertThat(autumn.desk.tickAt("2026-11-02T08:00:10")).containsExactly("check sent");
    }

    private static String untilTomorrow(Database database, String local) {
        Told told = new Told(database, local);
        Snoozed snoozed = told.desk.snoozes().tomorrow(told.member(), told.message());
        return ((Snoozed.Until) snoozed)
                .instant()
                .atZone(PromptDesk.NEW_YORK)
                .toLocalDateTime()
                .toString();
    }

    private static Optional<Availability.Nights> nights() {
        return Optional.of(
                new Availability.Nights(LocalDate.of(2026, 11, 23), LocalDate.of(2026, 11, 27), Hours.USUAL_NIGHT));
    }

    /** Somebody who has just been told something. */
    private static final class Told {
        final PromptDesk desk;
        final Person person;

        Told(Database database, String local) {
            this(database, local, Optional.empty());
        }

        Told(Database database, String local, Optional<Availability.Nights> nights) {
            this.desk = new PromptDesk(database, local);
            this.person = desk.person();
            desk.change(person, before -> before.onNights(nights));
            desk.plan(person, "check", "m:1", "2026-W48", local);
            assertThat(desk.tickAt(local)).containsExactly("check sent");
        }

        Member member() {
            return new Member(desk.program, person.id());
        }

        long message() {
            return desk.lastMessage(person);
        }

        Snoozed until(String local) {
            return new Snoozed.Until(person, PromptDesk.at(local));
        }
    }
}
