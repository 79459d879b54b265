package ripple.slack;

import java.util.Optional;
import ripple.slack.act.FormFields;
import ripple.slack.act.Occasion;
import ripple.slack.act.Place;
import ripple.slack.act.Sender;
import ripple.slack.act.Trigger;

/**
 * A command as somebody typed it into Slack.
 *
 * <p>Commands are read here and not by Bolt: they are what people wait for most, and there is little in them to be read.
 *
 * @param name with its slash
 * @param words what stands after it, as Slack wrote it
 */
record SlashCommand(String name, String words, Sender sender, Occasion occasion, Place place) {

    /**
     * The command in a verified body, if it is one.
     *
     * @param timestamp when Slack signed it
     */
    static Optional<SlashCommand> read(String body, String timestamp) {
        if (body.startsWith("{") || body.startsWith("payload=")) {
            return Optional.empty();
        }
        try {
            return read(FormFields.read(body.strip()), body, timestamp);
        } catch (IllegalArgumentException malformed) {
            return Optional.empty(); // whatever it is, it is no command
        }
    }

    private static Optional<SlashCommand> read(FormFields form, String body, String timestamp) {
        Optional<String> user = form.text("user_id");
        if (user.isEmpty()
                || form.text("payload").isPresent()
                || form.text("command").isEmpty()) {
            return Optional.empty();
        }
        Optional<String> trigger = form.text("trigger_id");
        return Optional.of(new SlashCommand(
                form.textOrEmpty("command"),
                form.textOrEmpty("text"),
                new Sender(form.text("team_id").orElse(""), form.text("enterprise_id"), user.get(), Optional.empty()),
                trigger.map(Occasions::ofTrigger).orElseGet(() -> Occasions.ofSignature(timestamp, body)),
                new Place(new Trigger(trigger), form.text("response_url"), false)));
    }
}
