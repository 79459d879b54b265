package ripple.slack.mentor;

import ripple.mentoring.RequestActs;

/** What {@link ripple.slack.layout.Names Names} is, for asking for a mentor; the same rules hold. */
public final class RequestNames {

    /** The button and the form in which somebody asks for a mentor; the button carries an idea, or nothing that is one. */
    public static final String ASK = RequestActs.ASK;

    /** The form's second step: those who fit. */
    public static final String CHOOSE = "request.choose";

    /** The window with where one's request stands, and the button that opens it. */
    public static final String STATUS = RequestActs.STATUS;

    /** The button and the form with which the words of a request are changed; both carry the request. */
    public static final String REWORD = RequestActs.REWORD;

    /** The button that takes a request back. */
    public static final String WITHDRAW = RequestActs.WITHDRAW;

    /** The answers of a mentor who is asked; they carry the request. */
    public static final String ACCEPT = RequestActs.ACCEPT;

    public static final String NOT_NOW = RequestActs.NOT_NOW;

    /** Each a button and a form. */
    public static final String SUGGEST = RequestActs.SUGGEST;

    public static final String PAUSE = RequestActs.PAUSE;

    /** The answers of the one who asked to a suggestion; they carry the request and the rank. */
    public static final String ASK_THIS_ONE = RequestActs.ASK_THIS_ONE;

    public static final String NO_THANKS = RequestActs.NO_THANKS;

    private RequestNames() {}
}
