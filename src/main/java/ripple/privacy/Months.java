package ripple.privacy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The names of the months in the languages that people here are likely to type. */
final class Months {

    private static final List<String> NAMES = List.of(
            "jan january enero janvier januar januari gennaio janeiro ene",
            "feb february febrero fevrier février februar februari febbraio fevereiro febr",
            "mar march marzo mars marz märz maart marco março",
            "apr april abril avril aprile abr",
            "may mayo mai mei maggio maio",
            "jun june junio juin juni giugno junho",
            "jul july julio juillet juli luglio julho",
            "aug august agosto aout août augustus ago",
            "sep sept september septiembre septembre settembre setembro",
            "oct october octubre octobre oktober ottobre outubro okt",
            "nov november noviembre novembre novembro",
            "dec december diciembre decembre décembre dezember dicembre dezembro dic dez");

    static final Map<String, Integer> BY_NAME = byName();

    /** Written so, in lower case, they are more often words. */
    static final Set<String> ALSO_WORDS =
            Set.of("may", "march", "mar", "mai", "mei", "dec", "ago", "mars", "ene", "marco");

    /** The longest names first, so that none is cut short. */
    static final String PATTERN = pattern();

    private Months() {}

    private static Map<String, Integer> byName() {
        Map<String, Integer> months = new HashMap<>();
        for (int i = 0; i < NAMES.size(); i++) {
            for (String name : NAMES.get(i).split(" ", -1)) {
                months.put(name, i + 1);
            }
        }
        return Map.copyOf(months);
    }

    private static String pattern() {
        return String.join(
                "|",
                BY_NAME.keySet().stream()
                        .sorted((one, other) -> other.length() - one.length())
                        .toList());
    }
}
