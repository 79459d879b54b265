package ripple.simulation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Who stands in for which mentor, and when. */
final class Covers {

    private static final String AGREED = "agreed";

    private final TreeMap<Long, Cover> all = new TreeMap<>();

    /** @param states from when on it was asked for, agreed to, over */
    record Cover(long mentor, long standIn, Script.Stretch days, TreeMap<Instant, String> states) {

        boolean holds(Instant at, ZoneId mentors) {
            return Optional.ofNullable(states.floorEntry(at))
                            .filter(state -> state.getValue().equals(AGREED))
                            .isPresent()
                    && days.contains(at.atZone(mentors).toLocalDate());
        }

        boolean isAgreed() {
            return states.containsValue(AGREED);
        }
    }

    /** What the database wrote down: asked, agreed, declined, over. */
    void note(SimulationStore.Entry entry, Instant now) {
        List<String> what = List.of(entry.occurrence().split("/", -1));
        all.computeIfAbsent(
                        Long.parseLong(entry.subject()),
                        number -> new Cover(
                                entry.person(),
                                Long.parseLong(what.get(0)),
                                new Script.Stretch(LocalDate.parse(what.get(1)), LocalDate.parse(what.get(2))),
                                new TreeMap<>()))
                .states()
                .put(now, entry.kind());
    }

    /** Who looks after this pair: whoever stands in for its mentor, unless that is its mentee; else its mentor. */
    long lookingAfter(Chronicle.Pair pair, Instant at, ZoneId mentors) {
        return all.values().stream()
                .filter(cover -> cover.mentor() == pair.mentor() && cover.standIn() != pair.mentee())
                .filter(cover -> cover.holds(at, mentors))
                .findFirst()
                .map(Cover::standIn)
                .orElse(pair.mentor());
    }

    /** All who ever were to look after the mentees of this mentor. */
    List<Long> standInsOf(long mentor) {
        return all.values().stream()
                .filter(cover -> cover.mentor() == mentor && cover.isAgreed())
                .map(Cover::standIn)
                .distinct()
                .toList();
    }

    Collection<Cover> all() {
        return all.values();
    }
}
