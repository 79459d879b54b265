package ripple.checkin;

import java.time.Instant;
import java.util.Optional;
import ripple.mentoring.MentorshipId;
import ripple.people.PersonId;
import ripple.people.ProgramId;

/**
 * What a mentor was asked about one pair in one week, and what they said.
 *
 * @param occurrence the week, such as 2026-W47
 * @param minutes how long the two met, if the mentor said so
 * @param late whether it was first answered after the next one was asked
 */
public record MentorWord(
        WordId id,
        ProgramId program,
        MentorshipId mentorship,
        PersonId mentor,
        String occurrence,
        Instant askedAt,
        Optional<Word> word,
        Optional<Obstacle> obstacle,
        Optional<Integer> minutes,
        Optional<Instant> answeredAt,
        boolean late) {

    public boolean isAnswered() {
        return word.isPresent();
    }

    public boolean is(Word other) {
        return word.filter(other::equals).isPresent();
    }

    public boolean is(Obstacle other) {
        return obstacle.filter(other::equals).isPresent();
    }

    /** From the week of this one to the week of a later one. */
    public long weeksUntil(MentorWord later) {
        return Weeks.between(occurrence, later.occurrence);
    }
}
