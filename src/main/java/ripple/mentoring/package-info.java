/**
 * Mentoring: asking for a mentor, and the life of a mentorship from its beginning to its end.
 *
 * <p>May know {@code profile}, {@code idea}, {@code people}, {@code privacy}, {@code outbox}, {@code database}, {@code due} and
 * {@code texts}; no edge, so nothing here knows Slack.
 *
 * <p>Why it is so:
 *
 * <ul>
 *   <li>A mentor's capacity is a number of places. A mentorship that is proposed, active or paused holds the smallest free one, and a
 *       unique index gives each of them once; another gives each mentee one mentor. {@code Pairing} takes the mentor's turn first, so that
 *       of several who come at once all but the first wait and then see what is left.
 *   <li>A lower capacity ends nothing: who is there stays, and there is room again when fewer are there than the mentor has said.
 *   <li>An agreement has versions: the newest that both have confirmed holds, and a change waits beside it for the other's yes. A yes names
 *       its version, so that nobody confirms words they have not read. Whoever is overtaken while writing sees the newest one and keeps their words.
 *   <li>As long as there is none, both are asked for one before their third meeting: by the meetings that the mentor recorded, and where
 *       nobody records any, as if they had met every week from the first day on; too early is better than too late. Twice at most.
 *   <li>Ending is without blame: the other of the two hears that it ended and never why. The reason goes to the lead, or to the deputy where
 *       the lead is one of the two. Completing takes both, and after a week of silence it is done.
 *   <li>For twelve months after an end the same two are not brought together: not the other way round, not by a round or a suggestion, and
 *       not by standing in for the new mentor. Why not is told to nobody, as with everything that is "not possible".
 *   <li>Whoever stands in for a mentor sees that a pair is there and what it works on, and is asked how it goes in the mentor's place. They
 *       read neither the agreement nor what the two wrote or said before, judge neither the fit nor the pace, and end nothing: those are
 *       the pair's own. The mentor is not asked meanwhile, and is offered to set the same days as their own absence.
 *   <li>Certificates are drawn outside of transactions, from a table of those that are due: drawing takes longer than a writer may be held.
 *   <li>What else begins or stops with a mentorship (introductions, check-ins, a pulse) listens to it, in the same transaction.
 *   <li>A request is with one person at a time, and always somewhere its author can see: a mentor is asked, its author is asked about a
 *       suggestion, or it waits in line. Whoever it moves on from is told kindly and no reason is passed on; the question in their messages goes,
 *       with the words that were for them only.
 *   <li>What moves a request on though nobody acts (no answer in time, a mentor who is away or full, an idea that is gone, room for the
 *       first in line) is looked for again and again in the state itself, so that nothing has to be cancelled and a missed look is made up for.
 *   <li>The working days for an answer are the program's, and count from when whoever is asked can have read the question, in their own hours:
 *       who works at weekends alone would else be given up on a Thursday without having heard of it. Nobody is asked twice: who is suggested
 *       and stood on the author's list is taken off it.
 *   <li>Whoever waits is asked before a mentor whom they did not choose hears of them: both say yes, each time.
 *   <li>A place about which Ripple itself asked somebody in line, or on a mentor's suggestion, is kept for them until they and the mentor have
 *       answered: whoever gives places takes the mentor's turn first and counts these with those that are taken. Of mentors whom people
 *       choose themselves several may be asked about one place, and the first yes counts.
 *   <li>A round looks at all who wait at once, so it may give a place about which somebody in line has not decided; that suggestion is over
 *       then, kindly, and they stay in line.
 *   <li>The words of a request can be changed until somebody has said yes; the place, the choices and the times stay. An idea that is gone
 *       leaves the request and the message of whoever is asked, and its author is told and may change the words or take the request back.
 *   <li>Locks are taken in one order: the mentor's turn, then the request.
 * </ul>
 */
@NullMarked
package ripple.mentoring;

import org.jspecify.annotations.NullMarked;
