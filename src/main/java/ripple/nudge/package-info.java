/**
 * Who should hear what by now, though nobody has just done anything.
 *
 * <p>May know features, {@code people}, {@code outbox} and {@code database}; knows neither Quartz nor Slack. What a nudge says stands
 * in the files of texts of the feature it speaks of.
 *
 * <pre>
 *   Quartz tick → Nudges.tick → each Nudge.due(now)                 plans, or moves what moves by itself
 *                             → Prompts.due(now) → due table        what has come, a batch of people at a time
 *                                  → Speaker                        hours · away · do-not-disturb · cap · snooze · too late
 *                                      → Prompt.speak               looks again, and says its part or nothing
 *                                  → Bundle → Outbox                one message for each person, with why and how to change it
 * </pre>
 *
 * <p>Why it is so:
 *
 * <ul>
 *   <li>A {@link ripple.nudge.Nudge} is a question about state, asked at every tick: who should hear what by now? Asking twice does the
 *       same as asking once, so a missed tick heals at the next. A nudge says nothing itself: it sees to it that something stands in the
 *       due table, or lets a feature do what comes by itself.
 *   <li>A {@link ripple.nudge.Prompt} is what somebody is told though nobody has just done anything. All of them are told in one way, so
 *       each keeps to the rules of its {@link ripple.outbox.Kind} and none has rules of its own: ideas that wait for an answer, too.
 *       It looks again in the transaction that puts the message, so an answered question needs no cancelling.
 *   <li>What was said stands in {@code prompts_said}, written in the transaction of the message. The message's key names the same turn, so
 *       several instances that ask at the same moment say it once.
 *   <li>A week holds few messages that count, and room is kept for check-ins and reminders still to come. What would wait for another week
 *       goes along with the first of them: it costs nothing there, and by waiting anew each week some were never asked.
 *   <li>Every way asking can end has a name, an {@link ripple.nudge.Ending}, which becomes a metric.
 *   <li>What waits to be answered is said in one message for all of it, not in one for each idea, and not again to whom another message
 *       has just shown it. Reminders come two working days before an answer is due and when it is due, that is after 3 and 5 where a
 *       program has not set other days; one working day later the deputy is asked, or the lead where there is no deputy. The week's
 *       message is asked for on the first two working days; who is away or off until later in the week reads it then.
 *   <li>A clock that went back by more than five minutes is an alarm, a line in the log and a metric, and changes nothing else: what was
 *       said to whom stands in {@code prompts_said}, whatever time it is, so nothing comes twice.
 * </ul>
 */
@NullMarked
package ripple.nudge;

import org.jspecify.annotations.NullMarked;
