package ripple.slack;

import java.time.ZoneId;

/** How the program of a workspace is called when Ripple comes to it, and in which zone its people live until Slack says otherwise. */
public record HomeProgram(String name, ZoneId zone) {

    public HomeProgram {
        if (name.isBlank()) {
            throw new IllegalArgumentException("A program has a name");
        }
    }
}
