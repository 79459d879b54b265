package ripple.reflection;

import java.util.List;

/** The sentences around human help; the edge arranges them and adds none of its own. */
public final class HumanHelpWords {

    public static final String TITLE = "Please talk to somebody";
    public static final String CONTACT_A_PERSON =
            "I am a program and may not see your reply. Please contact a person now.";
    public static final String NOT_ALONE = "What you wrote sounds heavy. You do not have to carry it alone.";
    public static final String NOTHING_KEPT =
            "Nothing of it is kept, nobody was told, and nobody sees that you read this.";
    public static final String WORDS_STILL_THERE =
            "If I misunderstood you: close this, put it another way, and save again. Your words are still in the form below.";
    public static final String TALK_TO_SOMEBODY_ELSE = "Is it about your mentor, your mentee or the lead?";

    static final List<String> USUAL = List.of(
            "In danger now, you or somebody else? Call your emergency number: 911 in the US and Canada, 112 in Europe, 999 in the UK.",
            "In the US, call or text 988 at any hour. In the UK and Ireland, call Samaritans on 116 123. Elsewhere, findahelpline.com"
                    + " shows who answers near you.",
            "Or go to somebody near you now: a colleague, a friend, your own doctor, occupational health.");

    public static final String SETTING_BUTTON = "Whom to call in need";
    public static final String SETTING_TITLE = "Whom to call in need";
    public static final String SETTING_LABEL = "Whom can somebody in need call?";
    public static final String SETTING_HINT =
            "One line for each site or service, such as “North site: staff support, 5-1234, day and night”. Everybody who writes of"
                    + " harming themselves is shown all of it, at once and in private. Leave it empty for the usual numbers.";
    public static final String SETTING_SAVED = "Saved. From now on people in need read this.";
    public static final String SETTING_OF_LEADS = "Only the lead and the deputy can change whom to call.";
    public static final String SAVE = "Save";
    public static final String TOO_MANY_LINES =
            "Please keep it to 20 lines, so that people in need find a number at once.";

    private HumanHelpWords() {}
}
