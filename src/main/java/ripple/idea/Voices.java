package ripple.idea;

import java.util.List;
import ripple.people.PersonId;

/**
 * Who said "I see this too" of an idea, as one reader may know it.
 *
 * @param mine whether the reader said so
 * @param people who they are, longest ago first; empty for everybody who may only know how many
 */
public record Voices(int count, boolean mine, List<PersonId> people) {

    public static final Voices NONE = new Voices(0, false, List.of());

    public Voices {
        people = List.copyOf(people);
    }
}
