package ripple.profile;

import java.util.Arrays;
import java.util.Collection;
import ripple.people.PersonId;

/** A few people, asked for very often; mostly there are none. */
public final class PersonSet {

    public static final PersonSet NOBODY = new PersonSet(new long[0]);

    private final long[] sorted;

    private PersonSet(long[] sorted) {
        this.sorted = sorted;
    }

    public static PersonSet of(Collection<PersonId> people) {
        return people.isEmpty()
                ? NOBODY
                : new PersonSet(people.stream()
                        .mapToLong(PersonId::value)
                        .sorted()
                        .distinct()
                        .toArray());
    }

    public boolean contains(PersonId person) {
        return sorted.length > 0 && Arrays.binarySearch(sorted, person.value()) >= 0;
    }

    /** Says nothing of whom it names. */
    @Override
    public String toString() {
        return "PersonSet[" + sorted.length + "]";
    }
}
