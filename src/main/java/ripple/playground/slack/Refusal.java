package ripple.playground.slack;

import java.util.List;

/** The emulated Slack says no, with one of Slack's error names. */
class Refusal extends Exception {
    private static final long serialVersionUID = 1L;

    private final String error;
    private final transient List<String> messages;

    Refusal(String error) {
        this(error, List.of());
    }

    Refusal(String error, List<String> messages) {
        super(error, null, false, false);
        this.error = error;
        this.messages = List.copyOf(messages);
    }

    String error() {
        return error;
    }

    /** Slack's `response_metadata.messages`: what exactly was wrong. */
    List<String> messages() {
        return messages;
    }
}
