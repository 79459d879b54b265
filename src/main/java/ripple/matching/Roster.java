package ripple.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Preferences by name, as examples and files have them; a list that names somebody unknown, or somebody twice, is refused. */
public final class Roster {
    private final List<String> mentees;
    private final List<String> mentors;
    private final Preferences preferences;

    public Roster(
            Map<String, List<String>> ofMentees, Map<String, List<String>> ofMentors, Map<String, Integer> places) {
        if (!places.keySet().equals(ofMentors.keySet())) {
            throw new IllegalArgumentException("Every mentor needs a list and a number of places");
        }
        this.mentees = List.copyOf(ofMentees.keySet());
        this.mentors = List.copyOf(ofMentors.keySet());
        this.preferences = new Preferences(
                numbered(mentees, ofMentees, mentors),
                numbered(mentors, ofMentors, mentees),
                mentors.stream().mapToInt(places::get).toArray());
    }

    private static int[][] numbered(List<String> owners, Map<String, List<String>> lists, List<String> others) {
        Map<String, Integer> numbers = new HashMap<>();
        others.forEach(name -> numbers.put(name, numbers.size()));
        return owners.stream()
                .map(owner -> lists.getOrDefault(owner, List.of()))
                .map(list -> list.stream()
                        .mapToInt(name -> numbers.getOrDefault(name, Integer.MAX_VALUE))
                        .toArray())
                .toArray(int[][]::new);
    }

    public Preferences preferences() {
        return preferences;
    }

    /** The mentees of each mentor, in the order of their names. */
    public Map<String, List<String>> named(Matching matching) {
        Map<String, List<String>> named = new LinkedHashMap<>();
        for (int mentor = 0; mentor < mentors.size(); mentor++) {
            named.put(
                    mentors.get(mentor),
                    matching.menteesOf(mentor).stream()
                            .map(mentees::get)
                            .sorted()
                            .toList());
        }
        return named;
    }

    /** Those whom the matching gives nobody, in the order of their names. */
    public List<String> without(Matching matching) {
        List<String> without = new ArrayList<>();
        for (int mentee = 0; mentee < mentees.size(); mentee++) {
            if (!matching.has(mentee)) {
                without.add(mentees.get(mentee));
            }
        }
        return List.copyOf(new TreeSet<>(without));
    }
}
