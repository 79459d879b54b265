package ripple.slack.act;

/** A part of what people can do in Slack; its {@link #addTo} is a table of contents with one line for each of its commands, buttons and forms. */
@FunctionalInterface
public interface Feature {

    void addTo(Handlers handlers);
}
