/**
 * Match rounds in Slack: the board on which those who run a program look at a draft, and the answers of those who are proposed to each other.
 *
 * <p>May know {@code act}, {@code layout} and {@code platform}.
 *
 * <p>Why buttons carry the draft they were drawn from: two may look at the board at once, and an act on an older draft is answered with the
 * newer one and changes nothing.
 */
@NullMarked
package ripple.slack.round;

import org.jspecify.annotations.NullMarked;
