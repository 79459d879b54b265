package ripple.slack.care;

import ripple.mentoring.PairActs;

/** The stored names of what looks after people: reflections, the pulse, human help, trouble. */
public final class CareNames {

    /** The button in the program's window and the form in which the lead sets whom people in need can call. */
    public static final String HELP_SETTING = "care.help-setting";

    /** The button and the form by which somebody tells another about trouble with a mentor, a mentee or the lead. */
    public static final String TROUBLE = PairActs.TROUBLE;

    /** The form in which somebody reflects. */
    public static final String REFLECTION = "reflection.form";

    /** The buttons around one's own reflections. */
    public static final String REFLECTION_START = "reflection.start";

    public static final String REFLECTION_STOP = "reflection.stop";

    public static final String REFLECTION_EDIT = "reflection.edit";

    public static final String REFLECTION_SHARE = "reflection.share";

    public static final String REFLECTION_TAKE_BACK = "reflection.take-back";

    public static final String REFLECTION_DELETE = "reflection.delete";

    public static final String REFLECTION_NEWER = "reflection.newer";

    public static final String REFLECTION_OLDER = "reflection.older";

    /** A window to read and to close; nothing is sent off with it. */
    static final String NOTICE = "care.notice";

    private CareNames() {}
}
