package ripple.privacy;

import java.time.Instant;
import java.util.List;
import ripple.people.PersonId;
import ripple.people.ProgramId;

/**
 * Whose traces are to be erased.
 *
 * @param name the last known one; empty if there was none
 * @param typed what this person alone typed, to be found wherever it is quoted
 */
public record Erasure(ProgramId program, PersonId person, String name, List<String> typed, Instant at) {
    public Erasure {
        typed = List.copyOf(typed);
    }

    /** Says nothing of what was typed, so that no log can. */
    @Override
    public String toString() {
        return "Erasure[program=" + program.value() + ", person=" + person.value() + "]";
    }
}
