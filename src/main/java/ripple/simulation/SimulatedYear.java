package ripple.simulation;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import ripple.database.Database;

/** Lives through the year: what the scripts say happens, the clock ticks, processes end, and every message is judged. */
public final class SimulatedYear {

    private static final Duration GRID = Duration.ofMinutes(15);
    private static final Duration BETWEEN_RESTARTS = Duration.ofDays(5);

    private final YearPlan plan;
    private final Supplier<Database> opening;
    private final Wiring wiring;
    private final Optional<Elsewhere> elsewhere;

    /**
     * Each life in this process; a kill is an error in the middle of a transaction, or right after its commit.
     *
     * @param opening opens the same database again and again, its tables made
     * @param wiring puts together what people and clocks set going on it
     */
    public SimulatedYear(YearPlan plan, Supplier<Database> opening, Wiring wiring) {
        this(plan, opening, wiring, Optional.empty());
    }

    private SimulatedYear(YearPlan plan, Supplier<Database> opening, Wiring wiring, Optional<Elsewhere> elsewhere) {
        this.plan = plan;
        this.opening = opening;
        this.wiring = wiring;
        this.elsewhere = elsewhere;
    }

    /** Each life in a process of its own. */
    private record Elsewhere(List<String> command, int kills) {}

    /**
     * The same year, but each life is a process of its own that is killed as a machine kills it.
     *
     * @param command starts such a process, which calls {@link LifeServer} for the same plan on the same database
     * @param kills about how many there are
     */
    public SimulatedYear inProcesses(List<String> command, int kills) {
        return new SimulatedYear(plan, opening, wiring, Optional.of(new Elsewhere(List.copyOf(command), kills)));
    }

    public YearReport run() {
        Instant start = plan.from().atStartOfDay(ZoneOffset.UTC).toInstant();
        Set<LocalDate> holidays = Holidays.of(plan);
        try (Watcher watcher = new Watcher(opening.get())) {
            Map<Long, Figure> people = Founding.found(watcher.database(), wiring, start, Casting.cast(plan), holidays);
            watcher.install();
            Map<Long, Script> scripts = people.entrySet().stream()
                    .collect(Collectors.toMap(
                            Map.Entry::getKey, one -> one.getValue().script()));
            Court court = new Court(people, new Wall(holidays), new Habits(plan.seed()));
            Lives lives = new Lives(lives(scripts, start));
            Instant end = start.plus(Duration.ofDays(plan.weeks() * 7L));
            live(new Days(watcher, court, lives, new Agenda(people, start, end)), start, end);
            court.close(watcher.planned(), watcher.underWay(), start, end);
            return court.report(plan, lives);
        }
    }

    private Supplier<Life> lives(Map<Long, Script> scripts, Instant start) {
        if (elsewhere.isPresent()) {
            Executioner executioner =
                    Executioner.of(plan, start, elsewhere.get().kills());
            return () -> new LifeElsewhere(elsewhere.get().command(), executioner);
        }
        Random random = new Random(plan.seed());
        return () -> {
            Database database = opening.get();
            var transactions = new DangerousTransactions(database.transactions(), random, plan.killedOneIn());
            return new LifeHere(wiring, database, transactions, scripts);
        };
    }

    /** Everything that takes part in each step. */
    private record Days(Watcher watcher, Court court, Lives lives, Agenda agenda) {

        /** First what people and features do, then what has come is said. */
        void step(Instant now) {
            for (Agenda.Entry entry : agenda.takeUntil(now)) {
                Order order = entry.order();
                List<String> came = lives.does(new Order(now, order.deed(), order.person(), order.words()));
                court.did(entry, came, now);
            }
            look(now, List.of());
            List<String> lines = lives.does(Order.of(now, Deed.TICK, 0));
            look(now, lines.stream().map(Outcome::read).toList());
        }

        private void look(Instant now, List<Outcome> outcomes) {
            Watcher.Seen seen = watcher.look(now);
            court.judge(new Ledger.Step(now, seen, outcomes, lives.wasKilled()), agenda);
        }

        /** The next time on the grid at which anything is to be looked at or happens. */
        Instant next(Instant now, Instant end) {
            Instant look = watcher.nextLook().filter(end::isAfter).orElse(end);
            Instant deed = agenda.next().filter(look::isAfter).orElse(look);
            long step = GRID.toMillis();
            long onGrid = -Math.floorDiv(-deed.toEpochMilli(), step) * step;
            return Instant.ofEpochMilli(Math.max(onGrid, now.plus(GRID).toEpochMilli()));
        }
    }

    private static void live(Days days, Instant start, Instant end) {
        Instant now = start;
        Instant restart = start.plus(BETWEEN_RESTARTS);
        while (now.isBefore(end)) {
            now = days.next(now, end);
            days.step(now);
            if (now.isAfter(restart)) {
                restart = now.plus(BETWEEN_RESTARTS);
                days.lives().restart();
            }
        }
        days.lives().close();
    }
}
