package ripple.simulation;

import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;

/** A message as it was found in the outbox. */
record Told(long person, Instant at, List<Item> items) {

    private static final Pattern ITEM = Pattern.compile("\\[(sim-[a-z-]+) ([^ ]+) ([^ \\]]+)]");

    Told {
        items = List.copyOf(items);
    }

    /** One thing that it says. */
    record Item(String kind, String occurrence, Instant due) {
        boolean counts() {
            return !kind.equals(StandIns.REQUEST);
        }
    }

    static Told of(SimulationStore.Put put) {
        return new Told(
                Long.parseLong(put.conversation().substring("person:".length())),
                put.putAt(),
                ITEM.matcher(put.body())
                        .results()
                        .map(found -> new Item(found.group(1), found.group(2), Instant.parse(found.group(3))))
                        .toList());
    }
}
