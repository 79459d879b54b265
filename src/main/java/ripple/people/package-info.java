/**
 * Who takes part: programs and the people in them.
 *
 * <p>May know {@code database}; knows no feature and no platform. A person is not a Slack id: the platform's package keeps its own
 * address book from its ids to {@link ripple.people.PersonId}.
 *
 * <p>Why it is so: an act must never wait for the platform to tell who someone is, so a person is met with standing {@link
 * ripple.people.Standing#UNKNOWN} and no name, and what the platform tells is learned later. Every row belongs to a program, and every
 * question names it.
 */
@NullMarked
package ripple.people;

import org.jspecify.annotations.NullMarked;
