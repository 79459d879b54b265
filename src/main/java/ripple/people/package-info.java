/**
 * Who takes part: programs and the people in them, their roles, their working days and hours.
 *
 * <p>May know {@code database}; knows no feature and no platform. A person is not a Slack id: the platform's package keeps its own
 * address book from its ids to {@link ripple.people.PersonId}.
 *
 * <p>Why it is so: an act must never wait for the platform to tell who someone is, so a person is met with standing {@link
 * ripple.people.Standing#UNKNOWN} and no name, and what the platform tells is learned later. Every row belongs to a program, and every
 * question names it.
 *
 * <p>Roles are asked of the database at every act ({@link ripple.people.Roles}), never remembered: who lost one a moment ago may no more.
 * A role is asked for first and held once its person has said yes. That there is one lead and one deputy is a constraint of the database.
 * The rules of naming and revoking stand in {@code program}; they are not here, because they speak to people and are audited.
 */
@NullMarked
package ripple.people;

import org.jspecify.annotations.NullMarked;
