package ripple.simulation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import ripple.database.Database;

/** Reads what the process left in its database, through a door of its own, and delivers what may go. */
final class Watcher implements AutoCloseable {

    private static final int DELIVERED_AFTER = 500;

    private final Database database;
    private final Map<Long, SimulationStore.Put> waiting = new TreeMap<>();
    private long lastEntry;
    private long lastPut;
    private long lastDelivered;

    Watcher(Database database) {
        this.database = database;
    }

    /** What happened since the last look. */
    record Seen(List<SimulationStore.Entry> entries, List<Told> told) {}

    Database database() {
        return database;
    }

    void install() {
        database.transactions().use(LogStore::create);
    }

    Optional<Instant> nextLook() {
        return read(SimulationStore::nextLook);
    }

    Seen look(Instant now) {
        List<SimulationStore.Entry> entries = read(store -> store.log(lastEntry));
        List<Told> told = new ArrayList<>();
        for (SimulationStore.Put put : read(store -> store.putAfter(lastPut))) {
            lastPut = put.id();
            if (put.isToOnePerson() && put.opensAt().isPresent()) {
                waiting.put(put.id(), put);
            } else if (put.isToOnePerson()) {
                told.add(read(put, now));
            }
        }
        told.addAll(released(now));
        if (!entries.isEmpty()) {
            lastEntry = entries.get(entries.size() - 1).id();
        }
        deliver();
        return new Seen(entries, told);
    }

    private Told read(SimulationStore.Put put, Instant now) {
        Told told = Told.of(put, now);
        return told.number()
                .map(number -> told.saying(read(store -> store.said(number))))
                .orElse(told);
    }

    private List<Told> released(Instant now) {
        if (waiting.isEmpty()) {
            return List.of();
        }
        Set<Long> still = waitingNow().keySet();
        List<SimulationStore.Put> gone = waiting.values().stream()
                .filter(put -> !still.contains(put.id()))
                .toList();
        gone.forEach(put -> waiting.remove(put.id()));
        return gone.stream().map(put -> read(put, now)).toList();
    }

    /** What waits for its reader's hours, and until when. */
    Map<Long, Instant> waitingNow() {
        return read(SimulationStore::waiting).stream()
                .collect(Collectors.toMap(
                        SimulationStore.Waiting::id,
                        SimulationStore.Waiting::opensAt,
                        (one, other) -> one,
                        HashMap::new));
    }

    private void deliver() {
        if (lastPut - lastDelivered > DELIVERED_AFTER) {
            lastDelivered = lastPut;
            database.transactions().use(transaction -> {
                transaction.store(SimulationStore.class).deliver();
                transaction.store(SimulationStore.class).forgetLog(lastEntry);
            });
        }
    }

    List<SimulationStore.Entry> planned() {
        return read(SimulationStore::planned);
    }

    private <T> T read(Function<SimulationStore, T> question) {
        return database.transactions().read(transaction -> question.apply(transaction.store(SimulationStore.class)));
    }

    @Override
    public void close() {
        database.close();
    }
}
