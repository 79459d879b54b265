/**
 * Mentoring: asking for a mentor, and the life of a mentorship from its beginning to its end.
 *
 * <p>May know {@code profile}, {@code idea}, {@code people}, {@code privacy}, {@code outbox}, {@code database} and {@code due}; no edge,
 * so nothing here knows Slack.
 *
 * <p>Why it is so:
 *
 * <ul>
 *   <li>A mentor's capacity is a number of places. A mentorship that is proposed, active or paused holds the smallest free one, and a
 *       unique index gives each of them once; another gives each mentee one mentor. {@code Pairing} takes the mentor's turn first, so that
 *       of several who come at once all but the first wait and then see what is left.
 *   <li>A lower capacity ends nothing: who is there stays, and there is room again when fewer are there than the mentor has said.
 *   <li>What else begins or stops with a mentorship (introductions, check-ins, a pulse) listens to it, in the same transaction.
 * </ul>
 */
@NullMarked
package ripple.mentoring;

import org.jspecify.annotations.NullMarked;
