/**
 * The playground: a made-up hospital in an emulated Slack, a page to use it in, and a tour that tells its story.
 *
 * <p>It knows nothing of the application but an HTTP address, the signing secret, the bot token and the manifest file: what
 * passes between the two is exactly what would pass between Slack and the application. {@code playground.slack} emulates
 * Slack; this package adds people, the page, the page's API ({@link ripple.playground.PageServlet} lists it) and the tour.
 *
 * <p>Two clocks: message times follow the story clock, which the page can move on; trigger ids, signatures, the three
 * seconds and the rates follow real time, as they would for a real Slack.
 */
@NullMarked
package ripple.playground;

import org.jspecify.annotations.NullMarked;
