package ripple.round;

import java.util.Optional;
import ripple.idea.IdeaNumber;
import ripple.people.PersonId;

/**
 * One mentee in a round.
 *
 * @param line their place in line, beginning with 1
 * @param possible how many of the mentors with room were possible for them
 * @param stable the mentor by the stable matching
 * @param highest the mentor by the highest total
 * @param mentor the mentor they have in the draft as it stands
 */
public record Seat(
        PersonId mentee,
        int line,
        Optional<IdeaNumber> idea,
        int possible,
        Optional<PersonId> stable,
        Optional<PersonId> highest,
        Optional<PersonId> mentor,
        How how,
        Outcome outcome) {}
