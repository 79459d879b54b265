package ripple.mentoring;

import java.time.Instant;
import java.util.Optional;
import ripple.idea.IdeaNumber;
import ripple.people.PersonId;
import ripple.people.ProgramId;

/**
 * Somebody asks for a mentor.
 *
 * @param words what they tell the mentor; for the two only
 * @param waitingSince since when it has its place in line, if it ever came to wait
 */
public record MatchRequest(
        RequestId id,
        ProgramId program,
        PersonId mentee,
        Optional<IdeaNumber> idea,
        String words,
        Route route,
        RequestState state,
        Instant askedAt,
        Instant changedAt,
        Optional<Instant> waitingSince) {

    public boolean isLive() {
        return state.isLive();
    }

    /** Says nothing of what was typed, so that no log can. */
    @Override
    public String toString() {
        return "MatchRequest[id=" + id + ", state=" + state.code() + "]";
    }
}
