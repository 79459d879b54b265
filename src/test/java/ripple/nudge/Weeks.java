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
import ripple.due.DueTable;
import ripple.idea.Author;
import ripple.idea.IdeaDesk;
import ripple.idea.WaitingIdeas;
import ripple.idea.WaitingText;
import ripple.outbox.Outbox;
import ripple.people.Availability;
import ripple.people.AvailabilityService;
import ripple.people.Member;
import ripple.people.ProgramSettings;
import ripple.texts.TextKey;
import ripple.texts.Texts;

/** Weeks in a made-up hospital in which ideas wait for an answer, with a clock that a test moves. */
final class Weeks {

    private static final ZoneId NEW_YORK = IdeaDesk.NEW_YORK;
    private static final Texts TEXTS = Texts.read(
            Stream.<TextKey>concat(Stream.of(PromptText.values()), Stream.of(WaitingText.values()))
                    .toList(),
            Optional.empty());
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
        Clock clock = new DeskClock(desk);
        Outbox outbox = new Outbox(clock, () -> {});
        DueTable due = new DueTable();
        Triage triage =
                new Triage(desk.database.transactions(), desk.people, new WaitingIdeas(desk.people), due, TEXTS);
        return new Nudges(
                List.of(triage.planning()),
                new Prompts(
                        desk.database.transactions(),
                        due,
                        (program, person, now) -> false,
                        new Speaker(desk.people, outbox, due, TEXTS, triage.prompts())),
                clock,
                meters);
    }

    void tickAt(String local) {
        desk.moveTo(at(local));
        nudges.tick();
        note();
    }

    void away(Author person, String first, String last) {
        var time = new Availability.Away(LocalDate.parse(first), LocalDate.parse(last));
        desk.database
                .transactions()
                .use(transaction -> new AvailabilityService(new DeskClock(desk))
                        .away(transaction, person.program(), person.person(), Optional.of(time)));
    }

    /** What they were told last comes again tomorrow. */
    void snooze(Author person) {
        Clock clock = new DeskClock(desk);
        var snoozes = new SnoozeService(
                desk.database.transactions(), desk.people, new AvailabilityService(clock), new DueTable(), clock);
        long last = desk.database
                .transactions()
                .read(transaction -> transaction.store(PromptPeekStore.class).lastMessage(person.person()));
        assertThat(snoozes.tomorrow(new Member(person.program(), person.person()), last))
                .isInstanceOf(SnoozeService.Snoozed.Until.class);
    }

    /** Asks a few times a day. */
    void until(String local) {
        Instant end = at(local);
        LocalDateTime now = LocalDateTime.ofInstant(desk.now(), NEW_YORK);
        for (LocalDateTime hour = now.truncatedTo(ChronoUnit.HOURS); !at(hour).isAfter(end); hour = hour.plusHours(1)) {
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
                .filter(line -> line.replaceFirst(":again-\\d+$", "").endsWith(end))
                .map(line -> line.replaceFirst("(triage-\\w+):.*", "$1"))
                .toList();
    }

    double count(String nudge, String ending) {
        return meters.counter("ripple.nudges", "nudge", nudge, "ending", ending).count();
    }

    private static Instant at(String local) {
        return at(LocalDateTime.parse(local));
    }

    private static Instant at(LocalDateTime local) {
        return local.atZone(NEW_YORK).toInstant();
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
