package ripple.nudge;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ripple.database.Database;
import ripple.database.OnBothDatabases;
import ripple.due.DueTable;
import ripple.idea.Author;
import ripple.idea.IdeaDesk;
import ripple.idea.IdeaNumber;
import ripple.idea.WaitingIdeas;
import ripple.outbox.Outbox;
import ripple.people.Profile;
import ripple.people.ProgramSettings;
import ripple.people.Role;
import ripple.people.Standing;
import ripple.texts.Texts;

/** Who hears what about ideas that wait, told over made-up weeks; Thursday the 26th is a holiday. */
class NudgesTest {

    private static final ZoneId NEW_YORK = IdeaDesk.NEW_YORK;
    private static final Texts TEXTS = Texts.read(List.of(PromptText.values()), Optional.empty());

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
        assertThat(weeks.count("triage-week", "stale"))
                .as("Wednesday is too late")
                .isEqualTo(1);
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

    private static final class Weeks {
        private static final Set<Integer> HOURS = Set.of(3, 7, 8, 12, 17, 21);

        final IdeaDesk desk;
        private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
        private final List<String> puts = new ArrayList<>();
        private final Set<LocalDate> holidays;
        private final Nudges nudges;

        Weeks(Database database, String from, String... holidays) {
            this.desk = new IdeaDesk(database);
            this.holidays = Stream.concat(Stream.of("2026-11-26"), Stream.of(holidays))
                    .map(LocalDate::parse)
                    .collect(Collectors.toSet());
            this.nudges = other();
            set(5);
            desk.moveTo(at(from));
        }

        void set(int answerByDays) {
            desk.set(new ProgramSettings(
                    NEW_YORK,
                    holidays,
                    List.of(),
                    Optional.empty(),
                    new ProgramSettings.Safety(Optional.empty(), ""),
                    Optional.empty(),
                    answerByDays,
                    new ProgramSettings.Texts("", List.of())));
        }

        /** Another instance on the same database. */
        Nudges other() {
            WaitingIdeas waiting = new WaitingIdeas(desk.people);
            Clock clock = new DeskClock(desk);
            Outbox outbox = new Outbox(clock, () -> {});
            return new Nudges(
                    List.of(
                            new WeekNudge(desk.database.transactions(), desk.people, waiting, outbox),
                            new EscalationNudge(desk.database.transactions(), desk.people, waiting, outbox),
                            new ReminderNudge(desk.database.transactions(), desk.people, waiting, outbox)),
                    new Prompts(
                            desk.database.transactions(),
                            new DueTable(),
                            (program, person, now) -> false,
                            new Speaker(desk.people, outbox, new DueTable(), TEXTS, List.of())),
                    clock,
                    meters);
        }

        void tickAt(String local) {
            desk.moveTo(at(local));
            nudges.tick();
            note();
        }

        /** Asks a few times a day. */
        void until(String local) {
            Instant end = at(local);
            LocalDateTime now = LocalDateTime.ofInstant(desk.now(), NEW_YORK);
            for (LocalDateTime hour = now.truncatedTo(ChronoUnit.HOURS);
                    !at(hour).isAfter(end);
                    hour = hour.plusHours(1)) {
                if (!hour.isBefore(now) && HOURS.contains(hour.getHour())) {
                    desk.moveTo(at(hour));
                    nudges.tick();
                    note();
                }
            }
            desk.moveTo(end);
        }

        private void note() {
            List<String> keys = desk.strings(
                    "SELECT message_key FROM outbox_messages WHERE message_key LIKE 'triage-%'" + " ORDER BY id");
            keys.subList(puts.size(), keys.size())
                    .forEach(key -> puts.add(LocalDateTime.ofInstant(desk.now(), NEW_YORK) + " " + key));
        }

        List<String> told(Author person) {
            String end = ":person-" + person.person().value();
            return puts.stream()
                    .filter(line -> line.endsWith(end))
                    .map(line -> line.replaceFirst("(triage-\\w+):.*", "$1"))
                    .toList();
        }

        double count(String nudge, String ending) {
            return meters.counter("ripple.nudges", "nudge", nudge, "ending", ending)
                    .count();
        }

        private static Instant at(String local) {
            return at(LocalDateTime.parse(local));
        }

        private static Instant at(LocalDateTime local) {
            return local.atZone(NEW_YORK).toInstant();
        }
    }

    /** Tells the time of the desk. */
    private static final class DeskClock extends Clock {
        private final IdeaDesk desk;

        DeskClock(IdeaDesk desk) {
            this.desk = desk;
        }

        @Override
        public ZoneId getZone() {
            return NEW_YORK;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return desk.now();
        }
    }
}
