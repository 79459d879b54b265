package ripple.matching;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Holds the algorithm against a file of solved instances: JSON with {@code instances}, each with {@code id}, {@code mentees},
 * {@code mentors}, {@code capacities}, and what is expected ({@code mentee_optimal}, {@code mentor_optimal}, {@code unmatched_mentees}).
 */
public final class MatchingReport {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<LinkedHashMap<String, List<String>>> LISTS = new TypeReference<>() {};
    private static final TypeReference<LinkedHashMap<String, Integer>> NUMBERS = new TypeReference<>() {};

    private final List<Solved> solved;

    private MatchingReport(List<Solved> solved) {
        this.solved = solved;
    }

    /** An instance and everything that is not as expected. */
    record Solved(String id, List<String> differences) {}

    public static MatchingReport of(Path file) throws IOException {
        JsonNode instances = JSON.readTree(Files.readString(file)).path("instances");
        if (!instances.isArray() || instances.isEmpty()) {
            throw new IllegalArgumentException("it has no instances");
        }
        List<Solved> solved = new ArrayList<>();
        for (JsonNode instance : instances) {
            solved.add(solve(instance));
        }
        return new MatchingReport(solved);
    }

    private static Solved solve(JsonNode instance) {
        Roster roster = new Roster(
                JSON.convertValue(instance.required("mentees"), LISTS),
                JSON.convertValue(instance.required("mentors"), LISTS),
                JSON.convertValue(instance.required("capacities"), NUMBERS));
        Preferences preferences = roster.preferences();
        Matching best = DeferredAcceptance.menteesPropose(preferences);
        Matching bestForMentors = MentorsPropose.in(preferences);
        List<String> differences = new ArrayList<>();
        compare(differences, "mentee-optimal", sorted(instance.required("mentee_optimal")), roster.named(best));
        compare(
                differences,
                "mentor-optimal",
                sorted(instance.required("mentor_optimal")),
                roster.named(bestForMentors));
        compare(differences, "unmatched", names(instance.required("unmatched_mentees")), roster.without(best));
        compare(differences, "blocking pairs", List.of(), BlockingPairs.in(preferences, best));
        compare(differences, "blocking pairs the other way", List.of(), BlockingPairs.in(preferences, bestForMentors));
        return new Solved(instance.required("id").asText(), differences);
    }

    private static void compare(List<String> differences, String what, Object expected, Object found) {
        if (!expected.equals(found)) {
            differences.add(what + ": expected " + expected + ", found " + found);
        }
    }

    private static Map<String, List<String>> sorted(JsonNode lists) {
        Map<String, List<String>> sorted = new LinkedHashMap<>(JSON.convertValue(lists, LISTS));
        sorted.replaceAll((name, list) -> list.stream().sorted().toList());
        return sorted;
    }

    private static List<String> names(JsonNode list) {
        return List.copyOf(new TreeSet<>(List.of(JSON.convertValue(list, String[].class))));
    }

    public boolean isAsExpected() {
        return solved.stream().allMatch(instance -> instance.differences().isEmpty());
    }

    /** One line for each instance that differs, and how many there are. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (Solved instance : solved) {
            instance.differences().forEach(difference -> lines.add(instance.id() + ": " + difference));
        }
        long fine = solved.stream()
                .filter(instance -> instance.differences().isEmpty())
                .count();
        lines.add(fine + " of " + solved.size() + " instances are solved as expected, without a blocking pair.");
        return lines;
    }
}
