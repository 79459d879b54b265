package ripple.slack.act;

import java.util.Optional;

/**
 * Somebody chose a shortcut, anywhere or on a message.
 *
 * @param callback the callback id, one of {@link ripple.slack.layout.Names Names}
 * @param message the text of the message it was chosen on; absent for a shortcut from anywhere
 */
public record Shortcut(
        Asker asker, String callback, Optional<String> message, Occasion occasion, Trigger trigger, Reply reply) {}
