package ripple.texts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compares the texts that are there with those that are declared. */
final class TextCheck {

    private TextCheck() {}

    static List<String> problems(Collection<? extends TextKey> declared, Map<String, List<String>> found) {
        List<String> problems = new ArrayList<>();
        for (TextSlot slot : declared.stream().map(TextKey::slot).toList()) {
            List<String> lines = found.get(slot.key());
            if (lines == null) {
                problems.add("The text " + slot.key() + " is missing.");
            } else if (lines.isEmpty()) {
                problems.add("The text " + slot.key() + " is empty.");
            } else if (!slot.isList() && lines.size() > 1) {
                problems.add("The text " + slot.key() + " is a list; it should be one text.");
            } else {
                lines.forEach(line -> check(slot, line, problems));
            }
        }
        return problems;
    }

    private static void check(TextSlot slot, String line, List<String> problems) {
        if (line.isBlank()) {
            problems.add("The text " + slot.key() + " is empty.");
        }
        if (line.length() > slot.longest()) {
            problems.add("The text " + slot.key() + " has " + line.length() + " characters; it may have "
                    + slot.longest() + ".");
        }
        TreeSet<String> unknown = Texts.PLACEHOLDER
                .matcher(line)
                .results()
                .map((MatchResult place) -> place.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> given = given(slot);
        unknown.removeAll(given);
        unknown.forEach(name -> problems.add("The text " + slot.key() + " asks for {" + name + "}, which nobody gives"
                + (given.isEmpty() ? "." : "; it may ask for {" + String.join("}, {", given) + "}.")));
    }

    private static Set<String> given(TextSlot slot) {
        return Stream.of(slot.asks().split(" "))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
