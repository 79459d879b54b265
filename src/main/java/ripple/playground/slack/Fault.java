package ripple.playground.slack;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Something that goes wrong between Slack and an application now and then, and can be switched on here. */
public enum Fault {
    RATE_LIMIT("Answer \"too many requests\" (429)"),
    SERVER_ERROR("Answer with a server error (500)"),
    SLOW("Answer slowly"),
    ANSWER_DROPPED("Do the work, then cut the connection"),
    EVENT_TWICE("Deliver every event twice"),
    REQUEST_TWICE("Deliver every command, press and form twice");

    private final String label;

    Fault(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** The name on the wire: {@code rate-limit}. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Fault> named(String wireName) {
        return Stream.of(values())
                .filter(each -> each.wireName().equals(wireName))
                .findFirst();
    }
}
