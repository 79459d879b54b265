/**
 * A year at speed: thousands of made-up people in many zones are prompted by the very code that prompts real ones, while the clock, the
 * database and the process are treated badly; then every message is judged.
 *
 * <p>May know {@code people}, {@code due}, {@code nudge}, {@code outbox}, {@code texts} and {@code database}; nobody knows it but the root.
 *
 * <p>Why it is so:
 *
 * <ul>
 *   <li>Who is told what and when depends on zones, clock changes, holidays, nights, absence and on what was said before. No list of
 *       examples covers that; a year of everything at once does.
 *   <li>The judge ({@link ripple.simulation.Oracle}) does not use the code that it judges: it looks at the clock on the wall at the moment of
 *       a message, where the other reckons stretches of instants; it counts weeks from Monday dates, and knows what people said from the
 *       script, not from the database.
 *   <li>A kill is an error that cuts the transaction, or the moment after its commit; then everything is thrown away and made anew on the
 *       same database, as a restart does. Killing real processes is tried elsewhere; here it happens a hundred times in a year.
 *   <li>What the prompts say is made up ({@link ripple.simulation.StandIns}), one for each kind of message that counts; the machinery around
 *       them is the real one.
 * </ul>
 */
@NullMarked
package ripple.simulation;

import org.jspecify.annotations.NullMarked;
