/**
 * What looks after people, in Slack: reflections, the pulse, whom to call, and telling somebody about trouble.
 *
 * <p>May know {@code act} and {@code layout} only, so that every other feature can offer it.
 *
 * <p>Why nothing here is told to anybody: words that worry us show help to whoever wrote them; who else hears of it is theirs to decide.
 */
@NullMarked
package ripple.slack.care;

import org.jspecify.annotations.NullMarked;
