package ripple.nudge;

import ripple.texts.TextKey;
import ripple.texts.TextSlot;

/** The texts around prompts: why a message came, and how to change that. */
public enum PromptText implements TextKey {
    WHY("why", PromptText.LONGEST, "because"),
    AND_BECAUSE("and-because", PromptText.LONGEST_LABEL),
    CHANGE("change", PromptText.LONGEST),
    CHANGE_HOURS("change-hours", PromptText.LONGEST),
    TOMORROW("tomorrow", PromptText.LONGEST_LABEL),
    NEXT_WEEK("next-week", PromptText.LONGEST_LABEL),
    UNTIL("until", PromptText.LONGEST_LABEL),
    MY_HOURS("my-hours", PromptText.LONGEST_LABEL);

    private static final int LONGEST = 300;
    private static final int LONGEST_LABEL = 30;

    private final TextSlot slot;

    PromptText(String place, int longest, String... asks) {
        this.slot = TextSlot.line("prompts." + place, longest, asks);
    }

    @Override
    public TextSlot slot() {
        return slot;
    }
}
