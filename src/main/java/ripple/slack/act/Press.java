package ripple.slack.act;

import java.util.Optional;
import ripple.slack.layout.OpenView;

/**
 * Somebody used a button, select or the like, in a message, in a form or on the Home page.
 *
 * @param action the action id, one of {@link ripple.slack.layout.Names Names}
 * @param value the value of the button or of the chosen option; empty if there is none
 * @param view the form or Home page it stands in, with everything typed there so far; absent in a message
 */
public record Press(
        Asker asker,
        String action,
        String value,
        Occasion occasion,
        Trigger trigger,
        Optional<OpenView> view,
        Reply reply) {}
