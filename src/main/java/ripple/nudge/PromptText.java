package ripple.nudge;

import java.util.Set;
import ripple.texts.TextKey;

/** The texts around prompts: why a message came, and how to change that. */
public enum PromptText implements TextKey {
    WHY("prompts.why", "because"),
    CHANGE("prompts.change"),
    TOMORROW("prompts.tomorrow"),
    NEXT_WEEK("prompts.next-week"),
    UNTIL("prompts.until"),
    MY_HOURS("prompts.my-hours");

    private static final int LONGEST_LABEL = 30;

    private final String key;
    private final Set<String> placeholders;

    PromptText(String key, String... placeholders) {
        this.key = key;
        this.placeholders = Set.of(placeholders);
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public Set<String> placeholders() {
        return placeholders;
    }

    @Override
    public int longest() {
        return this == WHY || this == CHANGE ? 300 : LONGEST_LABEL;
    }
}
