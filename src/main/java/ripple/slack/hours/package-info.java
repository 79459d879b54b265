/**
 * People's hours in Slack: when they can be written to, nights, being away, and putting a prompt off.
 *
 * <p>May know {@code act} and {@code layout} only.
 */
@NullMarked
package ripple.slack.hours;

import org.jspecify.annotations.NullMarked;
