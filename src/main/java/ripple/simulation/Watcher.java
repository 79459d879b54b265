package ripple.simulation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import ripple.database.Database;

/** Reads what the process left in its database, through a door of its own, and what of it went out. */
final class Watcher implements AutoCloseable {

    private static final int FORGOTTEN_AFTER = 500;

    private final Database database;
    private final Map<Long, Told> underWay = new TreeMap<>();
    private long lastEntry;
    private long lastPut;
    private long lastForgotten;

    Watcher(Database database) {
        this.database = database;
    }

    /**
     * What happened since the last look.
     *
     * @param put what was put for one person, to be sent when they may be told
     * @param came what was sent to one person
     */
    record Seen(List<SimulationStore.Entry> entries, List<Told> put, List<Told> came) {}

    Database database() {
        return database;
    }

    void install() {
        database.transactions().use(LogStore::create);
    }

    Optional<Instant> nextLook() {
        return Stream.of(
                        read(SimulationStore::nextPrompt),
                        read(SimulationStore::nextOpening),
                        read(SimulationStore::nextSending))
                .flatMap(Optional::stream)
                .min(Instant::compareTo);
    }

    Seen look(Instant now) {
        List<SimulationStore.Entry> entries = read(store -> store.log(lastEntry));
        List<Told> put = new ArrayList<>();
        for (SimulationStore.Put one : read(store -> store.putAfter(lastPut))) {
            lastPut = one.id();
            if (one.isToOnePerson()) {
                Told told = read(one, now);
                underWay.put(one.id(), told);
                put.add(told);
            }
        }
        List<Told> came = entries.stream()
                .filter(entry -> entry.what().equals("came"))
                .flatMap(entry -> Optional.ofNullable(underWay.remove(Long.parseLong(entry.subject()))).stream())
                .map(told -> told.coming(now))
                .toList();
        if (!entries.isEmpty()) {
            lastEntry = entries.get(entries.size() - 1).id();
        }
        forget();
        return new Seen(entries, put, came);
    }

    private Told read(SimulationStore.Put put, Instant now) {
        Told told = Told.of(put, now);
        return told.number()
                .map(number -> told.saying(read(store -> store.said(number))))
                .orElse(told);
    }

    /** What was put and has not come yet. */
    Collection<Told> underWay() {
        return List.copyOf(underWay.values());
    }

    private void forget() {
        if (lastEntry - lastForgotten > FORGOTTEN_AFTER) {
            lastForgotten = lastEntry;
            database.transactions()
                    .use(transaction -> transaction.store(SimulationStore.class).forgetLog(lastEntry));
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
