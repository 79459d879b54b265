/**
 * Slack, in and out: requests that Slack sends, views and messages that Ripple shows, and the address book that says
 * which person stands behind which Slack id.
 *
 * <p>May know the features, {@code people}, {@code privacy}, {@code runchart} and {@code outbox}; Bolt and the servlet
 * API. Must not know other packages' stores. No feature knows this package.
 *
 * <p>The way of a request: {@code SignatureFilter} (raw bytes) → {@code SlackServlet} (text in UTF-8) → Bolt (parsing,
 * routing) → {@code Routes} (who asks? may this person?) → one handler. A handler is a method that takes a small record
 * of ours ({@link ripple.slack.TypedCommand}, {@link ripple.slack.Press}, {@link ripple.slack.FilledForm}, {@link
 * ripple.slack.Shortcut}), calls one service and gives back an answer ({@link ripple.slack.Answer}, {@link
 * ripple.slack.FormAnswer}). {@code SlackApp} is the table of contents: one line for each command, action, form,
 * shortcut and event.
 *
 * <p>Why records of our own between Bolt and the handlers: Bolt's payload classes are full of fields that may be
 * absent, differ from kind to kind, and cannot be made in a test without JSON. Ours hold what a handler may rely on.
 *
 * <p>Why a handler never calls Slack by itself: every outgoing call of a request goes through {@link
 * ripple.slack.Views} or {@link ripple.slack.Reply}, which keep to Slack's three seconds and turn whatever happens into
 * a value. What must arrive goes through the outbox instead.
 */
@NullMarked
package ripple.slack;

import org.jspecify.annotations.NullMarked;
