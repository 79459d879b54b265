package ripple.program;

/** What came of an act upon a program, with the sentence that its actor reads. */
public sealed interface ProgramAnswer {
    String sentence();

    /** It is done. */
    record Done(String sentence) implements ProgramAnswer {}

    /** Nothing had to be done: it is so already. */
    record Already(String sentence) implements ProgramAnswer {}

    /** It cannot be done, or not by this person. */
    record Refused(Refusal why, String sentence) implements ProgramAnswer {}
}
