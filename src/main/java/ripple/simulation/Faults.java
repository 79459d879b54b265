package ripple.simulation;

import java.util.ArrayList;
import java.util.List;

/** What was wrong, in words; of very many the first. */
final class Faults {

    private static final int MOST_SHOWN = 20;

    private final List<String> first = new ArrayList<>();
    private long count;

    void add(String sentence) {
        count++;
        if (first.size() < MOST_SHOWN) {
            first.add(sentence);
        }
    }

    void add(Told told, String what) {
        add("The message to person " + told.person() + " at " + told.at() + " " + what);
    }

    long count() {
        return count;
    }

    List<String> first() {
        return List.copyOf(first);
    }
}
