package ripple.slack.platform;

import ripple.people.PersonId;
import ripple.people.ProgramId;

/** One entry of the address book: the person behind a Slack id. */
public record Contact(ProgramId program, PersonId person, String userId) {}
