package ripple.slack.act;

import java.util.Optional;

/** Slack's leave to open one view within three seconds; it may be missing, then no view can be opened. */
public record Trigger(Optional<String> id) {

    /** No leave to open a view. */
    public static final Trigger NONE = new Trigger(Optional.empty());

    public static Trigger of(String id) {
        return new Trigger(Optional.of(id));
    }
}
