package ripple.simulation;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import ripple.database.Database;
import ripple.nudge.SnoozeService.Snoozed;
import ripple.people.Member;
import ripple.people.PersonId;
import ripple.people.Profile;
import ripple.people.ProgramId;
import ripple.people.Standing;
import ripple.texts.Texts;

/** Lives through the year: the script happens, the tick ticks, processes end, and every message is judged. */
public final class SimulatedYear {

    private static final Duration GRID = Duration.ofMinutes(15);
    private static final Duration BETWEEN_RESTARTS = Duration.ofDays(5);
    private static final Duration AHEAD = Duration.ofDays(3);
    private static final int PUT_OFF_ONE_IN = 40;

    private final YearPlan plan;
    private final Supplier<Database> opening;
    private final Random random;
    private final Instant end;
    private final SimulatedClock clock;
    private final Map<Long, Script> scripts = new HashMap<>();
    private final SortedMap<Instant, List<Deed>> deeds = new TreeMap<>();
    private final SortedMap<String, Long> endings = new TreeMap<>();
    private final StandIns standIns = new StandIns(scripts);
    private final Texts texts;
    private int kills;
    private int restarts;
    private long lastSeen;

    /** @param opening opens the same database again and again */
    public SimulatedYear(YearPlan plan, Supplier<Database> opening, Texts texts) {
        this.plan = plan;
        this.opening = opening;
        this.texts = texts;
        this.random = new Random(plan.seed());
        Instant start = plan.from().atStartOfDay(ZoneOffset.UTC).toInstant();
        this.end = start.plus(Duration.ofDays(plan.weeks() * 7L));
        this.clock = new SimulatedClock(start);
    }

    /** Something that a person does, or that happens to them. */
    @FunctionalInterface
    private interface Deed {
        void happen(SimulatedProcess process);
    }

    public YearReport run() {
        SimulatedProcess process = start();
        process.people.openProgram("Made up", ZoneId.of("America/New_York"));
        ProgramId program = process.onlyProgram();
        Set<LocalDate> holidays = Holidays.of(plan);
        process.setHolidays(program, holidays);
        Instant start = clock.instant();
        cast(process, program);
        Oracle oracle = new Oracle(scripts, holidays);
        process = live(process, oracle);
        oracle.judgeWhatWasNotSaid(start, clock.instant());
        oracle.judgeWhatMustCome(pulses(start), clock.instant());
        long planned = process.planned(StandIns.CHECK_IN);
        process.close();
        return new YearReport(
                plan, endings, oracle.messages(), kills, restarts, planned, oracle.faultCount(), oracle.faults());
    }

    private Map<Long, List<Instant>> pulses(Instant start) {
        return scripts.keySet().stream()
                .collect(Collectors.toMap(person -> person, person -> StandIns.pulses(person, start, end)));
    }

    private SimulatedProcess start() {
        return new SimulatedProcess(
                opening.get(), clock, this::isQuiet, standIns.all(), texts, random, plan.killedOneIn());
    }

    private boolean isQuiet(ProgramId program, PersonId person, Instant now) {
        Script script = Optional.ofNullable(scripts.get(person.value())).orElseThrow();
        return script.isUndisturbed(now.atZone(script.zone()).toLocalTime());
    }

    private void cast(SimulatedProcess process, ProgramId program) {
        Casting casting = new Casting(plan.seed(), plan.from(), plan.weeks());
        for (int count = 0; count < plan.people(); count++) {
            Script script = casting.script();
            PersonId id = process.join(program, script, person -> scripts.put(person.value(), script), standIns);
            write(program, id, script);
        }
    }

    /** Absence and nights are said three days ahead; people leave and come back at midnight. */
    private void write(ProgramId program, PersonId id, Script script) {
        for (Script.Stretch nights : script.nights()) {
            at(begin(script, nights.first()).minus(AHEAD), process -> process.onNights(program, id, nights));
        }
        for (Script.Stretch away : script.away()) {
            at(begin(script, away.first()).minus(AHEAD), process -> process.away(program, id, away));
        }
        for (Script.Stretch gone : script.gone()) {
            at(begin(script, gone.first()), process -> learn(process, program, id, script, Standing.DEACTIVATED));
            at(begin(script, gone.last().plusDays(1)), process -> learn(process, program, id, script, Standing.MEMBER));
        }
    }

    private static void learn(
            SimulatedProcess process, ProgramId program, PersonId id, Script script, Standing standing) {
        process.people.learn(program, id, new Profile("", script.zone(), standing, false));
    }

    private static Instant begin(Script script, LocalDate day) {
        return day.atStartOfDay(script.zone()).toInstant();
    }

    private void at(Instant instant, Deed deed) {
        deeds.computeIfAbsent(instant, when -> new ArrayList<>()).add(deed);
    }

    private SimulatedProcess live(SimulatedProcess first, Oracle oracle) {
        SimulatedProcess process = first;
        Instant restart = clock.instant().plus(BETWEEN_RESTARTS);
        while (clock.instant().isBefore(end)) {
            clock.moveTo(next(process));
            happen(process);
            process = tick(process);
            look(process, oracle);
            if (clock.instant().isAfter(restart)) {
                restart = clock.instant().plus(BETWEEN_RESTARTS);
                restarts++;
                process = again(process);
            }
        }
        return process;
    }

    /** The next time on the grid at which anything is to be looked at or happens. */
    private Instant next(SimulatedProcess process) {
        Instant look = process.nextLook().filter(end::isAfter).orElse(end);
        Instant deed = deeds.isEmpty() ? end : deeds.firstKey();
        Instant wished = look.isBefore(deed) ? look : deed;
        long step = GRID.toMillis();
        long onGrid = -Math.floorDiv(-wished.toEpochMilli(), step) * step;
        return Instant.ofEpochMilli(Math.max(onGrid, clock.instant().plus(GRID).toEpochMilli()));
    }

    private void happen(SimulatedProcess process) {
        while (!deeds.isEmpty() && !deeds.firstKey().isAfter(clock.instant())) {
            List<Deed> next = Objects.requireNonNull(deeds.remove(deeds.firstKey()));
            next.forEach(deed -> deed.happen(process));
        }
    }

    /** Until a tick comes to its end: a process that is killed is started again, and asks again. */
    private SimulatedProcess tick(SimulatedProcess first) {
        SimulatedProcess process = first;
        while (true) {
            try {
                process.prompts.due(
                        clock.instant(),
                        ended -> endings.merge(
                                ended.prompt() + " " + ended.ending().code(), 1L, Long::sum));
                return process;
            } catch (Killed killed) {
                kills++;
                process = again(process);
            }
        }
    }

    private SimulatedProcess again(SimulatedProcess process) {
        process.close();
        return start();
    }

    private void look(SimulatedProcess process, Oracle oracle) {
        for (SimulationStore.Put put : process.deliverAfter(lastSeen)) {
            lastSeen = put.id();
            Told told = Told.of(put);
            oracle.judge(told);
            if (random.nextInt(PUT_OFF_ONE_IN) == 0) {
                putOff(process, oracle, told);
            }
        }
    }

    private void putOff(SimulatedProcess process, Oracle oracle, Told told) {
        Member member = new Member(process.onlyProgram(), new PersonId(told.person()));
        Snoozed snoozed = random.nextBoolean() ? process.tomorrow(member) : process.nextWeek(member);
        if (snoozed instanceof Snoozed.Until until) {
            oracle.putOff(told, clock.instant(), until.instant());
        }
    }
}
