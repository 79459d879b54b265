/**
 * The emulated Slack: a workspace, its Web API, and the signed requests it sends to an application.
 *
 * <p>Strict where Slack is strict, so that what works here works there: limits of blocks, trigger ids, three seconds,
 * scopes, rates, error names. Payloads are kept as raw JSON, because the real Slack keeps what an SDK's model would drop.
 *
 * <p>May know: Jackson, the servlet API, its own validator. Must not know: the page, the made-up hospital, anything of the
 * application but its HTTP address.
 */
@NullMarked
package ripple.playground.slack;

import org.jspecify.annotations.NullMarked;
