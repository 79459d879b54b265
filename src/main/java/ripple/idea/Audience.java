package ripple.idea;

import java.util.List;
import java.util.stream.Stream;
import ripple.people.PersonId;

/**
 * Who may find an idea by its words, as names that stand in the index beside them. Those who answer ideas find all, so they are not
 * named. What the index says is a first sieve; whoever shows an idea asks once more, as it stands then.
 */
final class Audience {

    private static final String EVERYBODY = "everybody";

    private Audience() {}

    /** The authors of an idea, and everybody once it is welcomed. */
    static List<String> of(Triage triage, List<PersonId> authors) {
        Stream<String> names = authors.stream().map(Audience::name);
        return (triage == Triage.WELCOMED ? Stream.concat(Stream.of(EVERYBODY), names) : names).toList();
    }

    /** Of these one has to stand at an idea, or somebody who takes part does not find it. */
    static List<String> readBy(PersonId reader) {
        return List.of(EVERYBODY, name(reader));
    }

    /** Whoever answers ideas finds all. */
    static List<String> unlimited() {
        return List.of();
    }

    private static String name(PersonId person) {
        return "person" + person.value();
    }
}
