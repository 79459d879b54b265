/**
 * The way out to Slack, and what we know of it: calls of the Web API with the right workspace's token, messages of the outbox, uploads, the
 * workspaces in which Ripple is, and the address book that says which person stands behind which Slack id.
 *
 * <p>May know {@code layout} and {@code act}, people, programs, the {@code outbox} and, because the address book and the installations are
 * stores of their own, {@code database}; no feature.
 *
 * <p>Why the address book may lag behind Slack: an act is kept before anything is known of its author, and what Slack tells of people is
 * asked for in the background until it answers. So somebody who turns out to be a guest may have acted once.
 *
 * <p>Why each call asks for its token anew: {@code Tokens} gives every call the token of its program's workspace and never another, and
 * tokens are renewed, revoked and given again. Only Slack's own word, asked for with the token itself, takes Ripple out of a workspace.
 *
 * <p>Why a channel is tried out by a sentence only the asker sees: whether Ripple is in a channel cannot be looked up without a scope to
 * read channels, which nothing else needs.
 */
@NullMarked
package ripple.slack.platform;

import org.jspecify.annotations.NullMarked;
