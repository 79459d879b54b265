package ripple.idea;

/** The stored names of what a button below a message about an idea opens or does; its value is the idea's number. */
public final class IdeaActs {

    public static final String ADD_DETAILS = "idea.add-details";
    public static final String SHOW = "idea.show";
    public static final String JOIN = "idea.join";
    public static final String DIFFERENT = "idea.different";

    public static final String WELCOME = "triage.welcome";
    public static final String MERGE = "triage.merge";
    public static final String NOT_NOW = "triage.not-now";
    public static final String SEE_THIS_TOO = "idea.see-this-too";
    public static final String POST_AGREE = "post.agree";
    public static final String POST_DECLINE = "post.decline";
    public static final String POST_AGAIN = "post.again";

    /** Opens the form in which a mentor is asked for; the feature of that name is above this one. */
    public static final String GET_A_MENTOR = "request.ask";

    private IdeaActs() {}
}
