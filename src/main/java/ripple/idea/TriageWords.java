package ripple.idea;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/** The sentences that people read about answers to ideas; the edge arranges them and adds none of its own. */
public final class TriageWords {

    public static final String NO_REASON = "Please say why not now. The people who shared the idea read it.";
    public static final String WELCOME = "Welcome";
    public static final String MERGE = "Merge";
    public static final String NOT_NOW = "Not now, because…";
    public static final String REOPEN = "Take the answer back";
    public static final String SEE_THIS_TOO = "I see this too";
    public static final String NO_LONGER_SEE = "Take “I see this too” back";
    public static final String NOT_THEIRS = "Ideas are answered by the lead, the deputy and those they named.";
    public static final String OPEN_TO_ALL = "Everyone who takes part in the program can read it.";
    public static final String BECAUSE = "Because:";
    public static final String KEPT =
            "Thank you for sharing it. Its words are kept; whoever answers ideas can take it up again.";
    public static final String NOTHING_WAITS = "No idea waits for an answer.";

    /** To begin with and to edit; a program may have its own. */
    public static final List<String> REASONS_TO_EDIT = List.of(
            "Thank you for noticing this. We cannot take it up now, because other changes on the same unit come first."
                    + " Please bring it up again in a few months.",
            "This is worth doing and lies outside what our program can change. I am glad to tell you who can.",
            "Something very like this is being tried already. I am glad to put you in touch with those who try it.",
            "I would like to understand this better before we begin. Could you tell me when it happens and how often?");

    public static final String GET_A_MENTOR = "Get a mentor";

    private TriageWords() {}

    public static String welcomed(IdeaNumber number) {
        return " welcomed your idea " + number + ".";
    }

    public static String merged(IdeaNumber from, IdeaNumber into) {
        return " made your idea " + from + " a part of idea " + into
                + ", since both speak of the same. You are now one of its authors.";
    }

    public static String joined(IdeaNumber from, IdeaNumber into) {
        return "Your idea " + from + " is now a part of idea " + into + ", and you are one of its authors.";
    }

    public static String gained(IdeaNumber into) {
        return "Another idea became a part of your idea " + into + ". Its authors stand behind it with you.";
    }

    public static String notNow(IdeaNumber number) {
        return " answered your idea " + number + ": not now.";
    }

    public static String reopened(IdeaNumber number) {
        return " took back the answer to your idea " + number + ". It waits for an answer again.";
    }

    /** How an idea was answered, and by whom, for those who come too late. */
    public static String overtaken(Idea idea, String by) {
        String name = IdeaWords.title(idea.number());
        return switch (idea.triage()) {
            case WAITING -> name + " waits for an answer again; somebody took the earlier one back.";
            case WELCOMED -> name + " was already welcomed by " + by + ".";
            case MERGED ->
                name + " was already made a part of "
                        + idea.decision()
                                .flatMap(Decision::mergedInto)
                                .map(into -> "idea " + into)
                                .orElse("another idea")
                        + " by " + by + ".";
            case NOT_NOW -> name + " was already answered “not now” by " + by + ".";
            case WITHDRAWN -> name + " was withdrawn by its author in the meantime.";
        };
    }

    public static String apart(Decided.Apart apart) {
        IdeaNumber from = apart.from().number();
        IdeaNumber into = apart.into().number();
        return switch (apart.why()) {
            case TOGETHER -> "Idea " + from + " and idea " + into + " are one already.";
            case NOT_NOW ->
                "Idea " + into + " was answered “not now”. Take that answer back first, or choose another idea.";
            case WITHDRAWN -> "Idea " + into + " was withdrawn by its author. Please choose another idea.";
        };
    }

    /** By when an answer is promised. */
    public static String answerBy(Instant answerBy, ZoneId reader) {
        return "Answer by " + IdeaWords.when(answerBy, reader);
    }

    /** For how long an idea waits, in working days. */
    public static String age(int workingDays) {
        return switch (workingDays) {
            case 0 -> "Waiting since today";
            case 1 -> "Waiting for 1 working day";
            default -> "Waiting for " + workingDays + " working days";
        };
    }
}
