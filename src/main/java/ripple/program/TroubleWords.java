package ripple.program;

import ripple.people.Role;

/** The sentences around telling somebody about trouble; the edge arranges them and adds none of its own. */
public final class TroubleWords {

    public static final String CHOOSE = "Please choose who should read it.";
    public static final String BUTTON = "Tell somebody";
    public static final String TITLE = "Tell somebody";
    public static final String OFFER =
            "Is something not right between you and your mentor, your mentee or the lead? You can tell somebody else, in confidence.";
    public static final String SEND = "Send";
    public static final String TO_WHOM = "Who should read it?";
    public static final String TO_WHOM_HINT = "Only this person gets it. If it is about them, choose another.";
    public static final String WHAT = "What is not right?";
    public static final String WHAT_HINT =
            "A few words are enough. It goes as it stands, with your name, so that they can answer you. Please write no patients' names.";
    public static final String NOTHING_SAID = "Please say in a few words what is not right.";
    public static final String NOT_THERE = "This person can no longer be told here. Please choose another.";
    public static final String CONFIDENCE =
            "Your mentor, your mentee and everybody else hear nothing of it from me, and I keep it only until it is delivered and"
                    + " shortly after, as every message.";
    public static final String NO_SECOND_CONTACT = "This program has not named a second contact.";
    public static final String NOBODY =
            "This program has named nobody else whom I could tell. Please talk to somebody outside of it: your own manager, human"
                    + " resources, a staff representative or your union.";
    public static final String NOT_LIVE =
            "Ripple is still being tried out here, so what I send reaches only those who set it up. Please talk to one of them directly:";
    public static final String OUTSIDE =
            "Or talk to somebody outside of this program: your own manager, human resources, a staff representative or your union.";

    private TroubleWords() {}

    /** How somebody stands in the list of those who can be told. */
    public static String label(String name, TroubleContact.Part part) {
        return name + ", "
                + switch (part) {
                    case SECOND_CONTACT -> "second contact";
                    case LEAD -> "lead of the program";
                    case DEPUTY -> "deputy of the lead";
                };
    }

    public static String sent(String name) {
        return "I have passed it on to " + name + ", and to nobody else. They answer you directly.";
    }

    static String writes(TroubleContact.Part part) {
        return " writes to you in confidence, because you are the "
                + switch (part) {
                    case SECOND_CONTACT -> "second contact";
                    case LEAD -> Role.LEAD.code();
                    case DEPUTY -> Role.DEPUTY.code();
                }
                + " of this program:";
    }

    static final String PLEASE_ANSWER =
            "Nobody else was told. Please answer them directly and soon, and do not pass it on without their yes.";
}
