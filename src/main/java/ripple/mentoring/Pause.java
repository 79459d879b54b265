package ripple.mentoring;

import java.time.Instant;
import java.util.Optional;
import ripple.people.PersonId;
import ripple.people.ProgramId;

/** A mentorship rests; without a time it goes on when one of the two says so. */
public record Pause(
        ProgramId program, MentorshipId mentorship, PersonId pausedBy, Instant pausedAt, Optional<Instant> resumesAt) {}
