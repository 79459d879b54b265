/**
 * Who goes with whom: preferences and places in, a matching out. Pure, and in numbers: mentees and mentors are places in arrays, so that
 * ten thousand and two thousand of them fit into little memory and take seconds.
 *
 * <p>May know nothing of ours.
 *
 * <p>Why it is so: {@link ripple.matching.DeferredAcceptance} (Gale &amp; Shapley 1962, as the medical residency match runs it) leaves no
 * mentee and mentor who would both rather have each other, and no mentee can do better in any other such matching. JGraphT has no stable
 * matching, so it is written here; the highest total score is a flow through a network, so JGraphT computes it. Who is not on a list is
 * unacceptable, on either side: a pair needs both. Ties are broken by a {@link ripple.matching.Lottery}, whose seed the caller keeps, so
 * that a result can be computed again and nobody is first merely because of a low number. {@link ripple.matching.BlockingPairs} holds
 * every result against the definition, on its own.
 */
@NullMarked
package ripple.matching;

import org.jspecify.annotations.NullMarked;
