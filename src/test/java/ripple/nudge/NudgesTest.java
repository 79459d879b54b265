package ripple.nudge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import ripple.database.Database;
import ripple.database.OnBothDatabases;
import ripple.idea.Author;
import ripple.idea.IdeaNumber;
import ripple.people.Profile;
import ripple.people.Role;
import ripple.people.Standing;

/** Who hears what about ideas that wait, told over made-up weeks; Thursday the 26th is a holiday. */
class NudgesTest {

    @OnBothDatabases
    void anIdeaThatNobodyAnswersIsRemindedOfTwiceAndThenTheDeputyIsAsked(Database database) {
        Weeks weeks = new Weeks(database, "2026-11-20T12:00");
        Author lead = weeks.desk.holding(Role.LEAD);
        Author deputy = weeks.desk.holding(Role.DEPUTY);
        weeks.until("2026-11-23T14:00");
        weeks.desk.keep(weeks.desk.member(), "People wait in the corridor");

        weeks.until("2026-12-04T23:00");

        assertThat(weeks.told(lead))
                .containsExactly(
                        "2026-11-27T17:00 triage-reminder", // 3 working days: Tuesday, Wednesday, Friday
                        "2026-11-30T08:00 triage-week",
                        "2026-12-01T17:00 triage-reminder"); // 5 working days, and it is due
        assertThat(weeks.told(deputy))
                .containsExactly(
                        "2026-11-27T17:00 triage-reminder",
                        "2026-11-30T08:00 triage-week",
                        "2026-12-01T17:00 triage-reminder",
                        "2026-12-02T17:00 triage-escalation");
        assertThat(weeks.desk.outbox().toString())
                .contains(
                        "A new week: 1 idea waits for an answer.",
                        "1 idea has waited for some days; an answer is due soon.",
                        "The answer to 1 idea is due.",
                        "1 idea waits longer than was promised.",
                        "Waiting for 3 working days · Answer due Dec 1, 2026, 5:00 PM EST",
                        "Answer was due Dec 1, 2026, 5:00 PM EST");
    }

    @OnBothDatabases
    void atTheBeginningOfTheWeekWhatLooksAlikeStandsBesideWhatWaits(Database database) {
        Weeks weeks = new Weeks(database, "2026-11-20T12:00");
        weeks.desk.holding(Role.LEAD);
        weeks.desk.keep(weeks.desk.member(), "People wait in the corridor without a chair");
        weeks.desk.keep(weeks.desk.member(), "No chair in the corridor for people who wait");
        weeks.desk.keep(weeks.desk.member(), "The soup is cold");
        weeks.desk.followUp();

        weeks.tickAt("2026-11-23T09:00");

        assertThat(weeks.desk.outbox().toString())
                .contains("A new week: 3 ideas wait for an answer.", "Looks like Idea 1\"", "Looks like Idea 2\"")
                .doesNotContain("Looks like Idea 3", "Looks like \"");
    }

    @OnBothDatabases
    void whatIsAnsweredIsNotRemindedOf(Database database) {
        Weeks weeks = new Weeks(database, "2026-11-23T07:00");
        Author lead = weeks.desk.holding(Role.LEAD);
        weeks.until("2026-11-24T14:00");
        IdeaNumber number = weeks.desk
                .keep(weeks.desk.member(), "People wait in the corridor")
                .number();
        weeks.until("2026-11-27T12:00");
        weeks.desk.triage.welcome(lead, number);

        weeks.until("2026-12-11T23:00");

        assertThat(weeks.told(lead)).isEmpty();
        assertThat(weeks.count("triage-week", "answered")).isEqualTo(3);
    }

    @OnBothDatabases
    void itIsSaidInTheHoursOfEachPerson(Database database) {
        Weeks weeks = new Weeks(database, "2026-11-20T14:00");
        Author london = weeks.desk.holding(Role.TRIAGER);
        weeks.desk.people.learn(
                london.program(),
                london.person(),
                new Profile("A colleague", ZoneId.of("Europe/London"), Standing.MEMBER));
        weeks.desk.keep(weeks.desk.member(), "People wait in the corridor");

        weeks.until("2026-11-27T12:00");

        assertThat(weeks.told(london))
                .containsExactly(
                        "2026-11-23T03:00 triage-week", // 8:00 in London
                        "2026-11-27T03:00 triage-reminder");
        assertThat(weeks.count("triage-reminder", "quiet-hours")).isPositive();
    }

    @OnBothDatabases
    void aWeekThatBeginsWithAHolidayBeginsOnTuesday(Database database) {
        Weeks weeks = new Weeks(database, "2026-11-20T17:30", "2026-11-23");
        Author lead = weeks.desk.holding(Role.LEAD);
        weeks.desk.keep(weeks.desk.member(), "People wait in the corridor");

        weeks.until("2026-11-24T12:00");

        assertThat(weeks.told(lead)).containsExactly("2026-11-24T08:00 triage-week");
    }

    @OnBothDatabases
    void manyThatWaitAreOneMessage(Database database) {
        Weeks weeks = new Weeks(database, "2026-11-30T12:00");
        Author lead = weeks.desk.holding(Role.LEAD);
        Author author = weeks.desk.member();
        for (int i = 0; i < 12; i++) {
            weeks.desk.keep(author, "People wait in the corridor");
        }

        weeks.until("2026-12-03T18:00");

        assertThat(weeks.told(lead))
                .containsExactly("2026-11-30T12:00 triage-week", "2026-12-03T17:00 triage-reminder");
        assertThat(weeks.desk.outbox().get(1)).contains("12 ideas have waited", "7 ideas more wait");
    }

