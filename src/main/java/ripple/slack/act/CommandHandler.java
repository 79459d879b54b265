package ripple.slack.act;

import java.util.function.Function;

/** What answers a slash command. */
@FunctionalInterface
public interface CommandHandler extends Function<TypedCommand, Answer> {

    /**
     * Whether these words lead to one act only, which asks by itself, in its own transaction, whether this person may take part. Then the
     * door need not ask the same a moment before.
     */
    default boolean asksWhoMay(String words) {
        return false;
    }
}
