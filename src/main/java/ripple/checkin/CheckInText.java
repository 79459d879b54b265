package ripple.checkin;

import ripple.texts.TextKey;

/** The texts of check-ins that a program may word in its own way: prompts, and the playbook for pairs that are stuck. */
public enum CheckInText implements TextKey {
    CHANGE("check-in.change", false, ""),
    MENTOR_QUESTION("check-in.mentor.question", false, ""),
    MENTOR_REMINDER("check-in.mentor.reminder", false, ""),
    MENTOR_BECAUSE("check-in.mentor.because", false, ""),
    NO_IDEA("check-in.mentor.no-idea", false, ""),
    MET_TODAY("check-in.mentor.met-today", false, ""),
    MET_YESTERDAY("check-in.mentor.met-yesterday", false, ""),
    MET_BEFORE("check-in.mentor.met-before", false, "days"),
    NOT_MET("check-in.mentor.not-met", false, ""),
    STANDS_IN("check-in.mentor.stands-in", false, "mentor"),
    WROTE("check-in.mentor.wrote", false, "mentee week"),
    WROTE_LATE("check-in.mentor.wrote-late", false, "mentee week"),
    STEADY("check-in.mentor.steady", false, "mentee"),
    AND_MORE("check-in.mentor.and-more", false, "count"),
    MENTEE_QUESTION("check-in.mentee.question", false, "mentor"),
    MENTEE_REMINDER("check-in.mentee.reminder", false, "mentor"),
    MENTEE_BECAUSE("check-in.mentee.because", false, ""),
    METHOD_WITHOUT_IDEA("check-in.playbook.method-without-idea", true, ""),
    METHOD_SHAPING("check-in.playbook.method-shaping", true, ""),
    SOMEONE_BLOCKING("check-in.playbook.someone-blocking", true, ""),
    SMALLER_STEP("check-in.playbook.smaller-step", true, ""),
    NO_TIME("check-in.playbook.no-time", false, ""),
    NOT_RIGHT_FIT("check-in.playbook.not-right-fit", false, "");

    private static final int LONGEST = 300;

    private final String key;
    private final boolean list;
    private final String asks;

    CheckInText(String key, boolean list, String asks) {
        this.key = key;
        this.list = list;
        this.asks = asks;
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public boolean isList() {
        return list;
    }

    @Override
    public String asks() {
        return asks;
    }

    @Override
    public int longest() {
        return LONGEST;
    }
}
