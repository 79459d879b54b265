package ripple.profile;

import ripple.database.Coded;

/** A kind of change that somebody has tried out before, or would like to. */
public enum ChangeKind implements Coded {
    DISCHARGE("discharge", "Going home: discharge and what follows", "discharge"),
    HANDOVER("handover", "Handover between shifts and teams", "handover"),
    WAITING("waiting", "Waiting times and flow", "waiting-time"),
    MEDICINES("medicines", "Medicines", "medicines"),
    INFORMATION("information", "What patients are told and understand", "patient information"),
    COMFORT("comfort", "Comfort: pain, rest, food, nights", "comfort"),
    FALLS("falls", "Falls, pressure sores and other harm", "patient safety"),
    INFECTIONS("infections", "Hygiene and infections", "hygiene"),
    ACCESS("access", "Access: language, disability, distance, cost", "access"),
    FAMILIES("families", "Visitors and families", "visiting"),
    TEAMWORK("teamwork", "How a team works together", "teamwork"),
    DIGITAL("digital", "Devices, forms and computers", "digital");

    private final String code;
    private final String words;
    private final String pilots;

    ChangeKind(String code, String words, String pilots) {
        this.code = code;
        this.words = words;
        this.pilots = pilots;
    }

    /** The stored name; it never changes. */
    @Override
    public String code() {
        return code;
    }

    /** How people read it in a form. */
    public String words() {
        return words;
    }

    /** How it reads before "pilots". */
    public String pilots() {
        return pilots;
    }
}
