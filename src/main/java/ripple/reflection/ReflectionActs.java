package ripple.reflection;

/** The stored names of the buttons in messages about reflections and the pulse; they never change. */
public final class ReflectionActs {

    /** Opens the form on the theme that is the button's value. */
    public static final String WRITE = "reflection.write";

    /** Shows what others share with me. */
    public static final String READ = "reflection.read-shared";

    private ReflectionActs() {}
}
