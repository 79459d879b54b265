package ripple.profile;

import ripple.people.PersonId;

/**
 * A mentor as a match looks at them.
 *
 * @param capacity how many mentees at once; how many places are taken is known to {@code mentoring}
 * @param keptApart with whom they would rather not be matched
 * @param hindrances what keeps them from being matched with anybody now
 */
public record Guide(PersonId person, Traits traits, int capacity, PersonSet keptApart, Hindrances hindrances) {

    /** The same mentor, who cannot take anybody for this reason, too. */
    public Guide hindered(Cause cause) {
        return new Guide(person, traits, capacity, keptApart, hindrances.and(cause));
    }
}
