/**
 * How anything looks in Slack, whoever shows it: the pieces that views and messages are made of, Slack's markup and limits, what stands in
 * an open view, and the names that Slack stores for us.
 *
 * <p>May know what a message of the {@code outbox} and a page of ideas are, and Slack's model of blocks; nothing else of {@code slack}.
 *
 * <p>Why what people typed goes through {@link ripple.slack.layout.Pieces#typed} and nowhere else: it becomes plain text, in which no
 * markup, no link and no mention of anybody has a meaning.
 *
 * <p>Why names stand in files of constants: Slack keeps them with every message ever sent, so a name that has been released is never changed
 * and never used for something else. Features with many of them have a file of their own beside their handlers.
 */
@NullMarked
package ripple.slack.layout;

import org.jspecify.annotations.NullMarked;
