package ripple.round;

import ripple.profile.FitRule;

/** What the two of a proposed pair read. */
public final class ProposalWords {

    public static final String YES = "Yes, gladly";
    public static final String NOT_NOW = "Not now";
    public static final String HEADING = "A pair is proposed to you";

    public static final String FOR_MENTEE = "A mentor is proposed to you: ";

    public static final String FOR_MENTOR = "A mentee is proposed to you: ";

    public static final String NOT_FOUND = "I can find no such proposal.";
    static final String BEGUN_ALREADY = "You have both said yes already: you are mentor and mentee.";
    static final String OVER = "This proposal has come to its end. There is nothing more to do.";
    static final String WAITS_ALREADY = "You have said yes. I am waiting for the other answer.";
    static final String YOU_SAID_YES = "You said yes. As soon as I have the other answer, I tell you.";
    static final String BOTH_SAID_YES = "You have both said yes: you are mentor and mentee now.";

    static final String MENTEE_SAID_NO =
            "All right, not this time. Nobody is told why, and you keep your place in line.";
    static final String MENTEE_TOOK_BACK = "Your request is over, so this proposal is over, too.";
    static final String MENTOR_SAID_NO = "All right, not this time. Nobody is told why, and your place is free again.";
    static final String MENTEE_RELEASED =
            "The pair that was proposed to you does not come about this time. That says nothing"
                    + " about you, and you keep your place in line.";
    static final String MENTOR_RELEASED =
            "The pair that was proposed to you does not come about this time. That says nothing"
                    + " about you, and your place is free again.";
    static final String MENTEE_LAPSED =
            "The pair that was proposed to you has not come about: the time to answer is over."
                    + " No harm is done, and you keep your place in line.";
    static final String MENTOR_LAPSED =
            "The pair that was proposed to you has not come about: the time to answer is over."
                    + " No harm is done, and your place is free again.";

    private ProposalWords() {}

    static String bothAreAsked(String when) {
        return "Both of you are asked, each for themselves; you begin if both say yes. If not, nobody is told why. Your answer is"
                + " due " + when + ".";
    }

    static String mayKeepPlace(String when) {
        return bothAreAsked(when) + " Whatever you answer, you keep your place in line until you have a mentor.";
    }

    public static String dueBy(String when) {
        return "Answer due " + when;
    }

    /** What speaks for the two, as either of them may read it; empty where nothing is to be said. */
    static String inCommon(FitRule rule) {
        return switch (rule) {
            case EXPERIENCE -> "experience with this kind of change";
            case AREAS -> "help that is wanted and offered";
            case HOURS -> "hours in common";
            case LANGUAGE -> "a language in common";
            case SITE -> "the same site";
            case LINE -> "";
        };
    }
}
