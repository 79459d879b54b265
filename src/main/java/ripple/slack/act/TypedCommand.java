package ripple.slack.act;

/**
 * A slash command as somebody typed it.
 *
 * @param command with its slash, such as {@code /idea}
 * @param words what stands behind it, untouched; empty if nothing
 */
public record TypedCommand(
        Asker asker, String command, String words, Occasion occasion, Trigger trigger, Reply reply) {}
