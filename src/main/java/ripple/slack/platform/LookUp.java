package ripple.slack.platform;

import java.time.Instant;
import ripple.people.PersonId;
import ripple.people.ProgramId;

/**
 * A person about whom Slack is to be asked.
 *
 * @param until until when nobody else asks; what is told later than that, or after something newer, is not used
 * @param lookUps how often in a row it was asked, this time included
 */
record LookUp(ProgramId program, PersonId person, String userId, Instant until, int lookUps) {}
