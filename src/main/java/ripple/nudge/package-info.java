/**
 * Who should hear what by now, though nobody has just done anything.
 *
 * <p>May know features, {@code people}, {@code outbox} and {@code database}; knows neither Quartz nor Slack. What a nudge says is worded
 * by the feature it speaks of.
 *
 * <p>Why it is so:
 *
 * <ul>
 *   <li>A nudge is a question about state, asked again and again: {@link ripple.nudge.Nudge#due} looks who should hear something by this
 *       instant, and looks again in the transaction that puts the message. Nothing is planned ahead, so an answered idea needs no
 *       cancelling, and a missed tick heals at the next.
 *   <li>Each person's last turn stands in one table, written in the transaction of the message. The message's key names the same turn, so
 *       several instances that ask at the same moment say it once.
 *   <li>Every way a nudge can end has a name, an {@link ripple.nudge.Ending}, which becomes a metric.
 *   <li>What waits is said in one message for all of it, not in one for each idea: a message a day at most for each person, and none for
 *       what the week's message has just shown.
 *   <li>Reminders come two working days before an answer is due and when it is due, that is after 3 and 5 where a program has not set
 *       other days; one working day later the deputy is asked, or the lead where there is no deputy. All of it in the hours of the person
 *       who is told; the week's message comes on its first working day, and is skipped when it is two days late.
 *   <li>A clock that went back by more than five minutes is an alarm, a line in the log and a metric, and changes nothing else: what was
 *       said to whom stands in {@code prompts_said}, whatever time it is, so nothing comes twice.
 * </ul>
 */
@NullMarked
package ripple.nudge;

import org.jspecify.annotations.NullMarked;
