/**
 * The life of a mentorship in Slack: its card, the agreement, pause, end, completion, and standing in for somebody.
 *
 * <p>May know {@code act}, {@code layout}, {@code platform}, the names of {@code mentor} and whom to tell about trouble ({@code care}).
 *
 * <p>Why every window is drawn from the service's answer and not from the message it was opened from: a button may be weeks old.
 */
@NullMarked
package ripple.slack.pair;

import org.jspecify.annotations.NullMarked;
