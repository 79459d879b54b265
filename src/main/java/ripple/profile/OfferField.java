package ripple.profile;

import ripple.database.Coded;

/** What is asked of a mentor and of a mentee, each under its stored name. */
public enum OfferField implements Coded {
    AREAS("areas"),
    KINDS("kinds"),
    CAPACITY("capacity"),
    PROTECTED_HOURS("protected-hours"),
    DAYS("days"),
    FROM("from"),
    TO("to"),
    LANGUAGES("languages"),
    SITES("sites"),
    LINE("line"),
    RATHER_NOT("rather-not"),
    PAUSED_UNTIL("paused-until");

    private final String code;

    OfferField(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
