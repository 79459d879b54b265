package ripple.simulation;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Where everything that was seen is brought before the judge. */
final class Court {

    private final Faults faults = new Faults();
    private final Chronicle chronicle = new Chronicle();
    private final Ledger ledger = new Ledger(chronicle, faults);
    private final Map<Long, Script> scripts;
    private final Wall wall;
    private final Occasions occasions;
    private final Oracle oracle;
    private final Habits habits;

    Court(Map<Long, Script> scripts, Wall wall, Habits habits) {
        this.scripts = Map.copyOf(scripts);
        this.wall = wall;
        this.occasions = new Occasions(scripts, wall, chronicle);
        this.oracle = new Oracle(scripts, wall, occasions, faults);
        this.habits = habits;
    }

    /** Somebody did something. */
    void did(Agenda.Entry entry, List<String> came, Instant now) {
        chronicle.did(entry.order());
        entry.completes().ifPresent(occasion -> chronicle.isAnswered(occasion, now));
        boolean isPutOff = !came.isEmpty() && entry.order().deed() == Deed.PRESSES;
        entry.about().filter(told -> isPutOff).ifPresent(told -> oracle.putOff(told, now, Instant.parse(came.get(0))));
    }

    /** Judges what was seen, and lets people make up their minds. */
    void judge(Ledger.Step step, Agenda agenda) {
        for (SimulationStore.Entry entry : step.seen().entries()) {
            chronicle.note(entry, step.now());
            if (entry.what().equals("pair")) {
                habits.follows(entry, step.now()).forEach(agenda::add);
            }
        }
        for (Told told : step.seen().told()) {
            oracle.judge(told);
            habits.reads(told).forEach(answer -> agenda.add(answer, told));
        }
        ledger.write(step);
    }

    void close(List<SimulationStore.Entry> planned, Instant start, Instant end) {
        ledger.close(planned, end);
        new Losses(scripts, wall, new Losses.Judged(oracle, occasions, chronicle, ledger), faults).judge(start, end);
    }

    YearReport report(YearPlan plan, Lives lives) {
        long leavings = scripts.values().stream()
                .mapToLong(script -> script.gone().size())
                .sum();
        return new YearReport(
                plan,
                new YearReport.Life(
                        lives.kills(),
                        lives.cuts(),
                        lives.restarts(),
                        leavings,
                        chronicle.pairs().size()),
                ledger.ended(),
                ledger.waited(),
                oracle.messages(),
                faults.count(),
                faults.first());
    }
}
