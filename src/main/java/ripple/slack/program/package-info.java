/**
 * Running a program, in Slack: who runs it, its settings, going live, the board of pairs with their health, and whom people in need can call;
 * {@code /ripple} and the words that may follow it.
 *
 * <p>May know {@code act}, {@code layout}, {@code platform}, the names of {@code round} and what {@code care} draws.
 *
 * <p>Why its screens ask Slack while somebody waits: who may name a lead, and who is named, must be right now and not as of the last
 * look-up. It is a rare act, and the question ends within two seconds.
 */
@NullMarked
package ripple.slack.program;

import org.jspecify.annotations.NullMarked;
