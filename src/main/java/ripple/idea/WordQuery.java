package ripple.idea;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import ripple.people.ProgramId;

/**
 * Which ideas of one program are asked for: those that hold all stems of one of the choices, and that this audience may find.
 *
 * @param choices one of these lists of stems has to be there, whole
 * @param audience one of these has to be named; nobody at all means that everything is asked for
 */
record WordQuery(ProgramId program, List<List<String>> choices, List<String> audience) {

    /** What a stem or a name may consist of: nothing that means anything in a query language. */
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}]+");

    WordQuery {
        choices = choices.stream().map(List::copyOf).toList();
        audience = List.copyOf(audience);
        if (choices.isEmpty() || choices.stream().anyMatch(List::isEmpty)) {
            throw new IllegalArgumentException("A query names at least one stem");
        }
        choices.forEach(WordQuery::refuseSigns);
        refuseSigns(audience);
    }

    private static void refuseSigns(List<String> plain) {
        if (!plain.stream().allMatch(each -> PLAIN.matcher(each).matches())) {
            throw new IllegalArgumentException("A stem has letters and digits only");
        }
    }

    static WordQuery ofAll(ProgramId program, List<String> stems, List<String> audience) {
        return new WordQuery(program, List.of(stems), audience);
    }

    /** At least two of these; the only one, if there is one only. */
    static WordQuery ofAnyTwo(ProgramId program, List<String> stems, List<String> audience) {
        List<List<String>> pairs = new ArrayList<>();
        for (int one = 0; one < stems.size(); one++) {
            for (int other = one + 1; other < stems.size(); other++) {
                pairs.add(List.of(stems.get(one), stems.get(other)));
            }
        }
        return new WordQuery(program, pairs.isEmpty() ? List.of(stems) : pairs, audience);
    }

    Optional<List<String>> someAudience() {
        return audience.isEmpty() ? Optional.empty() : Optional.of(audience);
    }
}
