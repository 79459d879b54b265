/**
 * Check-ins: a mentor's one tap about each mentee and a mentee's few lines about their own week, and what follows from them.
 *
 * <p>May know {@code mentoring}, {@code profile}, {@code idea}, {@code people}, {@code privacy}, {@code outbox}, {@code database},
 * {@code due} and {@code texts}; no edge, so nothing here knows Slack.
 *
 * <p>Why it is so:
 *
 * <ul>
 *   <li>A row is written when somebody is asked, with the week it is about (2026-W47): one for each pair, writer and week, held by a
 *       constraint. Buttons carry the row's number. So an answer to last week's message is an answer about last week, a second tap changes
 *       the first, and nothing can be answered that was not asked.
 *   <li>A check-in can be changed until the next one is asked. A first answer is never refused: one that comes after the next was asked, or
 *       after the pair has ended, is kept and shown as late.
 *   <li>A mentor's minutes stand in the row of the week they were asked in, and belong to the month in which it was asked: the ledger of
 *       protected time is their sum, so it cannot disagree with what was said.
 *   <li>Steady is four "on track" one after the other; a skipped week says nothing either way, an unanswered one breaks the row. Nobody is
 *       moved to every two weeks without a yes; trouble moves back to every week by itself.
 *   <li>A mentee is asked as often as the two have agreed to meet, and every week until they have agreed. What is planned stays as it is:
 *       another agreement counts from the question after that.
 *   <li>Who may see what is one pure policy, {@link ripple.checkin.CheckInSight}. That a pair is "not the right fit" is never told to the
 *       mentee, not even by what is missing: a mentee hears no reason at all.
 *   <li>While another mentor stands in, a row is written for them instead of the mentor: what they say is theirs, and so is the time they spent.
 *       The card they read has the mentee's name and the idea, and nothing that the mentee wrote.
 *   <li>A blocker goes to a sponsor in the mentor's own words, after the mentee has read exactly these and said yes.
 * </ul>
 */
@NullMarked
package ripple.checkin;

import org.jspecify.annotations.NullMarked;
