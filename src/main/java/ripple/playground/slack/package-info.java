/**
 * The emulated Slack: a workspace, its Web API, and the signed requests it sends to an application.
 *
 * <p>Strict where Slack is strict, so that what works here works there: limits of blocks, trigger ids, three seconds,
 * scopes, rates, error names. Payloads are kept as raw JSON, because the real Slack keeps what an SDK's model would drop.
 *
 * <p>Where Slack's documentation is silent we decided, on the side that tries an application harder: text of commands and
 * messages arrives with {@code & < >} as entities, text of forms as typed; a press on an ephemeral message brings no
 * message; somebody from another workspace may type commands, and only {@code users.info} tells who they are; a bot hears
 * its own direct messages; three messages at once to one conversation are tolerated, then one a second. What Slack accepts
 * but people would suffer from (no text beside blocks, unescaped marks, calls to everybody) is noted in the log as a
 * breach, as is every refusal that is the application's own defect, and every call before the end of a {@code Retry-After}.
 *
 * <p>May know: Jackson, the servlet API, the block validator. Must not know: the page, the made-up hospital, anything of
 * the application but its HTTP address.
 */
@NullMarked
package ripple.playground.slack;

import org.jspecify.annotations.NullMarked;
