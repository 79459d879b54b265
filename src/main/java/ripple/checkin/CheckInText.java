package ripple.checkin;

import ripple.texts.TextKey;
import ripple.texts.TextSlot;

/** The texts of check-ins that a program may word in its own way: prompts, and the playbook for pairs that are stuck. */
public enum CheckInText implements TextKey {
    CHANGE("change", false),
    MENTOR_QUESTION("mentor.question", false),
    MENTOR_REMINDER("mentor.reminder", false),
    MENTOR_BECAUSE("mentor.because", false),
    NO_IDEA("mentor.no-idea", false),
    MET_TODAY("mentor.met-today", false),
    MET_YESTERDAY("mentor.met-yesterday", false),
    MET_BEFORE("mentor.met-before", false, "days"),
    NOT_MET("mentor.not-met", false),
    STANDS_IN("mentor.stands-in", false, "mentor"),
    WROTE("mentor.wrote", false, "mentee", "week"),
    WROTE_LATE("mentor.wrote-late", false, "mentee", "week"),
    STEADY("mentor.steady", false, "mentee"),
    AND_MORE("mentor.and-more", false, "count"),
    MENTEE_QUESTION("mentee.question", false, "mentor"),
    MENTEE_REMINDER("mentee.reminder", false, "mentor"),
    MENTEE_BECAUSE("mentee.because", false),
    METHOD_WITHOUT_IDEA("playbook.method-without-idea", true),
    METHOD_SHAPING("playbook.method-shaping", true),
    SOMEONE_BLOCKING("playbook.someone-blocking", true),
    SMALLER_STEP("playbook.smaller-step", true),
    NO_TIME("playbook.no-time", false),
    NOT_RIGHT_FIT("playbook.not-right-fit", false);

    private static final int LONGEST = 300;

    private final TextSlot slot;

    CheckInText(String place, boolean isList, String... asks) {
        this.slot = isList
                ? TextSlot.list("check-in." + place, LONGEST, asks)
                : TextSlot.line("check-in." + place, LONGEST, asks);
    }

    @Override
    public TextSlot slot() {
        return slot;
    }
}
