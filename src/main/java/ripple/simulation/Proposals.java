package ripple.simulation;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The pairs that match rounds proposed, and who said yes to them when. */
final class Proposals {

    private static final String WAITING = "waiting";
    private static final String BEGUN = "begun";

    private final Map<String, Proposal> all = new TreeMap<>();
    private final Map<String, Map<Long, Instant>> yes = new HashMap<>();

    /** @param until when the two were mentor and mentee, or nothing came of it */
    record Proposal(String id, long mentor, long mentee, Instant from, String state, Optional<Instant> until) {

        boolean isWaiting() {
            return state.equals(WAITING);
        }

        boolean hasBegun() {
            return state.equals(BEGUN);
        }

        boolean isOfTheSameTwoAs(Proposal other) {
            return mentor == other.mentor && mentee == other.mentee;
        }

        private Proposal ended(String how, Instant at) {
            return new Proposal(id, mentor, mentee, from, how, Optional.of(at));
        }
    }

    /** What the database wrote down: a proposal was made, or has ended. */
    void note(SimulationStore.Entry entry, Instant now) {
        String id = entry.subject();
        if (entry.kind().equals(WAITING)) {
            long mentee = Long.parseLong(entry.occurrence());
            all.putIfAbsent(id, new Proposal(id, entry.person(), mentee, now, WAITING, Optional.empty()));
        } else {
            all.computeIfPresent(id, (known, proposal) -> proposal.ended(entry.kind(), now));
        }
    }

    void saysYes(String id, long person, Instant at) {
        yes.computeIfAbsent(id, first -> new HashMap<>()).putIfAbsent(person, at);
    }

    Optional<Proposal> find(String id) {
        return Optional.ofNullable(all.get(id));
    }

    Collection<Proposal> all() {
        return all.values();
    }

    boolean hasYes(String id, long person, Instant by) {
        return Optional.ofNullable(yes.getOrDefault(id, Map.of()).get(person))
                .filter(said -> !said.isAfter(by))
                .isPresent();
    }
}
