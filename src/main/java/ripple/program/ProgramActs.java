package ripple.program;

/** The stored names of what buttons below messages about a program do; their value is the code of the role. */
public final class ProgramActs {

    public static final String ACCEPT = "program.accept";
    public static final String DECLINE = "program.decline";

    private ProgramActs() {}
}
