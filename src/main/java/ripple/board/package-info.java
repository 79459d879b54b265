/**
 * The board of those who run a program: who waits for a mentor, how pairs are doing and why, how much room there is, and Monday's message
 * about what needs a look.
 *
 * <p>May know {@code mentoring}, {@code checkin}, {@code round}, {@code profile}, {@code idea}, {@code people}, {@code privacy}, {@code
 * outbox}, {@code database}, {@code due} and {@code texts}; no edge, so nothing here knows Slack. It has no tables of its own.
 *
 * <p>Why it is so:
 *
 * <ul>
 *   <li>How a pair is doing is reckoned when it is asked, from what was said and when, and never stored: it cannot be out of date.
 *   <li>Quiet comes before stuck, because a pair that was stuck three weeks ago and has not been heard of since needs a look first.
 *   <li>What is quiet is measured by how often the two agreed to meet: a week more than that, and three weeks at least. The sentence beside a
 *       pair says that it is longer than they agreed, and not what they agreed: that is theirs.
 *   <li>That a mentee wrote counts as being heard of; what they wrote is between the two and is not read here.
 *   <li>Whoever opens a pair from here sees its mentor's words, since those may be seen by who runs a program, and that there is an agreement.
 *   <li>A lead who is one of a pair can neither nudge nor reassign it from here, and is shown no more of it than anybody.
 *   <li>A nudge is a message with a key of its week, so that two leads who press it at once send it once.
 *   <li>Reassigning only ends a pair kindly: finding somebody else goes the usual way, with a yes from both sides.
 * </ul>
 */
@NullMarked
package ripple.board;

import org.jspecify.annotations.NullMarked;
