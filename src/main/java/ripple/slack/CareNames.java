package ripple.slack;

/** The stored names of what looks after people: reflections, the pulse, human help, trouble. */
public final class CareNames {

    /** The button in the program's window and the form in which the lead sets whom people in need can call. */
    public static final String HELP_SETTING = "care.help-setting";

    /** The button and the form by which somebody tells another about trouble with a mentor, a mentee or the lead. */
    public static final String TROUBLE = "care.trouble";

    private CareNames() {}
}
