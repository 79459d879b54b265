package ripple.mentoring;

import java.time.Instant;
import java.util.Optional;
import ripple.people.PersonId;
import ripple.people.ProgramId;

/**
 * A mentor to whom a request goes, went or may go.
 *
 * @param rank which one in the order of the request
 * @param askedAt when the mentor was asked; absent if they never were
 * @param answerBy until when an answer is awaited; absent as long as nobody is asked
 */
public record Choice(
        ProgramId program,
        RequestId request,
        int rank,
        PersonId mentor,
        Origin origin,
        Optional<PersonId> suggestedBy,
        ChoiceState state,
        Optional<Instant> askedAt,
        Optional<Instant> answerBy) {

    /** Whether a place of the mentor is kept for the one who asked: where Ripple offered it, not they chose it. */
    boolean keepsPlace() {
        return state.isOpen() && origin.keepsPlace();
    }

    /** Until when the answer is awaited; only of one that is open. */
    public Instant due() {
        return answerBy.orElseThrow(() -> new IllegalStateException("Nobody is asked yet"));
    }
}
