/**
 * Mentors and those who look for one, in Slack: what somebody offers or wishes for, the request and its answers; {@code /mentor} and the
 * words that may follow it.
 *
 * <p>May know {@code act}, {@code layout}, {@code platform} and the offer to tell somebody about trouble ({@code care}).
 *
 * <p>Why a request is written in two steps: who fits depends on what is wished for, so the second is drawn from what the first one says.
 */
@NullMarked
package ripple.slack.mentor;

import org.jspecify.annotations.NullMarked;
