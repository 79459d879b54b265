/**
 * Ideas in Slack: told, changed, found, answered, joined, brought into a channel, and on people's Home pages; {@code /idea} and the words
 * that may follow it.
 *
 * <p>May know {@code act} and {@code layout}, the offer to ask for a mentor ({@code mentor}) and whom to call ({@code care}).
 *
 * <p>Why the open form remembers ids and a digest, never words: whatever a view carries beside its fields can be read by anybody who can
 * read the request, and what was typed stands in the fields already.
 */
@NullMarked
package ripple.slack.idea;

import org.jspecify.annotations.NullMarked;
