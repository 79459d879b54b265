package ripple.board;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import ripple.checkin.CheckInWords;
import ripple.checkin.MentorWord;
import ripple.checkin.Obstacle;
import ripple.checkin.Word;
import ripple.mentoring.PairWords;

/** What those who run a program read about who waits and how pairs are doing. */
public final class BoardWords {

    public static final String TITLE = "Mentors and mentees";
    public static final String OPEN_BOARD = "Open mentoring";
    public static final String WAITING = "Waiting for a mentor";
    public static final String PAIRS = "Pairs";
    public static final String NO_PAIRS = "There is no pair yet.";
    public static final String NOBODY_WAITS = "Nobody waits for a mentor.";
    public static final String NUDGE = "Nudge";
    public static final String REASSIGN = "Reassign";
    public static final String OPEN = "Open";
    public static final String MATCH = "Match those who wait";
    public static final String NOT_LEADING = "This is for those who run the program.";
    public static final String NOT_FOUND = "There is no such pair any more.";
    public static final String NOT_TO_OPEN =
            "There is nothing to see here of this pair: it is over, or you are one of the two. Your own stand on your Home page.";
    public static final String OWN_PAIR =
            "You are one of the two, so this is not yours to do here; the card of your pair has what you can do.";
    public static final String NUDGED = "Done: both get a kind word from me, in their hours.";
    public static final String NUDGED_ALREADY =
            "Both had a kind word from me this week already. Give them a little time.";
    public static final String RESTS = "The two have paused, so I leave them in peace.";
    public static final String REASSIGN_TITLE = "Reassign?";
    public static final String REASSIGN_YES = "Yes, reassign";
    public static final String NOT_OPENED = "The window did not open. Please try again, or type /ripple program.";

    public static final String PAIR = "One pair";
    public static final String SAID = "What the mentor said, week by week";
    public static final String NOTHING_SAID = "The mentor has not been asked yet.";
    public static final String THEIRS = "What the two agreed upon and what the mentee wrote is theirs alone.";
    private static final String AGREED = "They have an agreement.";
    private static final String NOT_AGREED = "They have no agreement yet.";

    static final String RESTING = "They have paused.";
    static final String HARDLY_BEGUN = "They have just begun.";
    static final String YOUR_OWN = "This is your own pair; its card has all that is yours to see.";

    private static final int SHOWN_OF_LINE = 5;

    private BoardWords() {}

    /** How many of those who wait are named. */
    public static int shownOfLine() {
        return SHOWN_OF_LINE;
    }

    /** How far it is, in two short lines. */
    public static String standing(PairOverview pair, ZoneId reader) {
        String about = pair.idea().map(number -> " About idea " + number + ".").orElse("");
        String begun = "Under way since " + PairWords.shortDay(pair.begunAt(), reader) + "." + about;
        return begun + "\n" + (pair.agreed() ? AGREED : NOT_AGREED);
    }

    /** "The week of November 16: on track." */
    public static String said(MentorWord word) {
        String week = CheckInWords.week(word.occurrence());
        String answer = word.word()
                .map(said -> CheckInWords.label(said).toLowerCase(Locale.US)
                        + word.obstacle().map(why -> ", " + words(why)).orElse(""))
                .orElse("no answer yet");
        return Character.toUpperCase(week.charAt(0)) + week.substring(1) + ": " + answer + ".";
    }

    static String steady(int weeks) {
        return weeks + " weeks on track in a row.";
    }

    private static String words(Obstacle obstacle) {
        return switch (obstacle) {
            case METHOD -> "how to go about it";
            case SOMEONE_BLOCKING -> "someone is in the way";
            case NO_TIME -> "no time";
            case NOT_RIGHT_FIT -> "perhaps not the right fit";
        };
    }

    static String going(Optional<Word> last, long days) {
        String when = days == 0 ? "today" : days == 1 ? "yesterday" : days + " days ago";
        return last.filter(word -> word == Word.DID_NOT_MEET)
                .map(word -> "They did not meet last time; heard of " + when + ".")
                .orElse("Last heard of " + when + ".");
    }

    public static String health(Health health) {
        return switch (health) {
            case QUIET -> "Quiet";
            case STUCK -> "Stuck";
            case GOING -> "Going on";
            case NEW -> "New";
            case STEADY -> "Steady";
            case RESTING -> "Paused";
        };
    }

    /** One sentence for Home, the program's window and the top of the board. */
    public static String tally(Tally tally) {
        String waiting = tally.waiting() == 0
                ? NOBODY_WAITS
                : count(tally.waiting(), "person waits", "people wait") + " for a mentor.";
        String pairs = tally.pairs() == 0
                ? NO_PAIRS
                : count(tally.pairs(), "pair", "pairs") + ": " + tally.steady() + " steady, " + tally.quiet()
                        + " quiet, " + tally.stuck() + " stuck.";
        return waiting + " " + pairs + " " + room(tally.room());
    }

    private static String count(long number, String one, String many) {
        return number == 1 ? "1 " + one : number + " " + many;
    }

    public static String inLine(LeadBoard.InLine line) {
        return line.place() + ". " + line.name() + ", for " + days(line.workingDays());
    }

    private static String days(int workingDays) {
        return workingDays == 0 ? "less than a working day" : count(workingDays, "working day", "working days");
    }

    /** The two, on one line. */
    public static String pair(LeadBoard.Line line) {
        return line.mentor() + " and " + line.mentee();
    }

    public static String more(long more) {
        return "… and " + more + " more.";
    }

    public static String reassignConsequence(String mentor, String mentee) {
        return "The mentorship of " + mentor + " and " + mentee
                + " ends without blame. Both are told kindly that each can begin "
                + "anew with somebody else; neither hears a reason. " + mentee
                + " is asked whether they would like another mentor, and their place in line is kept. These two are not matched again for 12"
                + " months.";
    }

    public static String reassigned(String mentee) {
        return "Done: both are told, and " + mentee + " is asked whether they would like another mentor.";
    }

    static String room(int places) {
        return places == 0
                ? "No mentor has room just now; somebody new would help."
                : "There is room for " + places + " more.";
    }
}
