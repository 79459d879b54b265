package ripple.checkin;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import ripple.idea.Idea;
import ripple.mentoring.Mentorship;
import ripple.people.Person;

/**
 * Everything that stands beside one mentee in a mentor's weekly message.
 *
 * @param idea as it really stands, if the pair is about one
 * @param lastMet as far as the mentor said so
 * @param checkIn what the mentee last wrote, if they did
 * @param confidenceBefore of the check-in before that
 * @param blocker what stands in the way, if the mentor said so this week
 * @param standing how often this pair is asked about, and what may be offered
 * @param standsInFor the pair's mentor, if another reads this who stands in for them
 */
public record MentorCard(
        MentorWord word,
        Mentorship mentorship,
        Person mentee,
        Optional<Idea> idea,
        Optional<Instant> lastMet,
        Optional<CheckIn> checkIn,
        Optional<Integer> confidenceBefore,
        Optional<Blocker> blocker,
        Standing standing,
        Optional<Person> standsInFor) {

    /** Whether to offer to ask less often; that is for the pair's own mentor. */
    public boolean offersLess() {
        return standing.offersLess() && standsInFor.isEmpty();
    }

    /** What its mentor, or whoever stands in, can say of why the two are stuck: whether they fit is not for others to judge. */
    public List<Obstacle> obstacles() {
        return Arrays.stream(Obstacle.values())
                .filter(obstacle -> obstacle != Obstacle.NOT_RIGHT_FIT || standsInFor.isEmpty())
                .toList();
    }

    /**
     * How often a pair is asked about.
     *
     * @param steadyWeeks on track in a row
     * @param weeks between two questions
     * @param isAsked whether the mentor has said how often, since there was trouble last
     */
    public record Standing(int steadyWeeks, int weeks, boolean isAsked) {
        /** Whether to offer to ask less often. */
        public boolean offersLess() {
            return steadyWeeks >= Steady.WEEKS && !isAsked && weeks == 1;
        }
    }
}
