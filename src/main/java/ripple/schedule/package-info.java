/**
 * When: a handful of Quartz ticks, nothing else.
 *
 * <p>May know Quartz; knows nothing of ours, it takes Runnables.
 *
 * <p>Why it is so: what is due stands in our own tables, so a tick only asks "what is due by now?". A missed tick heals at the next, every
 * instance ticks, and claims in the database decide who works. Quartz keeps nothing (its store in memory), there is no trigger per person,
 * and next times are reckoned with {@code java.time}, because a cron trigger skips local times that a clock change removes.
 */
@NullMarked
package ripple.schedule;

import org.jspecify.annotations.NullMarked;
