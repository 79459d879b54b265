package ripple.mentoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ripple.database.Database;
import ripple.database.OnBothDatabases;
import ripple.due.Due;
import ripple.due.DueTable;
import ripple.outbox.Section;
import ripple.people.AvailabilityService;
import ripple.people.Hours;
import ripple.people.Member;
import ripple.people.Person;
import ripple.people.ProgramSettings;
import ripple.people.Week;

/** How long a mentor has for an answer, and when they are reminded; it is Monday, November 23, 2026, 9:12 in the hospital. */
class AnswerTimesTest {

    @OnBothDatabases
    void theDaysCountFromWhenTheMentorCanReadIt(Database database) {
        MentoringDesk desk = new MentoringDesk(database);
        Member atWeekends = desk.mentor(1);
        suits(desk, atWeekends, new Week(Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), Hours.USUAL));
        Member onNights = desk.mentor(1);
        suits(desk, onNights, new Week(Set.of(DayOfWeek.MONDAY), new Hours(LocalTime.of(20, 0), LocalTime.of(6, 0))));

        Choice asked = desk.ask(desk.member(), atWeekends).open().orElseThrow();

        assertThat(asked.due()).as("Wednesday of next week").isEqualTo("2026-12-02T22:00:00Z");
        assertThat(reminders(desk, atWeekends)).containsExactly(Instant.parse("2026-11-30T22:00:00Z"));
        assertThat(desk.ask(desk.member(), onNights).open().orElseThrow().due())
                .as("tonight is early enough")
                .isEqualTo("2026-11-26T22:00:00Z");
    }

    @OnBothDatabases
    void holidaysInBetweenDoNotCount(Database database) {
        MentoringDesk desk = new MentoringDesk(database);
        ProgramSettings usual = desk.hospital.people.settings(desk.hospital.program);
        desk.hospital.set(new ProgramSettings(
                usual.zone(),
                Set.of(LocalDate.of(2026, 11, 24), LocalDate.of(2026, 11, 26)),
                usual.sites(),
                usual.channel(),
                usual.safety(),
                usual.secondContact(),
                usual.answerByDays(),
                usual.texts()));
        Member mentor = desk.mentor(1);

        Choice asked = desk.ask(desk.member(), mentor).open().orElseThrow();

        assertThat(asked.due()).as("after Wednesday and Friday, Monday").isEqualTo("2026-11-30T22:00:00Z");
        assertThat(reminders(desk, mentor)).containsExactly(Instant.parse("2026-11-25T22:00:00Z"));
        desk.hospital.moveTo(asked.due().minusMillis(1));
        assertThat(desk.tick()).isZero();
        desk.hospital.moveTo(asked.due());
        assertThat(desk.tick()).as("silence goes on by itself").isOne();
    }

    @OnBothDatabases
    void aMentorIsRemindedTwiceAndOnlyWhileTheAnswerIsAwaited(Database database) {
        MentoringDesk desk = new MentoringDesk(database);
        Member mentor = desk.mentor(1);
        RequestId request = desk.ask(desk.member(), mentor).request().id();

        Due first = due(desk, mentor).get(0);
        assertThat(first.at()).isEqualTo("2026-11-24T22:00:00Z");
        Due second = next(desk, first).orElseThrow();
        assertThat(second.at()).isEqualTo("2026-11-25T22:00:00Z");
        assertThat(said(desk, second, mentor)).isPresent();
        assertThat(next(desk, second)).as("two at most").isEmpty();

        desk.answers.notNow(mentor, request);
        assertThat(due(desk, mentor)).isEmpty();
        assertThat(said(desk, second, mentor)).as("answered meanwhile").isEmpty();
    }

    private static Optional<Due> next(MentoringDesk desk, Due reminder) {
        RequestReminders reminders = new RequestReminders(desk.hospital.people, new DueTable(), MentoringDesk.TEXTS);
        return desk.hospital.database.transactions().read(transaction -> reminders.next(transaction, reminder));
    }

    private static Optional<List<Section>> said(MentoringDesk desk, Due reminder, Member to) {
        RequestReminders reminders = new RequestReminders(desk.hospital.people, new DueTable(), MentoringDesk.TEXTS);
        Person person = desk.hospital.people.find(to.program(), to.person()).orElseThrow();
        return desk.hospital.database.transactions().read(transaction -> reminders.find(transaction, reminder, person));
    }

    private static void suits(MentoringDesk desk, Member who, Week week) {
        desk.hospital
                .database
                .transactions()
                .use(transaction -> new AvailabilityService(Clock.systemUTC())
                        .suits(transaction, who.program(), who.person(), week));
    }

    private static List<Instant> reminders(MentoringDesk desk, Member mentor) {
        return due(desk, mentor).stream().map(Due::at).toList();
    }

    private static List<Due> due(MentoringDesk desk, Member mentor) {
        return desk
                .hospital
                .database
                .transactions()
                .read(transaction -> new DueTable().of(transaction, mentor.program(), mentor.person()))
                .stream()
                .filter(due -> due.kind().equals(RequestReminders.KIND))
                .toList();
    }
}