    @OnBothDatabases
    void askingAgainSaysNothingTwiceAndAMissedDayHeals(Database database) {
        Weeks weeks = new Weeks(database, "2026-11-30T12:00");
        Author lead = weeks.desk.holding(Role.LEAD);
        weeks.desk.keep(weeks.desk.member(), "People wait in the corridor");
        weeks.tickAt("2026-11-30T12:00");
        weeks.tickAt("2026-11-30T12:00");
        weeks.other().tick();
        assertThat(weeks.told(lead)).containsExactly("2026-11-30T12:00 triage-week");

        weeks.tickAt("2026-12-09T09:00");

        assertThat(weeks.told(lead))
                .containsExactly("2026-11-30T12:00 triage-week", "2026-12-09T09:00 triage-escalation");
        assertThat(weeks.desk.outbox().toString()).contains("longer than was promised");
    }

    @OnBothDatabases
    void whoHasLeftOrIsOfAnotherProgramHearsNothing(Database database) {
        Weeks weeks = new Weeks(database, "2026-11-30T12:00");
        Author gone = weeks.desk.holding(Role.TRIAGER);
        weeks.desk.learn(gone, Standing.DEACTIVATED);
        weeks.desk.asked(Role.LEAD);
        weeks.desk.holding(weeks.desk.openProgram(), Role.LEAD);
        weeks.desk.keep(weeks.desk.member(), "People wait in the corridor");

        weeks.until("2026-12-11T23:00");

        assertThat(weeks.desk.strings("SELECT message_key FROM outbox_messages"))
                .isEmpty();
    }

    @OnBothDatabases
    void aProgramThatPromisesAnswersLaterRemindsLater(Database database) {
        Weeks weeks = new Weeks(database, "2026-11-30T12:00");
        weeks.set(10);
        Author lead = weeks.desk.holding(Role.LEAD);
        weeks.desk.keep(weeks.desk.member(), "People wait in the corridor");

        weeks.until("2026-12-16T23:00");

        assertThat(weeks.told(lead).stream().filter(line -> !line.endsWith("week")))
                .containsExactly(
                        "2026-12-10T17:00 triage-reminder",
                        "2026-12-14T17:00 triage-reminder",
                        "2026-12-15T17:00 triage-escalation");
    }

    @OnBothDatabases
    void whoIsAwayOnMondayReadsOfTheWeekWhenTheyComeBack(Database database) {
        Weeks weeks = new Weeks(database, "2026-11-20T18:30");
        Author lead = weeks.desk.holding(Role.LEAD);
        weeks.away(lead, "2026-11-21", "2026-11-24");
        weeks.desk.keep(weeks.desk.member(), "People wait in the corridor");

        weeks.until("2026-11-25T12:00");

        assertThat(weeks.told(lead)).containsExactly("2026-11-25T08:00 triage-week");
    }

    @OnBothDatabases
    void whoIsAwayUntilTheNextWeekReadsOfThatOne(Database database) {
        Weeks weeks = new Weeks(database, "2026-11-20T18:30");
        Author lead = weeks.desk.holding(Role.LEAD);
        weeks.away(lead, "2026-11-21", "2026-11-29");
        weeks.desk.keep(weeks.desk.member(), "People wait in the corridor");

        weeks.until("2026-11-30T12:00");

        assertThat(weeks.told(lead)).containsExactly("2026-11-30T08:00 triage-week");
        assertThat(weeks.desk.outbox().toString())
                .as("what a new week shows is not said once more")
                .doesNotContain("an answer is due soon", "The answer to");
    }

    @OnBothDatabases
    void whoGivesTheirRoleBackMeanwhileHearsNothing(Database database) {
        Weeks weeks = new Weeks(database, "2026-11-20T18:30");
        Author triager = weeks.desk.holding(Role.TRIAGER);
        weeks.desk.keep(weeks.desk.member(), "People wait in the corridor");
        weeks.tickAt("2026-11-23T07:00");
        weeks.desk.end(triager, Role.TRIAGER);

        weeks.tickAt("2026-11-23T08:00");

        assertThat(weeks.told(triager)).isEmpty();
        assertThat(weeks.count("triage-week", "over")).isEqualTo(1);
    }

    @OnBothDatabases
    void whoAsksForLaterHearsItOnceMore(Database database) {
        Weeks weeks = new Weeks(database, "2026-11-30T12:00");
        Author lead = weeks.desk.holding(Role.LEAD);
        weeks.desk.keep(weeks.desk.member(), "People wait in the corridor");
        weeks.until("2026-12-03T18:00");
        weeks.snooze(lead);

        weeks.until("2026-12-04T08:00");

        assertThat(weeks.told(lead))
                .containsExactly(
                        "2026-11-30T12:00 triage-week",
                        "2026-12-03T17:00 triage-reminder",
                        "2026-12-04T08:00 triage-reminder");
        assertThat(weeks.desk.outbox().get(2)).contains("1 idea has waited for some days");
    }

    @OnBothDatabases
    void itSaysWhyItCameAndHowToChangeThatAndClaimsNoLimit(Database database) {
        Weeks weeks = new Weeks(database, "2026-11-30T12:00");
        weeks.desk.holding(Role.LEAD);
        weeks.desk.keep(weeks.desk.member(), "People wait in the corridor");

        weeks.tickAt("2026-11-30T12:00");

        assertThat(weeks.desk.outbox().toString())
                .contains("This came because you answer ideas. It keeps to your hours.", "Tomorrow", "My hours")
                .doesNotContain("at most 3");
    }
}
