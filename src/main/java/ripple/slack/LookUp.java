package ripple.slack;

import ripple.people.PersonId;
import ripple.people.ProgramId;

/**
 * A person about whom Slack is to be asked.
 *
 * @param lookUps how often in a row it was asked, this time included
 */
record LookUp(ProgramId program, PersonId person, String userId, int lookUps) {}
