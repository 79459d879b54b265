/**
 * How a workspace takes Ripple in by itself: two pages, Slack's question between them, and the secret that ties the three together.
 *
 * <p>May know {@code platform}, where tokens and workspaces are kept, and {@code act} for words about trouble; no feature.
 *
 * <p>Why Bolt's installation service is not used: its states live in a cookie alone, and it asks {@code auth.test} for requests. Ours keeps
 * states and tokens in the database, so that any instance can take up what another began.
 */
@NullMarked
package ripple.slack.install;

import org.jspecify.annotations.NullMarked;
