package ripple.idea;

/** The stored names of what a button below a message about an idea opens or does; its value is the idea's number. */
public final class IdeaActs {

    public static final String ADD_DETAILS = "idea.add-details";
    public static final String SHOW = "idea.show";

    private IdeaActs() {}
}
