package ripple.checkin;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import ripple.due.Rhythm;
import ripple.idea.IdeaWords;

/** The sentences that people read about check-ins; the edge arranges them and adds none of its own. */
public final class CheckInWords {

    public static final String FORM_TITLE = "Check in";
    public static final String CHECK_IN = "Check in";
    public static final String SAVE = "Save";
    public static final String MOVED = "What moved?";
    public static final String MOVED_HINT = "One sentence is enough. “Nothing yet” is an answer, too.";
    public static final String NOTHING_MOVED = "One sentence is enough; “nothing yet” is an answer, too.";
    public static final String NEXT_STEP = "What is your next small step?";
    public static final String CONFIDENCE = "How confident are you that you will take it, from 0 to 10?";
    public static final String HELP = "What would help?";
    public static final String NOT_CHOSEN = "Rather not say";
    public static final String MISSING = "I cannot find this check-in among yours.";
    public static final String CLOSED_CHECK_IN =
            "The next check-in has been asked since, so this one stays as you wrote it. Your words are still here; you can take them over"
                    + " into the new one.";
    public static final String NO_MENTOR = "You have no mentor just now, so there is nothing to check in about.";

    public static final String MY_WEEK = "Check-ins";
    public static final String MY_MENTEES = "My mentees this week";
    public static final String WHAT_I_WROTE = "What I wrote";
    public static final String EDIT = "Edit";
    public static final String LATE = "late";
    public static final String EDITED = "edited";

    public static final String STEADY_YES = "Yes, every two weeks";
    public static final String STEADY_NO = "Stay weekly";
    public static final String OTHER_MINUTES = "Other";
    public static final String MINUTES_TITLE = "How long did you meet?";
    public static final String MINUTES = "Minutes";
    public static final String NOT_MINUTES = "Please write a number of minutes from 1 to 600.";
    public static final String HOW_LONG = "How long did you meet? It goes to your protected time.";
    public static final String WHY_STUCK = "What stands in the way?";
    public static final String NOTHING_SAVED = "Nothing was changed.";

    public static final String PAUSE_HOW_LONG = "For how long?";
    public static final String UNTIL_ONE_SAYS = "Until one of us says so";
    public static final String REMATCH_YES = "End it";
    public static final String NOT_OPENED =
            "Slack did not let me open the window in time. Nothing was changed; please try again.";
    public static final String NOTHING_WRITTEN = "Nothing was written yet.";
    public static final String HISTORY_TITLE = "Check-ins";
    public static final String WEEK_TITLE = "My mentees";
    public static final String THIS_WEEK = "My mentees this week";
    public static final String NOTHING_ASKED = "I have not asked you about a mentee yet.";
    public static final String HOME_HEADING = "Check-ins";
    public static final String CONFIDENT = "Confidence in the next step:";
    public static final String SMALLER_STEP = "A smaller step";
    public static final String PAUSE = "Pause";
    public static final String REMATCH = "End it kindly";
    public static final String SMALLER_STEPS = "Three ways to a smaller step:";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMMM d", Locale.US);
    private static final int MINUTES_AN_HOUR = 60;

    private CheckInWords() {}

    public static String label(Word word) {
        return switch (word) {
            case ON_TRACK -> "On track";
            case STUCK -> "Stuck";
            case DID_NOT_MEET -> "Did not meet";
            case SKIP -> "Skip";
        };
    }

    public static String label(Obstacle obstacle) {
        return switch (obstacle) {
            case METHOD -> "Method";
            case SOMEONE_BLOCKING -> "Someone is blocking";
            case NO_TIME -> "No time";
            case NOT_RIGHT_FIT -> "Not the right fit";
        };
    }

    /** On a button whose answer was given. */
    public static String chosen(String label) {
        return "✓ " + label;
    }

    /** "6 of 10 (before: 4)". */
    public static String confidence(int now, Optional<Integer> before) {
        return now + " of 10"
                + before.map(number -> " (before: " + number + ")").orElse("");
    }

    public static String previousConfidence(int before) {
        return "Last time you said " + before + ".";
    }

    /** A week for people: "the week of November 16". */
    public static String week(String occurrence) {
        LocalDate monday = Rhythm.monday(occurrence);
        return "the week of " + DAY.format(monday);
    }

    public static String sees(String mentor) {
        return "Only you and " + mentor + " can read it.";
    }

    public static String menteeQuestion(String mentor) {
        return "How is it going with your next step? A short check-in for you and " + mentor + ", in a minute.";
    }

    public static String kept(CheckInPage page) {
        return "Saved. " + page.mentor().displayName() + " reads it before you meet next."
                + (page.checkIn().late() ? " It came after the next one was asked and is shown as late." : "")
                + " You can change it until the next check-in.";
    }

