package ripple.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a simulated year came to.
 *
 * @param ended for each prompt, how many occasions ended how; together they are all that were due
 * @param waited for each prompt, why and how often it waited on its way
 */
public record YearReport(
        YearPlan plan,
        Life life,
        Rounds rounds,
        Care care,
        SortedMap<String, SortedMap<String, Long>> ended,
        SortedMap<String, SortedMap<String, Long>> waited,
        long messages,
        long faultCount,
        List<String> faults) {

    public YearReport {
        ended = new TreeMap<>(ended);
        waited = new TreeMap<>(waited);
        faults = List.copyOf(faults);
    }

    /** What people and processes went through. */
    public record Life(int kills, int cuts, int restarts, long leavings, int pairs) {}

    /** What match rounds came to: how many there were, how many pairs they proposed, and how many of these began. */
    public record Rounds(int held, int proposed, int begun) {}

    /**
     * How mentors' weekly questions changed hands, and how often they came.
     *
     * @param covers how often a mentor agreed to stand in for another
     * @param asked how many questions whoever stood in got about the other's pairs
     * @param slower how many pairs went over to two weeks
     * @param back how many of them came back to every week, since there was trouble
     */
    public record Care(int covers, int asked, int slower, int back) {}

    public boolean isFine() {
        return faultCount == 0 && messages > 0;
    }

    /** How many occasions of a prompt ended so. */
    public long ended(String prompt, String how) {
        return ended.getOrDefault(prompt, new TreeMap<>()).getOrDefault(how, 0L);
    }

    /** For people at a console. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(line(
                "%,d people in 6 zones, %d weeks from %s, seed %d; %,d mentorships began, %,d times somebody left",
                plan.people(), plan.weeks(), plan.from(), plan.seed(), life.pairs(), life.leavings()));
        lines.add(line(
                "%d restarts, %d kills, %d of them in the middle of something",
                life.restarts(), life.kills(), life.cuts()));
        lines.add(line(
                "%d match rounds proposed %,d pairs: %,d began as both said yes",
                rounds.held(), rounds.proposed(), rounds.begun()));
        lines.add(line(
                "%,d times a mentor stood in for another, and was asked %,d times about the other's mentees",
                care.covers(), care.asked()));
        lines.add(line(
                "%,d times a steady pair went over to being asked about every two weeks, %,d times trouble brought the week back",
                care.slower(), care.back()));
        ended.forEach((prompt, how) -> lines.add(line(
                "%s: %,d due = %s%s",
                prompt, how.values().stream().mapToLong(Long::longValue).sum(), together(how, " + "), waits(prompt))));
        lines.add(line("%,d messages judged", messages));
        lines.add(
                faultCount == 0
                        ? "None twice, none outside the rules, none lost."
                        : line("%,d faults. The first of them:", faultCount));
        lines.addAll(faults);
        return lines;
    }

    private String waits(String prompt) {
        SortedMap<String, Long> why = waited.getOrDefault(prompt, new TreeMap<>());
        return why.isEmpty() ? "" : "; waited for " + together(why, ", ");
    }

    private static String together(Map<String, Long> counts, String between) {
        return counts.entrySet().stream()
                .map(count -> line("%,d %s", count.getValue(), count.getKey()))
                .collect(Collectors.joining(between));
    }

    private static String line(String pattern, Object... values) {
        return String.format(Locale.US, pattern, values);
    }
}
