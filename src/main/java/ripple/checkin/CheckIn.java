package ripple.checkin;

import java.time.Instant;
import java.util.Optional;
import ripple.mentoring.MentorshipId;
import ripple.people.PersonId;
import ripple.people.ProgramId;

/**
 * What a mentee was asked in one week, and what they wrote.
 *
 * @param occurrence the week, such as 2026-W47
 * @param confidence 0 to 10
 * @param late whether it was first answered after the next one was asked
 */
public record CheckIn(
        CheckInId id,
        ProgramId program,
        MentorshipId mentorship,
        PersonId mentee,
        String occurrence,
        Instant askedAt,
        String moved,
        String nextStep,
        Optional<Integer> confidence,
        String help,
        Optional<Instant> answeredAt,
        Optional<Instant> changedAt,
        boolean late) {

    public boolean isAnswered() {
        return answeredAt.isPresent();
    }

    /** Says nothing of what was typed, so that no log can. */
    @Override
    public String toString() {
        return "CheckIn[id=" + id + ", occurrence=" + occurrence + "]";
    }
}
