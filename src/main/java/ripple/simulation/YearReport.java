package ripple.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a simulated year came to.
 *
 * @param endings how often each prompt ended how, as "sim-check-in sent"
 */
public record YearReport(
        YearPlan plan,
        SortedMap<String, Long> endings,
        long messages,
        int kills,
        int restarts,
        long checkInsPlanned,
        long faultCount,
        List<String> faults) {

    private static final int LONGEST_LINE = 100;

    public YearReport {
        endings = new TreeMap<>(endings);
        faults = List.copyOf(faults);
    }

    public boolean isFine() {
        return faultCount == 0 && checkInsPlanned == plan.people() && messages > 0;
    }

    /** For people at a console. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(line(
                "%,d people in 6 zones, %d weeks from %s, seed %d",
                plan.people(), plan.weeks(), plan.from(), plan.seed()));
        lines.add(line("%d restarts, %d kills in the middle of a transaction or right after one", restarts, kills));
        lines.addAll(byPrompt());
        lines.add(line(
                "%,d messages judged; %,d of %,d people still have their next check-in",
                messages, checkInsPlanned, plan.people()));
        lines.add(
                faultCount == 0
                        ? "None twice, none outside the rules, none lost."
                        : line("%,d faults. The first of them:", faultCount));
        lines.addAll(faults);
        return lines;
    }

    private List<String> byPrompt() {
        SortedMap<String, List<String>> prompts = new TreeMap<>();
        for (Map.Entry<String, Long> ending : endings.entrySet()) {
            String[] parts = ending.getKey().split(" ", -1);
            prompts.computeIfAbsent(parts[0], prompt -> new ArrayList<>())
                    .add(line("%s %,d", parts[1], ending.getValue()));
        }
        return prompts.entrySet().stream()
                .map(prompt -> prompt.getKey() + ": " + String.join(", ", prompt.getValue()))
                .map(text -> text.length() > LONGEST_LINE * 3 ? text.substring(0, LONGEST_LINE * 3) : text)
                .toList();
    }

    private static String line(String pattern, Object... values) {
        return String.format(Locale.US, pattern, values);
    }
}
