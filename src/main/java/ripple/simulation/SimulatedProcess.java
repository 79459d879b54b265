package ripple.simulation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import ripple.database.Database;
import ripple.database.Transactions;
import ripple.due.DueTable;
import ripple.nudge.Prompt;
import ripple.nudge.Prompts;
import ripple.nudge.SnoozeService;
import ripple.nudge.Speaker;
import ripple.outbox.Outbox;
import ripple.people.Availability;
import ripple.people.AvailabilityService;
import ripple.people.Hours;
import ripple.people.Member;
import ripple.people.PeopleService;
import ripple.people.Person;
import ripple.people.PersonId;
import ripple.people.Profile;
import ripple.people.ProgramId;
import ripple.people.ProgramSettings;
import ripple.people.Quiet;
import ripple.people.Standing;
import ripple.people.Week;
import ripple.texts.Texts;

/** One life of the process: everything made anew on the database as it is. */
final class SimulatedProcess implements AutoCloseable {

    private static final int DELIVERED_ONE_IN = 500;

    final PeopleService people;
    final Prompts prompts;
    private final Database database;
    private final Clock clock;
    private final AvailabilityService hours;
    private final SnoozeService snoozes;

    SimulatedProcess(
            Database database,
            Clock clock,
            Quiet quiet,
            List<Prompt> said,
            Texts texts,
            Random random,
            int killedOneIn) {
        DueTable due = new DueTable();
        Transactions transactions = database.transactions();
        this.database = database;
        this.clock = clock;
        this.people = new PeopleService(transactions, clock);
        this.hours = new AvailabilityService(clock);
        hours.whenHoursChange(due::lookAgain);
        this.snoozes = new SnoozeService(transactions, people, hours, due, clock);
        this.prompts = new Prompts(
                new DangerousTransactions(transactions, random, killedOneIn),
                due,
                quiet,
                new Speaker(people, new Outbox(clock, () -> {}), due, texts, said));
    }

    ProgramId onlyProgram() {
        return database.transactions().read(people::programs).get(0).id();
    }

    void setHolidays(ProgramId program, Set<LocalDate> holidays) {
        database.transactions().use(transaction -> {
            ProgramSettings usual = people.settings(transaction, program);
            people.set(
                    transaction,
                    program,
                    new ProgramSettings(
                            usual.zone(),
                            holidays,
                            usual.sites(),
                            usual.channel(),
                            usual.safety(),
                            usual.secondContact(),
                            usual.answerByDays(),
                            usual.texts()));
        });
    }

    PersonId join(ProgramId program, Script script, Consumer<PersonId> known, StandIns standIns) {
        return database.transactions().run(transaction -> {
            PersonId id = people.meet(transaction, program).id();
            people.learn(transaction, program, id, new Profile("", script.zone(), Standing.MEMBER, false));
            hours.suits(transaction, program, id, new Week(script.days(), new Hours(script.from(), script.to())));
            known.accept(id);
            Person person = people.find(transaction, program, id).orElseThrow();
            standIns.plan(transaction, person, clock.instant());
            return id;
        });
    }

    void onNights(ProgramId program, PersonId id, Script.Stretch nights) {
        var shift =
                new Availability.Nights(nights.first(), nights.last(), new Hours(Script.NIGHT_FROM, Script.NIGHT_TO));
        database.transactions().use(transaction -> hours.onNights(transaction, program, id, Optional.of(shift)));
    }

    void away(ProgramId program, PersonId id, Script.Stretch away) {
        var time = new Availability.Away(away.first(), away.last());
        database.transactions().use(transaction -> hours.away(transaction, program, id, Optional.of(time)));
    }

    SnoozeService.Snoozed tomorrow(Member member) {
        return snoozes.tomorrow(member, lastMessage(member));
    }

    SnoozeService.Snoozed nextWeek(Member member) {
        return snoozes.nextWeek(member, lastMessage(member));
    }

    private long lastMessage(Member member) {
        return database.transactions()
                .read(transaction ->
                        transaction.store(SimulationStore.class).lastMessage(member.program(), member.person()));
    }

    Optional<Instant> nextLook() {
        return database.transactions()
                .read(transaction -> transaction.store(SimulationStore.class).nextLook());
    }

    long planned(String kind) {
        return database.transactions()
                .read(transaction -> transaction.store(SimulationStore.class).planned(kind));
    }

    /** What was put since. Now and then all of it counts as delivered. */
    List<SimulationStore.Put> deliverAfter(long id) {
        List<SimulationStore.Put> put = database.transactions()
                .read(transaction -> transaction.store(SimulationStore.class).putAfter(id));
        boolean isTime = !put.isEmpty() && put.get(put.size() - 1).id() % DELIVERED_ONE_IN < put.size();
        if (isTime) {
            database.transactions()
                    .use(transaction -> transaction.store(SimulationStore.class).deliver());
        }
        return put;
    }

    @Override
    public void close() {
        database.close();
    }
}
