package ripple.profile;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.CRC32;
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

    /** All whom either names. */
    public KeptApart and(KeptApart others) {
        return new KeptApart(union(line, others.line), union(ratherNot, others.ratherNot));
    }

    private static Set<PersonId> union(Set<PersonId> some, Set<PersonId> more) {
        Set<PersonId> all = new HashSet<>(some);
        all.addAll(more);
        return all;
    }

    /** Tells one such list from another, so that a form notices that another one was saved in the meantime. */
    public String mark() {
        CRC32 sum = new CRC32();
        sum.update((sorted(line) + sorted(ratherNot)).getBytes(StandardCharsets.US_ASCII));
        return Long.toHexString(sum.getValue());
    }

    private static String sorted(Set<PersonId> people) {
        return people.stream().map(PersonId::value).sorted().toList().toString();
    }

    /** All of them, whatever the reason. */
    PersonSet everybody() {
        return PersonSet.of(union(line, ratherNot));
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
