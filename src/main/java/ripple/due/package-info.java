/**
 * What people are to hear by their own clock, and when: one row for each prompt that is still to come.
 *
 * <p>May know {@code people} and {@code database}; knows neither what a prompt says nor who sends it.
 *
 * <p>Why it is so:
 *
 * <ul>
 *   <li>It lies below the features, so that a feature plans what it will ask in the transaction of what it is about: a mentorship begins,
 *       and its first check-in stands here or neither does. {@code nudge} lies above them, takes what has come, and says it.
 *   <li>A row names its occurrence ({@code 2026-W47}): what was said of an occurrence is not said of it again, whatever a clock does.
 *   <li>Next times are reckoned by java.time from the local day and time, never by adding hours: see {@link ripple.due.Rhythm}.
 *   <li>{@code at} is when something should be said, and stays; when the tick looks at it next is kept beside it and moves, for instance
 *       to the beginning of somebody's hours. So it is known how late something is.
 * </ul>
 */
@NullMarked
package ripple.due;

import org.jspecify.annotations.NullMarked;
