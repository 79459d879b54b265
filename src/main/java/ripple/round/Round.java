package ripple.round;

import java.time.Instant;
import java.util.Optional;
import ripple.people.PersonId;
import ripple.people.ProgramId;

/**
 * A round as it is kept.
 *
 * @param seed breaks the ties; with it the same draft can be computed again
 * @param edition counts the changes, so that a window notices that another one came first
 * @param mentors how many had room
 * @param places how many they had together
 * @param stable what the stable matching comes to
 * @param highest what the highest total comes to; empty where there were too many people to compute it
 */
public record Round(
        RoundId id,
        ProgramId program,
        RoundState state,
        long seed,
        int edition,
        int mentors,
        int places,
        Sum stable,
        Optional<Sum> highest,
        Optional<PersonId> computedBy,
        Instant computedAt,
        Optional<Instant> endedAt) {

    /**
     * What a matching comes to.
     *
     * @param matched how many mentees have a mentor in it
     * @param total the scores of both sides of all pairs
     * @param blocking how many pairs would both rather have each other
     */
    public record Sum(int matched, long total, int blocking) {}

    public boolean isDraft() {
        return state == RoundState.DRAFT;
    }
}
