package ripple.profile;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import ripple.people.PersonId;

/** With whom somebody is not to be matched, as they said themselves; shown to nobody else. */
public record KeptApart(Set<PersonId> line, Set<PersonId> ratherNot) {

    public static final KeptApart NOBODY = new KeptApart(Set.of(), Set.of());

    public KeptApart {
        line = Set.copyOf(line);
        ratherNot = Set.copyOf(ratherNot);
    }

    /** The same without somebody: nobody is kept apart from themselves. */
    public KeptApart without(PersonId person) {
        return new KeptApart(without(line, person), without(ratherNot, person));
    }

    /** All of them, whatever the reason. */
    PersonSet everybody() {
        Set<PersonId> all = new HashSet<>(line);
        all.addAll(ratherNot);
        return PersonSet.of(all);
    }

    private static Set<PersonId> without(Collection<PersonId> people, PersonId person) {
        Set<PersonId> rest = new HashSet<>(people);
        rest.remove(person);
        return rest;
    }

    /** Says nothing of whom it names. */
    @Override
    public String toString() {
        return "KeptApart[]";
    }
}
