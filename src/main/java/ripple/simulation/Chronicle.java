package ripple.simulation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import ripple.mentoring.PairActs;
import ripple.reflection.ReflectionActs;
import ripple.round.RoundActs;

/** What has happened so far, as far as it decides what may be said: how pairs and requests stood when, and what people did. */
final class Chronicle {

    private static final String ACTIVE = "active";
    private static final String ASKED = "asked";
    private static final String OF_PAIR = "mentorship:";

    private final Map<String, Pair> pairs = new TreeMap<>();
    private final Map<String, Asked> asked = new HashMap<>();
    private final Proposals proposals = new Proposals();
    private final Covers covers = new Covers();
    private final Map<Occasion, Instant> answered = new HashMap<>();
    private final Map<Long, Instant> reflecting = new HashMap<>();
    private final Map<Long, Instant> pulseYes = new HashMap<>();
    private final Set<Long> pulseNo = new HashSet<>();
    private final Map<Long, Occasion> firstPulse = new HashMap<>();

    /** Two people, and from when on they were in which state. */
    record Pair(String id, long mentor, long mentee, TreeMap<Instant, String> states, List<Instant> proposals) {

        boolean isActive(Instant at) {
            return Optional.ofNullable(states.floorEntry(at))
                    .filter(state -> state.getValue().equals(ACTIVE))
                    .isPresent();
        }

        boolean isActive(Instant from, Instant to) {
            return isActive(from)
                    && states.subMap(from, true, to, true).values().stream().allMatch(ACTIVE::equals);
        }

        Optional<Instant> begun() {
            return states.entrySet().stream()
                    .filter(state -> state.getValue().equals(ACTIVE))
                    .map(Map.Entry::getKey)
                    .findFirst();
        }

        /** Since when they have been active without a break. */
        Optional<Instant> activeSince(Instant at) {
            return isActive(at) ? Optional.of(states.floorKey(at)) : Optional.empty();
        }
    }

    /** A mentor who was asked, from when to when. */
    record Asked(long mentor, String request, Instant from, Optional<Instant> until) {}

    /** Something that the database wrote down. */
    void note(SimulationStore.Entry entry, Instant now) {
        switch (entry.what()) {
            case "pair" ->
                pairs.computeIfAbsent(
                                OF_PAIR + entry.subject(),
                                id -> new Pair(
                                        id,
                                        entry.person(),
                                        Long.parseLong(entry.occurrence()),
                                        new TreeMap<>(),
                                        new ArrayList<>()))
                        .states()
                        .put(now, entry.kind());
            case "choice" -> choose(entry, now);
            case "proposal" -> proposals.note(entry, now);
            case "cover" -> covers.note(entry, now);
            default -> {}
        }
    }

    private void choose(SimulationStore.Entry entry, Instant now) {
        String key = entry.subject() + "-" + entry.occurrence();
        Optional<Asked> open = Optional.ofNullable(asked.get(key))
                .filter(there -> there.until().isEmpty());
        if (entry.kind().equals(ASKED)) {
            asked.put(key, new Asked(entry.person(), entry.subject(), now, Optional.empty()));
        } else {
            open.ifPresent(there ->
                    asked.put(key, new Asked(there.mentor(), there.request(), there.from(), Optional.of(now))));
        }
    }

    /** Something that somebody did, though they may have wanted to a little earlier. */
    void did(Order order, Instant now) {
        switch (order.deed()) {
            case WISHES_TO_REFLECT -> reflecting.putIfAbsent(order.person(), order.at());
            case PRESSES -> pressed(order, now);
            default -> {}
        }
    }

    private void pressed(Order order, Instant now) {
        if (order.presses(ReflectionActs.PULSE_YES)) {
            pulseYes.putIfAbsent(order.person(), order.at());
        } else if (order.presses(ReflectionActs.PULSE_NO)) {
            pulseNo.add(order.person());
        } else if (order.presses(PairActs.AGREEMENT)) {
            findPair(OF_PAIR + order.word(1)).ifPresent(pair -> pair.proposals().add(order.at()));
        } else if (order.presses(RoundActs.YES)) {
            proposals.saysYes(order.word(1), order.person(), now);
        }
    }

    /** All that this asked for has been answered. */
    void isAnswered(Occasion occasion, Instant at) {
        answered.putIfAbsent(occasion, at);
    }

    /** It was asked once more, as something was still open: what was answered before is not all. */
    void isAskedAgain(Occasion occasion) {
        answered.remove(occasion);
    }

    Optional<Instant> answeredAt(Occasion occasion) {
        return Optional.ofNullable(answered.get(occasion));
    }

    Collection<Pair> pairs() {
        return pairs.values();
    }

    Optional<Pair> findPair(String subject) {
        return Optional.ofNullable(pairs.get(subject));
    }

    Collection<Asked> asked() {
        return asked.values();
    }

    /** By the number of the request and the rank of the mentor on its list. */
    Optional<Asked> findAsked(String request, String rank) {
        return Optional.ofNullable(asked.get(request + "-" + rank));
    }

    Covers covers() {
        return covers;
    }

    Proposals proposals() {
        return proposals;
    }

    Optional<Instant> reflectsSince(long person) {
        return Optional.ofNullable(reflecting.get(person));
    }

    /** Somebody was asked how it goes, or whether that may be asked. */
    void askedForAPulse(Occasion pulse) {
        firstPulse.putIfAbsent(pulse.person(), pulse);
    }

    /** Whether this person is to be asked how it goes: everybody once whether that may be, and those who have said yes and never no. */
    boolean isToBeAsked(Occasion pulse, Instant before) {
        long person = pulse.person();
        boolean hasAgreed = Optional.ofNullable(pulseYes.get(person))
                .filter(before::isAfter)
                .isPresent();
        return !firstPulse.containsKey(person) || (hasAgreed && !pulseNo.contains(person));
    }
}
