package ripple.privacy;

import java.time.Instant;
import ripple.people.PersonId;
import ripple.people.ProgramId;

/** Somebody who was erased; the moment they were met tells them from another who got the same number after a restore. */
public record ErasedPerson(ProgramId program, PersonId person, Instant metAt) {}
