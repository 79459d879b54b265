package ripple.idea;

import ripple.texts.TextKey;
import ripple.texts.TextSlot;

/** What those who answer ideas are told by itself of what waits; a hospital may word it its own way. */
public enum WaitingText implements TextKey {
    BECAUSE("because"),
    WEEKLY_ONE("weekly.one", "count"),
    WEEKLY_MANY("weekly.many", "count"),
    NEAR_ONE("near.one", "count"),
    NEAR_MANY("near.many", "count"),
    DUE_ONE("due.one", "count"),
    DUE_MANY("due.many", "count"),
    ESCALATION_ONE("escalation.one", "count"),
    ESCALATION_MANY("escalation.many", "count"),
    LONGEST_FIRST("longest-first"),
    SINCE_TODAY("age.today"),
    FOR_ONE("age.one", "count"),
    FOR_MANY("age.many", "count"),
    ANSWER_DUE("answer-due", "age", "when"),
    ANSWER_WAS_DUE("answer-was-due", "age", "when"),
    LOOKS_LIKE("looks-like", "ideas"),
    MORE_ONE("more.one", "count"),
    MORE_MANY("more.many", "count"),
    UNTIL_ANSWERED("until-answered");

    private static final int LONGEST = 300;

    private final TextSlot slot;

    WaitingText(String place, String... asks) {
        this.slot = TextSlot.line("waiting." + place, LONGEST, asks);
    }

    @Override
    public TextSlot slot() {
        return slot;
    }
}