    public static String keptAfterTheEnd(CheckInPage page) {
        return "Saved, as your words about " + week(page.checkIn().occurrence()) + ". You and "
                + page.mentor().displayName() + " are no longer a pair, so nothing more follows from it.";
    }

    public static String heading(CheckInPage page) {
        return "About " + week(page.checkIn().occurrence()) + ", with "
                + page.mentor().displayName() + ".";
    }

    public static String lessOften(String mentee) {
        return "I ask about " + mentee
                + " every two weeks now. If you say “Stuck” or “Did not meet”, I ask every week again.";
    }

    public static String stayWeekly() {
        return "I go on asking every week.";
    }

    public static String met(int minutes) {
        return "Met for " + time(minutes) + ".";
    }

    /** "2 h 15", "45 min". */
    public static String time(int minutes) {
        int hours = minutes / MINUTES_AN_HOUR;
        int rest = minutes % MINUTES_AN_HOUR;
        if (hours == 0) {
            return rest + " min";
        }
        return rest == 0 ? hours + " h" : String.format(Locale.US, "%d h %02d", hours, rest);
    }

    /** "2 h 15 of 4 h in November". */
    public static String ledger(int minutes, Optional<Duration> ofProtected, String month) {
        return "Time with mentees: " + time(minutes)
                + ofProtected.map(time -> " of " + time((int) time.toMinutes())).orElse("") + " in " + month;
    }

    public static String closed(MentorCard card) {
        return "I have asked about " + card.mentee().displayName() + " again since, so what you said about "
                + week(card.word().occurrence()) + " stays. Please answer the newest question.";
    }

    public static String over(MentorCard card) {
        return "You and " + card.mentee().displayName()
                + " are not an active pair just now. What you said is kept; nothing more follows from it.";
    }

    public static String keptLate(MentorCard card) {
        return "Kept as your answer about " + week(card.word().occurrence()) + ", late.";
    }

    /** On a ruler from 0 to 10. */
    public static String ruler(int confidence) {
        if (confidence == 0) {
            return "0 – not at all";
        }
        return confidence == Steps.MOST_CONFIDENT ? confidence + " – completely" : Integer.toString(confidence);
    }

    /** What came of a check-in that was written. */
    public static String said(CheckInPage page) {
        return page.mentorship().isLive() ? kept(page) : keptAfterTheEnd(page);
    }

    public static String closedButShown(CheckInPage page) {
        return "The next check-in has been asked since, so what you wrote about "
                + week(page.checkIn().occurrence()) + " stays as it is. You find it on my Home page.";
    }

    /** "The week of 16 November · confidence 6 of 10 · late". */
    public static String about(CheckIn checkIn) {
        String week = week(checkIn.occurrence());
        return Character.toUpperCase(week.charAt(0))
                + week.substring(1)
                + checkIn.confidence()
                        .map(number -> " · confidence " + number + " of 10")
                        .orElse("")
                + (checkIn.late() ? " · " + LATE : "");
    }

    /** When it was written and changed, in the reader's zone. */
    public static String marks(CheckIn checkIn, ZoneId zone) {
        return checkIn.answeredAt()
                        .map(at -> "Written " + IdeaWords.when(at, zone))
                        .orElse("")
                + checkIn.changedAt()
                        .map(at -> " · " + EDITED + " " + IdeaWords.when(at, zone))
                        .orElse("");
    }

    /** Where a mentee stands, on their Home page. */
    public static String menteeStanding(String mentor, Optional<CheckIn> newest) {
        return "Your mentor is " + mentor + ". "
                + newest.map(checkIn -> "You wrote last about " + week(checkIn.occurrence()) + ".")
                        .orElse("You have not written a check-in yet.");
    }

    /** Where a mentor stands, on their Home page. */
    public static String mentorStanding(int asked, int open) {
        if (asked == 0) {
            return NOTHING_ASKED;
        }
        return open == 0
                ? "You have said how it goes with all your mentees. Thank you."
                : "I would like to hear about " + open + (open == 1 ? " mentee" : " mentees") + " of yours.";
    }

    public static String forWeeks(int weeks) {
        return weeks + " weeks";
    }

    public static String pauseMeans(MentorCard card) {
        return "The mentorship with " + card.mentee().displayName()
                + " rests: nobody is asked anything, and your place for it is kept. I tell "
                + card.mentee().displayName() + ".";
    }

    public static String rematchMeans(MentorCard card) {
        return "The mentorship with " + card.mentee().displayName()
                + " ends now, without blame. I tell " + card.mentee().displayName()
                + " kindly and without this reason; both of you can be matched anew.";
    }
}
