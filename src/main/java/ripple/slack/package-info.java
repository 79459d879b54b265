/**
 * Slack, in and out: requests that Slack sends, views and messages that Ripple shows, and the address book that says
 * which person stands behind which Slack id.
 *
 * <p>May know the features, {@code people}, {@code privacy}, {@code runchart} and {@code outbox}; Bolt and the servlet
 * API; and {@code database}, because the address book is a store of its own. Must not know other packages' stores. No feature knows this package.
 *
 * <p>The way of a request: {@code SignatureFilter} (raw bytes) → {@code SlackServlet} (text in UTF-8) → Bolt (parsing,
 * routing) → {@code Routes} (who asks? may this person?) → one handler. A handler is a method that takes a small record
 * of ours ({@link ripple.slack.TypedCommand}, {@link ripple.slack.Press}, {@link ripple.slack.FilledForm}, {@link
 * ripple.slack.Shortcut}), calls one service and gives back an answer ({@link ripple.slack.Answer}, {@link
 * ripple.slack.FormAnswer}). Each {@link ripple.slack.Feature} is a table of contents: one line for each command,
 * action, form and shortcut.
 *
 * <p>Why records of our own between Bolt and the handlers: Bolt's payload classes are full of fields that may be
 * absent, differ from kind to kind, and cannot be made in a test without JSON. Ours hold what a handler may rely on.
 *
 * <p>Why a handler never calls Slack by itself: every outgoing call of a request goes through {@link
 * ripple.slack.Views} or {@link ripple.slack.Reply}, which keep to Slack's three seconds and turn whatever happens into
 * a value. What must arrive goes through the outbox instead.
 *
 * <p>Why events do not go through Bolt: its event classes throw where a field is other than expected, and the event would
 * be lost; {@code Happenings} reads them from JSON in which anything may be missing.
 *
 * <p>Why the address book may lag behind Slack: an act is kept before anything is known of its author, and what Slack
 * tells of people is asked for in the background until it answers. So somebody who turns out to be a guest may have acted
 * once.
 *
 * <p>Why Bolt's installation service is not used: its states live in a cookie alone, and it asks {@code auth.test} for
 * requests. Ours lies in {@code InstallService} (states and tokens in the database) and {@code Workspaces} (in whose name
 * we act, by the database with a short memory). {@code Tokens} gives every call the token of its program's workspace and
 * never another; only Slack's own word, asked for with the token itself, takes Ripple out of a workspace.
 *
 * <p>Why a program's own screens ask Slack while somebody waits: who may name a lead, and who is named, must be right now and not as of
 * the last look-up. It is a rare act, and the question ends within two seconds.
 *
 * <p>Why a channel is tried out by a sentence only the asker sees: whether Ripple is in a channel cannot be looked up without a scope
 * to read channels, which nothing else needs.
 *
 * <p>Why test mode is said here and not by each feature: it goes with every answer, whatever it is about, so {@code Routes} adds it; the
 * {@code outbox} does the same for messages.
 */
@NullMarked
package ripple.slack;

import org.jspecify.annotations.NullMarked;
