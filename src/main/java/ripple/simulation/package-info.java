/**
 * A year at speed: thousands of made-up people, in pairs and alone, live through it with the very services, features and prompts that the
 * application puts together, while the clock, the database and the process are treated badly; then every message is judged.
 *
 * <p>May know the features' services, {@code people}, {@code program}, {@code outbox}, {@code due}, {@code nudge}, {@code texts} and {@code
 * database}; nobody knows it but the root, which gives it Ripple put together ({@link ripple.simulation.Wiring}).
 *
 * <p>Where to begin: {@link ripple.simulation.SimulatedYear} lives through it step by step. {@code Casting} makes the people up, {@code
 * Agenda} holds what their scripts say, {@code Habits} what they do on reading a message, {@code Hands} and {@code Buttons} carry that out
 * through the services. {@code Watcher} sees what was left in the database. {@code Court} brings it before the judges: {@code Oracle} (may
 * this be said now, by the product's table in {@code Manners}?), {@code Occasions} (is it its time, and true?), {@code Matches} (may these two
 * come together?), {@code Questions} (is each pair asked about by the right one, as often as agreed?), {@code Ledger} (do the books balance?),
 * {@code Losses} (what could have been said and was not?).
 *
 * <p>Why it is so:
 *
 * <ul>
 *   <li>Who is told what and when depends on zones, clock changes, holidays, nights, absence, on how mentorships go and on what was said
 *       before. No list of examples covers that; a year of everything at once does.
 *   <li>The judges do not use the code that they judge. They look at the clock on the wall at the moment of a message, where the other reckons
 *       stretches of instants; they count weeks from Monday dates; they know from scripts who is away, and from what happened to a pair or a
 *       request what may be said of it. Times of the due table are never asked; each kind's time is reckoned anew from its rule.
 *   <li>What was planned, and what went from the table, is written down by triggers of the database, in the same transaction: a kill cannot
 *       part a deed from its trace, and no code can keep silent about it. Whatever was due ends under a name, and the names add up.
 *   <li>Only what the tables say counts as sent: a message in the outbox, found by the number at its buttons, which shows the button of each
 *       thing it is said to say. It leaves through the real sender, to a platform that takes everything, and is judged and read when it
 *       comes.
 *   <li>People act by pressing what stands below their messages; dice decide, thrown for the occasion and not in turn, so that a year is the
 *       same for the same seed wherever it is interrupted.
 *   <li>A kill cuts a transaction, or the moment after its commit; then everything is made anew on the same database, and asked the same
 *       again, as Slack, people and clocks do. What features do by themselves comes every three hours instead of every half minute, because
 *       nobody here waits for it.
 * </ul>
 */
@NullMarked
package ripple.simulation;

import org.jspecify.annotations.NullMarked;
