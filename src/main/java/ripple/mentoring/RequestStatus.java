package ripple.mentoring;

import java.util.Optional;
import ripple.people.PersonId;

/**
 * Where a request stands, for its author.
 *
 * @param open whose answer is awaited: the mentor's, or one's own to a suggestion
 * @param hasNext whether another mentor is asked if this one cannot
 * @param place which one in line; 0 if it has no place there
 * @param proposed with whom a round holds a place for its author until both have answered
 */
public record RequestStatus(
        MatchRequest request, Optional<Choice> open, boolean hasNext, int place, Optional<PersonId> proposed) {}
