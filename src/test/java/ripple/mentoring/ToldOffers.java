package ripple.mentoring;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import ripple.database.Transaction;
import ripple.people.PersonId;
import ripple.people.ProgramId;

/** Offers as a test says them. */
final class ToldOffers implements Offers {

    private final Map<PersonId, Integer> capacities = new ConcurrentHashMap<>();
    private final Set<Set<PersonId>> apart = ConcurrentHashMap.newKeySet();

    void offer(PersonId mentor, int capacity) {
        capacities.put(mentor, capacity);
    }

    void stop(PersonId mentor) {
        capacities.remove(mentor);
    }

    void keepApart(PersonId one, PersonId other) {
        apart.add(Set.of(one, other));
    }

    @Override
    public Optional<Integer> capacity(Transaction transaction, ProgramId program, PersonId mentor, Instant now) {
        return Optional.ofNullable(capacities.get(mentor));
    }

    @Override
    public boolean keepsApart(Transaction transaction, ProgramId program, PersonId one, PersonId other) {
        return !one.equals(other) && apart.contains(Set.of(one, other));
    }
}
