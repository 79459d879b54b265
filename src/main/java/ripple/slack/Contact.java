package ripple.slack;

import ripple.people.PersonId;
import ripple.people.ProgramId;

/** One entry of the address book: the person behind a Slack id. */
record Contact(ProgramId program, PersonId person, String userId) {}
