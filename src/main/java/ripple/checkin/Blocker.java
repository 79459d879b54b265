package ripple.checkin;

import java.time.Instant;
import java.util.Optional;
import ripple.people.PersonId;
import ripple.people.ProgramId;

/**
 * What stands in the way of a pair, in the mentor's words, on its way to a sponsor.
 *
 * @param round counts how often the mentee was asked about other words
 */
public record Blocker(
        BlockerId id,
        ProgramId program,
        WordId wordId,
        String words,
        PersonId sponsor,
        BlockerState state,
        int round,
        Instant putAt,
        Optional<Instant> answeredAt) {

    /** Says nothing of what was typed, so that no log can. */
    @Override
    public String toString() {
        return "Blocker[id=" + id + ", state=" + state + "]";
    }
}
