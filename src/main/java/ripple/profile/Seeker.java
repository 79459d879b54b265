package ripple.profile;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import ripple.people.PersonId;

/**
 * A mentee as a match looks at them.
 *
 * @param keptApart with whom they would rather not be matched, those they report to among them
 * @param line whether they have said to whom they report
 * @param lately with whom they were together within the last twelve months
 * @param hindrances what keeps them from being matched with anybody now
 * @param seen in whose zone, and when, days are named
 */
public record Seeker(
        PersonId person,
        Traits traits,
        PersonSet keptApart,
        boolean line,
        PersonSet lately,
        Hindrances hindrances,
        Seen seen) {

    /** The reader's zone, and the instant at which its clocks are looked at. */
    public record Seen(ZoneId zone, Instant at, Sites sites) {}

    /** The same mentee, who cannot be matched for this reason, too. */
    public Seeker hindered(Cause cause) {
        return new Seeker(person, traits, keptApart, line, lately, hindrances.and(cause), seen);
    }

    /** The same mentee, who is not to be matched again with these yet. */
    public Seeker latelyWith(Collection<PersonId> partners) {
        return new Seeker(person, traits, keptApart, line, PersonSet.of(partners), hindrances, seen);
    }
}
