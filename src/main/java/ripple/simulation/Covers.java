package ripple.simulation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Who stands in for which mentor, and when. */
final class Covers {

    private static final String AGREED = "agreed";

    private final TreeMap<Long, Cover> all = new TreeMap<>();
    private final Map<Long, List<Cover>> ofMentor = new HashMap<>();

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
        all.computeIfAbsent(Long.parseLong(entry.subject()), number -> asked(entry))
                .states()
                .put(now, entry.kind());
    }

    private Cover asked(SimulationStore.Entry entry) {
        String[] what = entry.occurrence().split("/", -1);
        Script.Stretch days = new Script.Stretch(LocalDate.parse(what[1]), LocalDate.parse(what[2]));
        Cover cover = new Cover(entry.person(), Long.parseLong(what[0]), days, new TreeMap<>());
        ofMentor.computeIfAbsent(entry.person(), first -> new ArrayList<>()).add(cover);
        return cover;
    }

    /** Who looks after this pair: whoever stands in for its mentor, unless that is its mentee; else its mentor. */
    long lookingAfter(Chronicle.Pair pair, Instant at, ZoneId mentors) {
        return ofMentor.getOrDefault(pair.mentor(), List.of()).stream()
                .filter(cover -> cover.standIn() != pair.mentee())
                .filter(cover -> cover.holds(at, mentors))
                .findFirst()
                .map(Cover::standIn)
                .orElse(pair.mentor());
    }

    /** All who ever were to look after the mentees of this mentor. */
    List<Long> standInsOf(long mentor) {
        return ofMentor.getOrDefault(mentor, List.of()).stream()
                .filter(Cover::isAgreed)
                .map(Cover::standIn)
                .distinct()
                .toList();
    }

    Collection<Cover> all() {
        return all.values();
    }
}
