package ripple.idea;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** The sentences that people read where ideas are answered: the list of what waits, the windows and the buttons. */
public final class AnswerWords {

    private static final String WAITING_IDEAS = "Waiting for an answer";
    public static final String WHY_ANSWER = "You see this because you answer ideas in this program."
            + " Welcome what may become one small test; say why where it cannot.";
    public static final String MERGE_WITH = "Merge…";
    public static final String NEXT = "Next";
    public static final String SEND_ANSWER = "Send the answer";
    public static final String HELP_WAITING = "shows what waits for an answer, oldest first, if you answer ideas";

    public static final String START_FROM = "Words to start from";
    public static final String CHOOSE_WORDS = "Choose, then make them your own";
    public static final String REASON_HINT = "Everyone who shared the idea reads this, word for word."
            + " Please do not write names, dates of birth or numbers of patients.";

    public static final String WHAT_MERGING_DOES =
            "Both ideas go on as one: everyone who shared either of them is an author of it, and I tell them all.";
    public static final String LIKELY_ONES = "Which idea is it part of?";
    public static final String CHOOSE_ONE = "Choose an idea";
    public static final String NUMBER_OF_OTHER = "Number of the idea it is part of";
    public static final String OR_NUMBER_OF_OTHER = "Or its number";
    public static final String NUMBER_HINT = "For example 42. Next I show you both, before anything happens.";
    public static final String CHOOSE_ANOTHER = "Please choose an idea or type its number.";
    public static final String ONE_OF_BOTH =
            "You chose one idea and typed the number of another. Please leave one of them out.";
    public static final String WINDOW_DID_NOT_OPEN =
            "Slack did not let me open the window in time. Nothing was changed; please press the button again.";

    public static final String TAKE_BACK_TITLE = "Take this answer back?";
    public static final String TAKE_BACK_CONSEQUENCE =
            "The idea waits for an answer again, and everyone who shared it is told.";
    public static final String LEAVE_IT = "Leave it";
    public static final String WITHDRAWN_BY_AUTHOR = "Withdrawn by its author. Nothing is left to answer.";
    public static final String A_COLLEAGUE = "a colleague";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE, MMM d, yyyy", Locale.US);

    private AnswerWords() {}

    public static String notNowTitle(IdeaNumber number) {
        return "Not now: idea " + number;
    }

    public static String mergeTitle(IdeaNumber number) {
        return "Merge idea " + number;
    }

    public static String becomesPart(IdeaNumber from, IdeaNumber into) {
        return "Idea " + from + " becomes part of idea " + into + ". Please look at both once more.";
    }

    public static String waitingHeading(long total) {
        return total == 0 ? WAITING_IDEAS : WAITING_IDEAS + " (" + total + ")";
    }

    /** Words for a list in which there is room for so many characters. */
    public static String shortened(String words, int longest) {
        return Excerpt.of(words, longest);
    }

    public static String waiting(long total) {
        return WAITING_IDEAS + ": " + total + (total == 1 ? " idea" : " ideas") + ", the longest waiting first";
    }

    /** The standing of an idea that waits, to somebody who shared it. */
    public static String waitingForYours(String when) {
        return "Waiting for an answer, which is due by " + when
                + ". I tell you here when there is one; until then you can edit or withdraw it.";
    }

    /** The same to somebody who answers. */
    public static String waitingForYou(String when) {
        return "Waiting for an answer, which is due by " + when + ".";
    }

    public static String dueBy(String when) {
        return "answer by " + when;
    }

    public static String wasDue(String when) {
        return "an answer was due by " + when;
    }

    public static String welcomedBy(String name, String day) {
        return "Welcomed by " + name + " on " + day + ". Everybody in this program can read it now.";
    }

    public static String notNowBy(String name, String day) {
        return "Not now. " + name + " answered on " + day + ":";
    }

    /** What became of an idea that is part of another now. */
    public static String mergedBy(String name, String day, IdeaNumber into) {
        return "Part of idea " + into + " since " + day + ": " + name + " saw that they belong together."
                + " Everyone who shared either of them is an author of idea " + into + ".";
    }

    /** How many see the same, to those who may not know who. */
    public static String seenToo(int count, boolean mine) {
        if (mine) {
            int others = count - 1;
            return others == 0 ? "You see this too." : "You and " + colleagues(others) + " see this too.";
        }
        return capital(colleagues(count)) + (count == 1 ? " sees this too." : " see this too.");
    }

    /** Who sees the same, to those who answer; names may be fewer than the count where there are many. */
    public static String seenTooBy(List<String> names) {
        return all(names) + (names.size() == 1 ? " sees this too." : " see this too.");
    }

    private static String colleagues(int count) {
        return count == 1 ? "one colleague" : count + " colleagues";
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    public static String day(Instant instant, ZoneId zone) {
        return DAY.format(instant.atZone(zone));
    }

    /** To the one who just did it. */
    public static String welcomed(IdeaNumber number) {
        return "Idea " + number + " is welcomed. Everyone who shared it is being told.";
    }

    public static String takenBack(IdeaNumber number) {
        return "Idea " + number + " waits for an answer again. Everyone who shared it is being told.";
    }

    public static String answeredNotNow(IdeaNumber number) {
        return "Your answer to idea " + number + " is on its way to everyone who shared it.";
    }

    public static String merged(IdeaNumber from, IdeaNumber into) {
        return "Idea " + from + " is part of idea " + into + " now. Everyone who shared either of them is being told.";
    }

    /** Names ideas that may be the same as one that waits. */
    public static String looksLike(List<String> ideas) {
        return "Looks like " + String.join(" · ", ideas);
    }

    /** After "I see this too", or after it was taken back. */
    public static String heard(boolean mine) {
        return mine
                ? "Thank you. That you see this too counts; only those who answer ideas read your name."
                : "Your “I see this too” is taken back.";
    }

    /** Why "I see this too" cannot be said of this idea. */
    public static String notOpenToVoices(Seen seen) {
        return seen.sight().author()
                ? "You stand behind this idea yourself."
                : "This idea is not open to all at the moment, so I cannot count that.";
    }

    public static String open(IdeaNumber number) {
        return "Open idea " + number;
    }

    /** Who shared an idea, for those who may know it. */
    public static String sharedBy(List<String> names) {
        return "Shared by " + all(names);
    }

    /** "Amara", "Amara and Li Wei", "Amara, Li Wei and Priya". */
    static String all(List<String> names) {
        if (names.isEmpty()) {
            throw new IllegalArgumentException("There is nobody to name");
        }
        String last = names.get(names.size() - 1);
        return names.size() == 1 ? last : String.join(", ", names.subList(0, names.size() - 1)) + " and " + last;
    }
}
