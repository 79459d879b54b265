package ripple.simulation;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import ripple.simulation.Proposals.Proposal;

/** Where everything that was seen is brought before the judge. */
final class Court {

    private final Faults faults = new Faults();
    private final Chronicle chronicle = new Chronicle();
    private final Ledger ledger = new Ledger(chronicle, faults);
    private final Map<Long, Script> scripts;
    private final Wall wall;
    private final Occasions occasions;
    private final Oracle oracle;
    private final Matches matches;
    private final Questions questions;
    private final Habits habits;

    Court(Map<Long, Figure> people, Wall wall, Habits habits) {
        this.scripts = people.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, one -> one.getValue().script()));
        this.wall = wall;
        this.occasions = new Occasions(scripts, wall, chronicle);
        this.oracle = new Oracle(scripts, wall, occasions, faults);
        this.matches = new Matches(people, wall, chronicle, faults);
        this.questions = new Questions(scripts, chronicle, faults);
        this.habits = habits;
    }

    /** Somebody did something. */
    void did(Agenda.Entry entry, List<String> came, Instant now) {
        chronicle.did(entry.order(), now);
        questions.did(entry.order());
        entry.completes().ifPresent(occasion -> chronicle.isAnswered(occasion, now));
        boolean isPutOff = !came.isEmpty() && entry.order().deed() == Deed.PRESSES;
        entry.about().filter(told -> isPutOff).ifPresent(told -> oracle.putOff(told, now, Instant.parse(came.get(0))));
    }

    /** Judges what was seen, and lets people make up their minds. */
    void judge(Ledger.Step step, Agenda agenda) {
        for (SimulationStore.Entry entry : step.seen().entries()) {
            chronicle.note(entry, step.now());
            matches.note(entry, step.now());
            questions.note(entry, step.now());
            if (entry.what().equals("pair") && hasBegun(entry)) {
                habits.follows(entry, step.now()).forEach(agenda::add);
            }
        }
        step.seen().put().forEach(questions::reads);
        for (Told told : step.seen().came()) {
            oracle.judge(told);
            matches.reads(told);
            habits.reads(told).forEach(answer -> agenda.add(answer, told));
        }
        step.outcomes().forEach(outcome -> oracle.judgeRoom(outcome, step.now()));
        ledger.write(step);
    }

    /** What was only proposed leaves no trace in anybody's life. */
    private boolean hasBegun(SimulationStore.Entry pair) {
        return chronicle
                .findPair("mentorship:" + pair.subject())
                .flatMap(Chronicle.Pair::begun)
                .isPresent();
    }

    void close(List<SimulationStore.Entry> planned, Collection<Told> underWay, Instant start, Instant end) {
        underWay.forEach(told -> oracle.judgeWait(told, end));
        ledger.close(planned, end);
        matches.close(end);
        Losses losses = new Losses(scripts, wall, new Losses.Judged(oracle, occasions, chronicle, ledger), faults);
        losses.judge(start, end);
        questions.close(losses, start, end);
    }

    private int pairs() {
        return (int) chronicle.pairs().stream()
                .filter(pair -> pair.begun().isPresent())
                .count();
    }

    private YearReport.Rounds rounds() {
        Collection<Proposal> proposals = chronicle.proposals().all();
        return new YearReport.Rounds(matches.rounds(), proposals.size(), (int)
                proposals.stream().filter(Proposal::hasBegun).count());
    }

    YearReport report(YearPlan plan, Lives lives) {
        long leavings = scripts.values().stream()
                .mapToLong(script -> script.gone().size())
                .sum();
        return new YearReport(
                plan,
                new YearReport.Life(lives.kills(), lives.cuts(), lives.restarts(), leavings, pairs()),
                rounds(),
                questions.care(),
                ledger.ended(),
                ledger.waited(),
                oracle.messages(),
                faults.count(),
                faults.first());
    }
}
