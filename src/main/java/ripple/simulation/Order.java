package ripple.simulation;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/**
 * What is asked of the process at one moment: a line of text, since the process may be another one than that of the judge.
 *
 * @param person who does it; 0 for what nobody does
 * @param words what else there is to know, without tabs
 */
record Order(Instant at, Deed deed, long person, List<String> words) {

    private static final String TAB = "\t";
    private static final int BEFORE_THE_WORDS = 3;

    Order {
        words = List.copyOf(words);
    }

    static Order of(Instant at, Deed deed, long person, String... words) {
        return new Order(at, deed, person, List.of(words));
    }

    String word(int index) {
        return words.get(index);
    }

    boolean presses(String act) {
        return deed == Deed.PRESSES && words.get(0).equals(act);
    }

    String line() {
        String beginning = at + TAB + deed + TAB + person;
        return words.isEmpty() ? beginning : beginning + TAB + String.join(TAB, words);
    }

    static Order read(String line) {
        List<String> parts = Arrays.asList(line.split(TAB, -1));
        return new Order(
                Instant.parse(parts.get(0)),
                Deed.valueOf(parts.get(1)),
                Long.parseLong(parts.get(2)),
                parts.subList(BEFORE_THE_WORDS, parts.size()));
    }
}
