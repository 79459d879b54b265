package ripple.nudge;

import ripple.database.Coded;

/** The fields of the form about somebody's hours. */
public enum HoursField implements Coded {
    DAYS("days"),
    FROM("from"),
    TO("to"),
    NIGHTS_LAST("nights-last"),
    NIGHT_FROM("night-from"),
    NIGHT_TO("night-to"),
    AWAY_FIRST("away-first"),
    AWAY_LAST("away-last");

    private final String code;

    HoursField(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
