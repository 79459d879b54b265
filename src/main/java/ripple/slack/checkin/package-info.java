/**
 * Check-ins in Slack: a mentor's taps in the weekly message, a mentee's form, what can be done about being stuck, and when both are asked.
 *
 * <p>May know {@code act}, {@code layout} and whom to call ({@code care}).
 *
 * <p>Why a tap is kept before a window opens: windows may come too late for Slack, and the tap is the answer.
 */
@NullMarked
package ripple.slack.checkin;

import org.jspecify.annotations.NullMarked;
