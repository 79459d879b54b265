package ripple.program;

import java.util.List;
import ripple.people.Role;

/** The sentences that people read about a program and its roles; the edge arranges them and adds none of its own. */
public final class ProgramWords {

    public static final String YES = "Yes, I will";
    public static final String NO = "No, thank you";
    public static final String GO_LIVE = "Go live";
    public static final String STEP_DOWN = "Step down";
    public static final String TEST_MODE = "Ripple is being tried out here: until the lead chooses “" + GO_LIVE
            + "”, messages reach only the person who installed it.";
    public static final String LIVE = "This program is live.";
    public static final String GO_LIVE_CONSEQUENCE =
            "From then on messages reach everybody they are meant for. It cannot be switched back.";

    static final String NOT_TAKING_PART = "Only members of this workspace can do this.";
    static final String NOT_KNOWN_YET =
            "I am still asking Slack who you are. Please try again in a few seconds; nothing was changed.";
    static final String ADMINS_ONLY =
            "Only an owner or administrator of this workspace can do this. Nothing was changed; please ask one of them.";
    static final String NOBODY_FOUND = "I can find no such person here. Nothing was changed.";
    static final String NOT_ASKED = "Nobody is asking you for this, or not any more.";
    static final String LIVE_ALREADY = "This program is live already.";
    static final String LIVE_NOW = "This program is live. From now on messages reach everybody they are meant for.";
    static final String NO_LEAD =
            "The program has no lead now. An owner or administrator of the workspace can name one: /ripple lead @name";
    static final String NO_DEPUTY =
            "The program has no deputy now. Please name one, so that somebody can stand in for you: /ripple deputy @name";

    private ProgramWords() {}

    /** With its article, for the middle of a sentence. */
    public static String name(Role role) {
        return switch (role) {
            case LEAD -> "the lead";
            case DEPUTY -> "the deputy";
            case TRIAGER -> "one of those who answer ideas";
            case SPONSOR -> "a sponsor";
            case MODERATOR -> "a moderator";
        };
    }

    /** For the beginning of a line. */
    public static String title(Role role) {
        return switch (role) {
            case LEAD -> "Lead";
            case DEPUTY -> "Deputy";
            case TRIAGER -> "Answers ideas";
            case SPONSOR -> "Sponsor";
            case MODERATOR -> "Moderator";
        };
    }

    /** What somebody takes on with it. */
    public static String meaning(Role role, int answerByDays) {
        String days = answerByDays == 1 ? "1 working day" : answerByDays + " working days";
        return switch (role) {
            case LEAD ->
                "The lead runs the program: names a deputy and those who answer ideas, decides when it goes live, and answers ideas within "
                        + days + ".";
            case DEPUTY ->
                "The deputy answers ideas within " + days
                        + ", stands in for the lead, and becomes the lead if the lead leaves.";
            case TRIAGER -> "You would read what colleagues notice and answer each idea within " + days + ".";
            case SPONSOR ->
                "A sponsor is a senior person who helps when something stands in the way. You would hear of it only when a mentor and a mentee"
                        + " both want you to.";
            case MODERATOR ->
                "A moderator reads what patients and families write before anybody else does, and releases what names nobody. There is nothing"
                        + " to do yet: patients are not asked so far, and being a moderator lets you see nothing else.";
        };
    }

    static String question(Role role, String program) {
        return "Will you be " + name(role) + " of “" + program + "”?";
    }

    public static String namedYou(String by) {
        return by + " named you.";
    }

    static String asked(Role role, String person) {
        return "I asked " + person + " to be " + name(role) + ". It holds once they say yes; I tell you either way.";
    }

    static String alreadyAsked(Role role, String person) {
        return person + " is asked already to be " + name(role) + ", and has not answered yet.";
    }

    static String alreadyIs(Role role, String person) {
        return person + " is " + name(role) + " already.";
    }

    static String youAre(Role role) {
        return "You are " + name(role) + " now. Thank you.";
    }

    static String youAreAlready(Role role) {
        return "You are " + name(role) + " already.";
    }

    static String youDeclined(Role role) {
        return "Thank you for answering. You are not " + name(role) + ", and I told the person who asked.";
    }

    static String saidYes(Role role, String person) {
        return person + " said yes and is " + name(role) + " now.";
    }

    static String saidNo(Role role, String person) {
        return person + " thanks you, and would rather not be " + name(role) + ".";
    }

    static String taken(Role role, String holder) {
        return holder + " has become " + name(role) + " since you were asked, so nothing was changed.";
    }

    static String takesYourPlace(Role role, String person) {
        return person + " is " + name(role) + " now, in your place. Thank you for what you did.";
    }

    static String released(Role role) {
        return "You are no longer " + name(role) + ". Thank you for what you did.";
    }

    static String noLongerAsked(Role role) {
        return "You are no longer asked to be " + name(role) + ". There is nothing for you to do.";
    }

    static String ended(Role role, String person) {
        return person + " is no longer " + name(role) + ".";
    }

    static String askTakenBack(Role role, String person) {
        return person + " is no longer asked to be " + name(role) + ".";
    }

    static String youTakeOver(String before) {
        return before + " no longer leads the program, so as the deputy you are the lead now."
                + " Please name a new deputy: /ripple deputy @name";
    }

    static String deputyTookOver(String deputy) {
        return deputy + ", the deputy, is the lead now.";
    }

    static String notHeld(Role role, String person) {
        return person + " is not " + name(role) + ", and nobody asks them to be. Nothing was changed.";
    }

    static String cannotTakeOn(String person) {
        return person + " is not a member of this workspace, or no longer one. Please name somebody else.";
    }

    static String youAreNot(Role role) {
        return "You are not " + name(role) + ", so nothing was changed.";
    }

    static String leadOnly(List<String> names) {
        return "Only the program's lead can do this" + who(names);
    }

    static String leadsOnly(List<String> names) {
        return "Only the program's lead or deputy can do this" + who(names);
    }

    private static String who(List<String> names) {
        return names.isEmpty()
                ? ", and there is none yet. Nothing was changed."
                : ": " + String.join(" or ", names) + ". Nothing was changed.";
    }

    static String notReady(List<String> missing) {
        return "The program cannot go live yet. " + String.join(" ", missing);
    }

    static String missing(Role role) {
        return role == Role.LEAD
                ? "It has no lead; an owner or administrator of the workspace names one: /ripple lead @name"
                : "It has no deputy; the lead names one: /ripple deputy @name";
    }

    static String live(String program) {
        return "“" + program + "” is live. From now on messages reach everybody they are meant for.";
    }

    static String secondContactLeft(String person) {
        return person + " has left, so the program has no second contact now. You can choose another: /ripple program";
    }
}
