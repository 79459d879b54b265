package ripple.nudge;

import ripple.texts.TextKey;

/** The texts around prompts: why a message came, and how to change that. */
public enum PromptText implements TextKey {
    WHY("prompts.why", "because"),
    CHANGE("prompts.change"),
    CHANGE_HOURS("prompts.change-hours"),
    TOMORROW("prompts.tomorrow"),
    NEXT_WEEK("prompts.next-week"),
    UNTIL("prompts.until"),
    MY_HOURS("prompts.my-hours");

    private static final int LONGEST_LABEL = 30;

    private final String key;
    private final String asks;

    PromptText(String key) {
        this(key, "");
    }

    PromptText(String key, String asks) {
        this.key = key;
        this.asks = asks;
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public String asks() {
        return asks;
    }

    @Override
    public int longest() {
        return this == WHY || this == CHANGE || this == CHANGE_HOURS ? 300 : LONGEST_LABEL;
    }
}
