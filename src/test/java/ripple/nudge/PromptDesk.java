package ripple.nudge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import ripple.database.Database;
import ripple.database.Transactions;
import ripple.due.Due;
import ripple.due.DueTable;
import ripple.outbox.Kind;
import ripple.outbox.Outbox;
import ripple.people.Availability;
import ripple.people.AvailabilityService;
import ripple.people.Member;
import ripple.people.PeopleService;
import ripple.people.Person;
import ripple.people.PersonId;
import ripple.people.Profile;
import ripple.people.ProgramId;
import ripple.people.ProgramSettings;
import ripple.people.Standing;
import ripple.texts.Texts;

/** A hospital in New York with a due table and prompts of several kinds, and a clock that a test moves. */
final class PromptDesk {

    static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    final Transactions transactions;
    final PeopleService people;
    final AvailabilityService hours;
    final DueTable due = new DueTable();
    final ProgramId program;
    private final AtomicReference<Instant> now;
    private final Set<PersonId> undisturbed = new HashSet<>();
    private final SnoozeService snoozes;
    private final Prompts prompts;

    PromptDesk(Database database, String local) {
        this.now = new AtomicReference<>(at(local));
        Clock clock = new Moved(now);
        this.transactions = database.transactions();
        this.people = new PeopleService(transactions, clock);
        this.hours = new AvailabilityService(clock);
        hours.whenHoursChange(due::lookAgain);
        this.snoozes = new SnoozeService(transactions, people, hours, due, clock);
        this.program =
                people.openProgram("Willow Creek Hospital (made up)", NEW_YORK).id();
        transactions.use(transaction -> people.set(transaction, program, settings()));
        this.prompts = prompts(List.of(
                new PromptsTest.Talk("request", Kind.REQUEST),
                new PromptsTest.Talk("check", Kind.CHECK_IN),
                new PromptsTest.Talk("broken", Kind.CHECK_IN),
                new PromptsTest.Talk("nudge", Kind.REMINDER),
                new PromptsTest.Talk("pulse", Kind.FEEDBACK),
                new PromptsTest.Talk("reflect", Kind.REFLECTION)));
    }

    Prompts prompts(List<Prompt> all) {
        Outbox outbox = new Outbox(new Moved(now), () -> {});
        Texts texts = Texts.read(List.of(PromptText.values()), Optional.empty());
        return new Prompts(
                transactions,
                due,
                (of, person, at) -> undisturbed.contains(person),
                new Speaker(people, outbox, due, texts, all));
    }

    private static ProgramSettings settings() {
        return new ProgramSettings(
                NEW_YORK,
                Set.of(LocalDate.of(2026, 11, 26)),
                List.of(),
                Optional.empty(),
                new ProgramSettings.Safety(Optional.empty(), ""),
                Optional.empty(),
                5,
                new ProgramSettings.Texts("", List.of()));
    }

    Person person() {
        return transactions.run(transaction -> {
            PersonId id = people.meet(transaction, program).id();
            people.learn(transaction, program, id, new Profile("A colleague", NEW_YORK, Standing.MEMBER, false));
            return people.find(transaction, program, id).orElseThrow();
        });
    }

    void leave(Person person) {
        people.learn(program, person.id(), new Profile("A colleague", NEW_YORK, Standing.DEACTIVATED, false));
    }

    void plan(Person person, String kind, String subject, String occurrence, String local) {
        transactions.use(transaction ->
                due.plan(transaction, new Due(program, person.id(), kind, subject, occurrence, at(local))));
    }

    List<String> planned(Person person) {
        return transactions.read(transaction -> due.of(transaction, program, person.id()).stream()
                .map(one -> one.kind() + " " + one.occurrence())
                .toList());
    }

    void away(Person person, String first, String last) {
        var away = new Availability.Away(LocalDate.parse(first), LocalDate.parse(last));
        change(person, before -> before.goingAway(Optional.of(away)));
    }

    void change(Person person, UnaryOperator<Availability> change) {
        transactions.run(transaction -> hours.change(transaction, program, person.id(), change));
    }

    void undisturbed(Person person, boolean quiet) {
        if (quiet) {
            undisturbed.add(person.id());
        } else {
            undisturbed.remove(person.id());
        }
    }

    /** The last message, until then. */
    void snooze(Person person, String local) {
        assertThat(snoozes.tomorrow(new Member(program, person.id()), lastMessage(person)))
                .isEqualTo(new SnoozeService.Snoozed.Until(person, at(local)));
    }

    SnoozeService snoozes() {
        return snoozes;
    }

    long lastMessage(Person person) {
        return transactions.read(
                transaction -> transaction.store(PromptPeekStore.class).lastMessage(person.id()));
    }

    List<String> tickAt(String local) {
        now.set(at(local));
        List<String> endings = new ArrayList<>();
        prompts.due(
                at(local),
                ended -> endings.add(ended.prompt() + " " + ended.ending().code()));
        return endings;
    }

    List<String> messages(Person person) {
        return transactions.read(transaction -> transaction
                .store(PromptPeekStore.class)
                .bodies("person:" + person.id().value()));
    }

    int heard(Person person) {
        return transactions.read(
                transaction -> transaction.store(PromptPeekStore.class).messages(person.id()));
    }

    static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(NEW_YORK).toInstant();
    }

    /** Stands where the test put it. */
    private static final class Moved extends Clock {
        private final AtomicReference<Instant> now;

        Moved(AtomicReference<Instant> now) {
            this.now = now;
        }

        @Override
        public Instant instant() {
            return Objects.requireNonNull(now.get());
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(instant(), zone);
        }
    }
}
