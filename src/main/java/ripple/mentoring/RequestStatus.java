package ripple.mentoring;

import java.util.Optional;

/**
 * Where a request stands, for its author.
 *
 * @param open whose answer is awaited: the mentor's, or one's own to a suggestion
 * @param hasNext whether another mentor is asked if this one cannot
 * @param place which one in line; 0 if it does not wait
 */
public record RequestStatus(MatchRequest request, Optional<Choice> open, boolean hasNext, int place) {}
