package ripple.outbox;

import ripple.database.Coded;

/** What a platform's refusal means to us. */
public enum Refusal implements Coded {
    /** The channel is closed to us or gone: someone may invite Ripple or choose another. */
    PLACE_UNREACHABLE("place-unreachable"),
    /** The person cannot be written to. */
    PERSON_UNREACHABLE("person-unreachable"),
    /** We built something the platform does not accept. */
    OUR_DEFECT("our-defect"),
    /** The app was removed or its token revoked: sending stops, everything is kept. */
    PROGRAM_STOPPED("program-stopped");

    private final String code;

    Refusal(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
