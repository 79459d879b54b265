package ripple.nudge;

import ripple.texts.TextKey;

/** The texts around prompts: why a message came, and how to change that. */
public enum PromptText implements TextKey {
    WHY("prompts.why", "because"),
    AND_BECAUSE("prompts.and-because"),
    CHANGE("prompts.change"),
    CHANGE_HOURS("prompts.change-hours"),
    TOMORROW("prompts.tomorrow"),
    NEXT_WEEK("prompts.next-week"),
    UNTIL("prompts.until"),
    MY_HOURS("prompts.my-hours");

    private static final int LONGEST = 300;
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
        return switch (this) {
            case WHY, CHANGE, CHANGE_HOURS -> LONGEST;
            case AND_BECAUSE, TOMORROW, NEXT_WEEK, UNTIL, MY_HOURS -> LONGEST_LABEL;
        };
    }
}
