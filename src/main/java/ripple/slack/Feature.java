package ripple.slack;

/** A part of what people can do in Slack: adds one line to the table of contents for each of its commands, buttons and forms. */
@FunctionalInterface
public interface Feature {

    void addTo(Handlers handlers);
}
