package ripple.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import ripple.database.Database;
import ripple.database.OnBothDatabases;
import ripple.due.Due;
import ripple.due.Rhythm;
import ripple.mentoring.Mentorship;
import ripple.people.Member;
import ripple.people.Person;

/** How often a mentee is asked. */
class CheckInPlanTest {

    @OnBothDatabases
    void aMenteeIsAskedAsOftenAsTheTwoHaveAgreedAndWeeklyUntilThen(Database database) {
        CheckInDesk desk = new CheckInDesk(database);
        Member mentee = desk.member("Amara");
        Mentorship pair = desk.pair(desk.member("Dr Chen"), mentee);
        Person amara = desk.person(mentee);
        Due first = planned(desk, amara);
        String weekAfter = weeksAfter(first, 1, amara);
        assertThat(next(desk, first, amara).occurrence()).as("no agreement").isEqualTo(weekAfter);

        agree(desk, pair);
        assertThat(next(desk, first, amara).occurrence())
                .as("one of the two has not said yes")
                .isEqualTo(weekAfter);

        desk.desk.execute("UPDATE mentorship_agreements SET mentee_confirmed_at = proposed_at");
        assertThat(planned(desk, amara)).as("what is planned stays").isEqualTo(first);
        Due second = next(desk, first, amara);
        assertThat(second.occurrence()).as("every two weeks").isEqualTo(weeksAfter(first, 2, amara));
        assertThat(next(desk, second, amara).occurrence()).isEqualTo(weeksAfter(first, 4, amara));

        desk.desk.execute("UPDATE mentorship_agreements SET cadence = 'four-weeks'");
        assertThat(next(desk, second, amara).occurrence())
                .as("another agreement, from the next one on")
                .isEqualTo(weeksAfter(first, 6, amara));
        desk.desk.execute("UPDATE mentorship_agreements SET cadence = 'weekly'");
        assertThat(next(desk, second, amara).occurrence()).isEqualTo(weeksAfter(first, 3, amara));
    }

    private static Due planned(CheckInDesk desk, Person person) {
        List<Due> planned = desk.desk
                .database
                .transactions()
                .read(transaction -> desk.due.of(transaction, person.program(), person.id()));
        return planned.stream()
                .filter(due -> due.kind().equals(CheckInPlan.MENTEE))
                .findFirst()
                .orElseThrow();
    }

    /** The one after this, at the time of this. */
    private static Due next(CheckInDesk desk, Due due, Person person) {
        return desk.desk
                .database
                .transactions()
                .run(transaction -> desk.plan.nextOfMentee(transaction, due, person, due.at()))
                .orElseThrow();
    }

    private static String weeksAfter(Due due, int weeks, Person person) {
        return Rhythm.week(due.at().atZone(person.zone()).toLocalDate().plusWeeks(weeks));
    }

    /** Every two weeks, as the mentor has proposed; the mentee has not confirmed it. */
    private static void agree(CheckInDesk desk, Mentorship pair) {
        desk.desk.execute("""
                INSERT INTO mentorship_agreements (program_id, mentorship_id, version, goals, cadence, place, stays_private,
                  ends_on, proposed_by, proposed_at, mentor_confirmed_at, mentee_confirmed_at)
                SELECT program_id, id, 1, 'One small test', 'two-weeks', 'video', '', '2027-03-31', mentor_id, since, since, NULL
                FROM mentorships
                WHERE id =\s""" + pair.id().value());
    }
}
