package ripple.program;

import ripple.database.Coded;

/** What a lead can set, each with how long it may be. */
public enum SettingField implements Coded {
    ZONE("zone", 60),
    HOLIDAYS("holidays", 3000),
    SITES("sites", 3000),
    CHANNEL("channel", 60),
    SAFETY_LINK("safety-link", 500),
    SAFETY_TEXT("safety-text", 300),
    SECOND_CONTACT("second-contact", 60),
    ANSWER_BY_DAYS("answer-by-days", 2),
    USUAL_HOURS("usual-hours", 11),
    MENTOR_DAYS("mentor-days", 2),
    CHECK_IN_WEEKS("check-in-weeks", 1),
    GREETING("greeting", 500),
    NOT_NOW("not-now", 3000);

    private final String code;
    private final int longest;

    SettingField(String code, int longest) {
        this.code = code;
        this.longest = longest;
    }

    @Override
    public String code() {
        return code;
    }

    public int longest() {
        return longest;
    }
}
