package ripple.mentoring;

/** The sentences in which two people are introduced to each other. */
final class IntroductionWords {

    static final String MEETS = ", meet ";
    static final String MENTOR_AND_MENTEE =
            ". You are mentor and mentee from now on. This conversation is yours; I only begin it.";
    static final String WITHOUT_IDEA =
            "You begin without an idea. That is fine: what you would like to change can come from talking.";
    static final String MIGHT_HELP = "What might help:";
    static final String WHERE = "Where:";
    static final String TOUCHES = "Touches:";
    static final String QUESTIONS = "Three questions for your first meeting";
    static final String AGREEMENT =
            "Before your third meeting, agree on goals, how often you meet, what stays between you, and until when.";

    private IntroductionWords() {}
}
