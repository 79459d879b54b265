/**
 * What people do in Slack and what they are answered, as every feature sees it: commands, presses, forms and shortcuts as records, the ways to
 * answer, the table of handlers, and the Home page.
 *
 * <p>May know {@code layout}, people, ideas' pages and what the identifier guard says; no feature's handlers.
 *
 * <p>A handler is a method that takes a small record of ours ({@link ripple.slack.act.TypedCommand}, {@link ripple.slack.act.Press}, {@link
 * ripple.slack.act.FilledForm}, {@link ripple.slack.act.Shortcut}), calls one service and gives back an answer ({@link
 * ripple.slack.act.Answer}, {@link ripple.slack.act.FormAnswer}). Each {@link ripple.slack.act.Feature} is a table of contents: one line for
 * each command, action, form and shortcut.
 *
 * <p>Why records of our own between Bolt and the handlers: Bolt's payload classes are full of fields that may be absent, differ from kind
 * to kind, and cannot be made in a test without JSON. Ours hold what a handler may rely on.
 *
 * <p>Why a handler never calls Slack by itself: every outgoing call of a request goes through {@link ripple.slack.act.Views} or {@link
 * ripple.slack.act.Reply}, which keep to Slack's three seconds and turn whatever happens into a value. What must arrive goes through the
 * outbox instead.
 */
@NullMarked
package ripple.slack.act;

import org.jspecify.annotations.NullMarked;
