/**
 * Match rounds: the lead brings everybody who waits together with mentors who have room, all at once.
 *
 * <p>May know {@code mentoring}, {@code profile}, {@code matching}, {@code idea}, {@code program}, {@code people}, {@code privacy},
 * {@code outbox}, {@code database}, {@code due} and {@code texts}; no edge, so nothing here knows Slack.
 *
 * <p>Why it is so:
 *
 * <ul>
 *   <li>A draft is a proposal to the lead and nothing else: it is computed outside of any transaction, kept with its seed, changed by hand,
 *       and nobody hears of it. What it says may be old by the time it is published, so each pair is tried once more in the transaction
 *       that holds its place, and what is no longer possible is left out and said.
 *   <li>Who is not possible for whom has one of several causes, and which one it is never leaves {@code profile}: a draft keeps how many
 *       mentors are possible for somebody, and every sentence about the others is the same.
 *   <li>Publishing closes the draft first, once, and then asks pair by pair in small transactions. What is asked stands in the
 *       database, so a round that is interrupted goes on with the next tick, and nobody is asked twice.
 *   <li>A proposal is a mentorship that holds its place until both have said yes. One no, or no answer, ends it without telling whose it
 *       was: nothing here keeps who said no. The mentee has never left the line.
 *   <li>Two of whom nothing came are not drafted together again for three months, so that nobody says no to the same person week after week. By
 *       hand the lead may propose them sooner: they may know why.
 * </ul>
 */
@NullMarked
package ripple.round;

import org.jspecify.annotations.NullMarked;
