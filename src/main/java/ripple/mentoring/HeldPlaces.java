package ripple.mentoring;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import ripple.database.Transaction;
import ripple.people.PersonId;
import ripple.people.ProgramId;

/**
 * Places that are kept for people to whom Ripple offered them, until they and the mentor have answered. Whoever gives places takes the
 * mentor's turn first and counts these with those that are taken, so that no place is promised to two.
 */
public final class HeldPlaces {

    /**
     * A place that is kept.
     *
     * @param undecided whether the one who waits in line has not said yet that they want it; a round may find them another mentor
     */
    record Held(PersonId mentor, PersonId mentee, boolean undecided) {}

    /** How many of each mentor who keeps any. */
    public Map<PersonId, Integer> all(Transaction transaction, ProgramId program) {
        return count(store(transaction).held(program), any -> true);
    }

    /** The same without those of people in line who have not decided: what a round cannot give. */
    public Map<PersonId, Integer> decided(Transaction transaction, ProgramId program) {
        return count(store(transaction).held(program), held -> !held.undecided());
    }

    /** How many of this mentor. */
    int of(Transaction transaction, ProgramId program, PersonId mentor) {
        return store(transaction).heldOf(program, mentor).size();
    }

    /** How many of this mentor are kept for others than this mentee. */
    int forOthers(Transaction transaction, ProgramId program, PersonId mentor, PersonId mentee) {
        return (int) store(transaction).heldOf(program, mentor).stream()
                .filter(held -> !held.mentee().equals(mentee))
                .count();
    }

    /** The same without those of people in line who have not decided. */
    public int decidedForOthers(Transaction transaction, ProgramId program, PersonId mentor, PersonId mentee) {
        return (int) store(transaction).heldOf(program, mentor).stream()
                .filter(held -> !held.mentee().equals(mentee) && !held.undecided())
                .count();
    }

    private static Map<PersonId, Integer> count(List<Held> held, Predicate<Held> which) {
        return held.stream()
                .filter(which)
                .collect(Collectors.groupingBy(Held::mentor, Collectors.summingInt(one -> 1)));
    }

    private static ChoiceStore store(Transaction transaction) {
        return transaction.store(ChoiceStore.class);
    }
}
