package ripple.privacy;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The known names of a workspace's staff, which are not patients' names. Build it once per workspace and hand it to every check; it is
 * immutable and may be shared between threads.
 */
public final class Staff {

    private static final Staff NOBODY = new Staff(Map.of());
    private static final Pattern BETWEEN_PARTS = Pattern.compile("[^\\p{L}\\p{M}\\p{Nd}']+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    /** For each part of a name the people who bear it, so that "Wei Chen" is not excused by one Mei Chen and one Wei Wang. */
    private final Map<String, Set<Integer>> bearersByPart;

    private Staff(Map<String, Set<Integer>> bearersByPart) {
        this.bearersByPart = Map.copyOf(bearersByPart);
    }

    public static Staff nobody() {
        return NOBODY;
    }

    /** From names as people wear them in the workspace: "Mei Chen", "Dr. Mei Chen, RN", "mei.chen". */
    public static Staff of(Collection<String> names) {
        Map<String, Set<Integer>> bearers = new HashMap<>();
        int bearer = 0;
        for (String name : names) {
            for (String part : partsOf(name)) {
                bearers.computeIfAbsent(part, unused -> new HashSet<>()).add(bearer);
            }
            bearer++;
        }
        return bearers.isEmpty() ? NOBODY : new Staff(bearers);
    }

    /** Whether one member of staff bears every one of these parts of a name, whatever their case and accents. */
    boolean knows(List<String> parts) {
        Set<Integer> all = null;
        for (String part : parts) {
            Set<Integer> bearers = bearersByPart.getOrDefault(fold(part), Set.of());
            if (all == null) {
                all = new HashSet<>(bearers);
            } else {
                all.retainAll(bearers);
            }
        }
        return all != null && !all.isEmpty();
    }

    private static List<String> partsOf(String name) {
        return Arrays.stream(BETWEEN_PARTS.split(name))
                .map(Staff::fold)
                .filter(part -> part.length() > 1)
                .toList();
    }

    private static String fold(String part) {
        String decomposed = Normalizer.normalize(part, Normalizer.Form.NFKD);
        return MARKS.matcher(decomposed).replaceAll("").toLowerCase(Locale.ROOT);
    }

    /** Says how many, never who. */
    @Override
    public String toString() {
        return "Staff[parts=" + bearersByPart.size() + "]";
    }
}
