package ripple.slack.platform;

import java.time.ZoneId;
import ripple.people.Mode;

/**
 * How the program of a workspace is called when Ripple comes to it, and in which zone its people live until Slack says otherwise.
 *
 * @param begins whether it is tried out first or live at once
 */
public record HomeProgram(String name, ZoneId zone, Mode begins) {

    public HomeProgram {
        if (name.isBlank()) {
            throw new IllegalArgumentException("A program has a name");
        }
    }
}
