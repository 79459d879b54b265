package ripple.checkin;

import java.time.Duration;
import java.time.YearMonth;
import java.util.Optional;
import ripple.mentoring.Mentorship;
import ripple.people.Person;

/** Where somebody stands with check-ins, as a mentor, as a mentee, or as both. */
public record CheckInStanding(Optional<AsMentor> asMentor, Optional<AsMentee> asMentee) {

    /**
     * As a mentor.
     *
     * @param asked how many mentees the newest question was about, and of how many of them nothing was said yet
     * @param minutes the time with mentees in this month, as the mentor said
     * @param ofProtected the time that the mentor's offer sets aside for a month
     */
    public record AsMentor(int asked, int open, int minutes, YearMonth month, Optional<Duration> ofProtected) {}

    /** As a mentee. */
    public record AsMentee(Mentorship mentorship, Person mentor, Optional<CheckIn> newest) {}
}
