package ripple.checkin;

import java.util.Optional;
import ripple.mentoring.Mentorship;
import ripple.people.Person;

/**
 * One week of a mentee, with what belongs beside it.
 *
 * @param confidenceBefore the newest they gave before this week
 * @param closed whether the next one has been asked since
 */
public record CheckInPage(
        CheckIn checkIn, Mentorship mentorship, Person mentor, Optional<Integer> confidenceBefore, boolean closed) {

    /** A first answer is never refused. */
    public boolean mayBeWritten() {
        return !closed || !checkIn.isAnswered();
    }
}
