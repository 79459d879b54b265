package ripple.reflection;

/** The stored names of the buttons in messages about reflections and the pulse; they never change. */
public final class ReflectionActs {

    /** Opens the form on the theme that is the button's value. */
    public static final String WRITE = "reflection.write";

    /** Shows what others share with me. */
    public static final String READ = "reflection.read-shared";

    /** How it goes may be asked; the value is {@code mentorship:day}. */
    public static final String PULSE_YES = "pulse.yes";

    /** It may not. */
    public static final String PULSE_NO = "pulse.no";

    /** An answer; the value is {@code mentorship:day:answer}. */
    public static final String PULSE = "pulse.answer";

    private ReflectionActs() {}
}
