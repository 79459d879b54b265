package ripple.mentoring;

import ripple.idea.IdeaActs;

/** The stored names of the acts that buttons in messages about requests open. */
public final class RequestActs {

    /** The answers of a mentor; the value is the request. */
    public static final String ACCEPT = "request.accept";

    public static final String NOT_NOW = "request.not-now";
    public static final String SUGGEST = "request.suggest";
    public static final String PAUSE = "request.pause";

    /** The answers of the one who asked to a mentor who is suggested; the value is the request and the rank. */
    public static final String ASK_THIS_ONE = "request.ask-this-one";

    public static final String NO_THANKS = "request.no-thanks";

    /** Opens the form in which a mentor is asked for; the value is an idea, or empty. */
    public static final String ASK = IdeaActs.GET_A_MENTOR;

    /** Shows where a request stands. */
    public static final String STATUS = "request.status";

    /** Opens the form in which the words of a request are changed; the value is the request. */
    public static final String REWORD = "request.reword";

    /** Takes a request back; the value is the request. */
    public static final String WITHDRAW = "request.withdraw";

    /** Opens the form in which somebody offers to be a mentor. */
    public static final String OFFER = "mentor.offer";

    private RequestActs() {}
}
