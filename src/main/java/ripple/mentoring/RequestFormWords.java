package ripple.mentoring;

/** The words of the forms around asking for a mentor. */
public final class RequestFormWords {

    public static final String WORDS_LABEL = "What would you like to tell the mentor?";
    public static final String WORDS_HINT =
            "Only the mentor who is asked reads this. One or two sentences are plenty. Please name no patient.";

    private RequestFormWords() {}
}
