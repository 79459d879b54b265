package ripple.mentoring;

import ripple.idea.Idea;
import ripple.idea.IdeaWords;
import ripple.profile.FitWords;

/** The words of the forms and windows around asking for a mentor. */
public final class RequestFormWords {

    public static final String TITLE = "Get a mentor";
    public static final String SEE_WHO_FITS = "See who fits";
    public static final String ASK = "Ask";
    public static final String WAIT_IN_LINE = "Wait in line";
    public static final String CLOSE = "Close";
    public static final String CHOOSE = "Choose";

    public static final String INTRODUCTION =
            "What you choose here is kept for next time. Leave open what does not matter to you. Next you see who fits and has room.";
    public static final String IDEA_LABEL = "Which idea is it about?";
    public static final String IDEA_HINT =
            "You can have a mentor without an idea, too. The mentor reads the idea you choose.";
    public static final String IDEA_GONE =
            "The idea is not among your welcomed ones any more. You can ask without it: look over what you wrote, and send it once more.";
    public static final String WITHOUT_IDEA = "Without an idea";
    public static final String WORDS_LABEL = "What would you like to tell the mentor?";
    public static final String WORDS_HINT =
            "Only the mentor who is asked reads this. One or two sentences are plenty. Please name no patient.";
    public static final String NOBODY_HAS_ROOM =
            "Nobody who fits has room now. You can wait in line: the lead knows, I come to you as soon as somebody has room, and you "
                    + "decide then.";
    public static final String CHOOSE_FOR_ME = "Choose for me";
    public static final String CHOOSE_FOR_ME_HINT = "“Choose for me” asks the one who fits best, then the next.";
    public static final String NO_CHOICE = "Please choose somebody, or “Choose for me”.";
    public static final String FORM_NOT_OPENED = "The form could not be opened in time. Please try once more.";

    public static final String REWORD_INTRODUCTION =
            "Your request stays where it is: the same place, the same answer-by time. Whoever is asked now sees the new words in the "
                    + "place of the old ones; they may have read those already.";
    public static final String REWORD_SEND = "Save";
    public static final String REWORDED = "Your words are changed.";
    public static final String TOO_LATE_TO_REWORD =
            "Your request was answered or is over, so its words stay as they were.";

    public static final String STATUS_TITLE = "My request";
    public static final String ALREADY_ASKING = "You are asking for a mentor already; one request at a time.";
    public static final String TAKE_BACK_QUESTION = "Take your request back?";
    public static final String TAKE_BACK_CONSEQUENCE =
            "Whoever is asked hears that it is taken back. You lose your place in line. You can ask again at any time.";
    public static final String KEEP_ASKING = "Keep asking";
    public static final String HOME_ASK = "Would a colleague at your side help, with an idea or without one?";

    public static final String HOME_ASKED = "You are asked to be a mentor";
    public static final String HOME_ASKING = "Your request for a mentor";

    public static final String SUGGEST_TITLE = "Suggest someone";
    public static final String SUGGEST_LABEL = "Who could be the mentor?";
    public static final String SUGGEST_HINT =
            "The one who is looking for a mentor is asked first. They see that you suggest this.";
    public static final String SUGGEST_SEND = "Suggest";
    public static final String PAUSE_TITLE = "Not now, and pause";
    public static final String PAUSE_SEND = "Pause me";
    public static final String PAUSE_LABEL = "Nobody is suggested to you until";
    public static final String HELP_ASK =
            "asks for a mentor, with an idea or without one; shows where your request stands";
    public static final String ASKED_OF_YOU = "Somebody asks you to be their mentor";

    private static final int IDEA_EXCERPT = 60;

    private RequestFormWords() {}

    public static String askedOneByOne(int answerDays) {
        return "I ask one at a time, with " + (answerDays == 1 ? "one working day" : answerDays + " working days")
                + " for an answer. Nobody sees whom else you chose.";
    }

    /** "Three mentors have room." */
    public static String room(int candidates) {
        return switch (candidates) {
            case 0 -> NOBODY_HAS_ROOM;
            case 1 -> "One mentor who fits has room.";
            case 2 -> "Two mentors who fit have room.";
            default -> "Three mentors who fit have room.";
        };
    }

    /** "Idea 42: Patients wait for …" */
    public static String idea(Idea idea) {
        return IdeaWords.title(idea.number()) + ": " + idea.excerpt(IDEA_EXCERPT);
    }

    public static String choice(int rank) {
        return switch (rank) {
            case 1 -> "First choice";
            case 2 -> "Second choice";
            default -> "Third choice";
        };
    }

    public static String reasons(String mentor, Candidate candidate) {
        return FitWords.sentence(mentor, candidate.reasons());
    }

    public static String more(int more) {
        return more == 1
                ? "One more asks you; you find it in your messages."
                : more + " more ask you; you find them in your messages.";
    }
}
