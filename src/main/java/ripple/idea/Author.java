package ripple.idea;

import ripple.people.PersonId;
import ripple.people.ProgramId;

/** Who does something with an idea, and in which program. */
public record Author(ProgramId program, PersonId person) {}
