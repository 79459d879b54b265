package ripple.mentoring;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The sentences that people read about the life of a mentorship; the edge arranges them and adds none of its own. */
public final class PairWords {

    public static final String NOT_FOUND = "I can find no such mentorship of yours.";
    public static final String OVER = "This mentorship is over, so nothing was changed.";
    public static final String NOT_TO_BE_PAUSED = "This mentorship is not under way, so there is nothing to pause.";
    public static final String NOT_PAUSED = "This mentorship is not paused. Nothing was changed.";
    public static final String AGREED_ALREADY = "You have both confirmed this agreement already.";
    public static final String CHANGED_SINCE =
            "The agreement was changed since this message was sent. Please look at the newest one.";
    public static final String NOTHING_PROPOSED = "There is no agreement that waits for your yes.";
    public static final String SAME_AS_BEFORE = "That is what you both agreed upon already; nothing was changed.";
    public static final String OVERTAKEN =
            "The agreement was changed while you were writing. Here is the newest one; below it your own words still stand. Nothing of them is sent until you propose them.";
    public static final String NOTHING_TO_REOPEN = "Nobody is waiting for you here; your mentorship goes on as it is.";
    public static final String REASON_KEPT_PRIVATE = "Your reason is not told to them. The lead alone can read it.";
    public static final String REASON_KEPT = "Your reason is not told to them.";
    public static final String APART = "You two are not matched again for 12 months.";
    static final String NOT_YOURS_TO_END = "This mentorship is not yours to end from here.";
    public static final String PLACE_IS_KEPT =
            "If you would like another mentor, ask whenever you are ready: your place in line is kept, as if you had waited since you began.";
    public static final String KEPT_AS_AGREED = "Good. It goes on as you agreed; I ask once more on the last day.";
    public static final String ASKED_AGAIN =
            "I asked them whether they would like another mentor. Their place in line is kept.";
    static final String WOULD_YOU_LIKE =
            "Would you like another mentor? Your place in line is kept, as if you had waited since you began.";
    public static final String ENDING_IS_FINE =
            "Mentorships end for many reasons, and none of them takes away what you did together.";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE, MMMM d, yyyy", Locale.US);
    private static final DateTimeFormatter SHORT_DAY = DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.US);

    private PairWords() {}

    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** Without the day of the week. */
    public static String shortDay(LocalDate day) {
        return SHORT_DAY.format(day);
    }

    public static String shortDay(Instant at, ZoneId reader) {
        return shortDay(at.atZone(reader).toLocalDate());
    }

    public static String cadence(Cadence cadence) {
        return switch (cadence) {
            case WEEKLY -> "Every week";
            case TWO_WEEKS -> "Every two weeks";
            case THREE_WEEKS -> "Every three weeks";
            case FOUR_WEEKS -> "Every four weeks";
        };
    }

    public static String place(MeetingPlace place) {
        return switch (place) {
            case IN_PERSON -> "In person";
            case VIDEO -> "By video";
            case PHONE -> "By phone";
            case SLACK -> "In Slack";
        };
    }

    public static String reason(EndReason reason) {
        return switch (reason) {
            case NO_TIME -> "No time for it now";
            case CHANGED_WORK -> "One of us changes work or place";
            case NOT_THE_RIGHT_FIT -> "Not the right fit";
            case OTHER -> "Something else";
            case REASSIGNED -> "Reassigned by those who run the program";
            case LEFT -> "Left the workspace";
        };
    }

    /** "Every two weeks, by video" */
    public static String meetings(Agreement agreement) {
        String place = switch (agreement.place()) {
            case IN_PERSON -> "in person";
            case VIDEO -> "by video";
            case PHONE -> "by phone";
            case SLACK -> "in Slack";
        };
        return cadence(agreement.cadence()) + ", " + place;
    }

    static String proposed(String other) {
        return "Thank you. I asked " + other + " to confirm it; it holds once you have both said yes.";
    }

    static String waitsFor(String other) {
        return "You have confirmed it. It holds once " + other + " has confirmed it, too.";
    }

    static String agreed(String other) {
        return "Agreed. You and " + other + " have both confirmed it. Either of you can change it at any time.";
    }

    static String asksToAgree(String other, boolean isChange) {
        return isChange
                ? other + " would like to change your agreement. Until you confirm it, the one before it holds."
                : other + " proposes this agreement. Does it suit you?";
    }

    static String confirmed(String other) {
        return other + " confirmed your agreement. It holds from now on.";
    }

    static String paused(String other, String until) {
        return "Your mentorship with " + other + " is paused " + until
                + ". Nothing is asked of either of you meanwhile; I told " + other + ".";
    }

    static String pausedBy(String by, String until) {
        return by + " paused your mentorship " + until
                + ". Nothing is asked of either of you meanwhile, and your place is kept.";
    }

    static String until(LocalDate day) {
        return "until " + day(day);
    }

    static final String UNTIL_RESUMED = "until one of you goes on";

    static String resumed(String other) {
        return "Welcome back. Your mentorship with " + other + " goes on, and I told them.";
    }

    static String resumedBy(String by) {
        return by + " goes on with your mentorship.";
    }

    static String resumedByItself(String other) {
        return "The pause is over: your mentorship with " + other + " goes on.";
    }

    static String ended(String other, boolean leadHears) {
        return "Your mentorship with " + other + " has ended, and I told them kindly. "
                + (leadHears ? REASON_KEPT_PRIVATE : REASON_KEPT) + " " + APART;
    }

    static String endedToOther(String other) {
        return "Your mentorship with " + other + " has ended. " + ENDING_IS_FINE;
    }

    static String left(String other) {
        return other + " is no longer here, so your mentorship has ended. I am sorry that you could not say goodbye."
                + " Everything you both wrote is kept.";
    }

    static String reassigned(String other) {
        return "Your mentorship with " + other
                + " has ended: those who run the program would like each of you to begin anew with somebody else. "
                + ENDING_IS_FINE;
    }

    static String placeIsFree() {
        return "Thank you for the time you gave. Your place is free for somebody else.";
    }

    public static String secondContact(String contact) {
        return "Is there trouble with your mentor, your mentee or the lead? " + contact + " listens, in confidence.";
    }

    static String endedForLead(String mentor, String mentee) {
        return "The mentorship of " + mentor + " (mentor) and " + mentee + " has ended.";
    }

    static String leftForLead(String who, String other, boolean mentorLeft) {
        return who + " is no longer here. Their mentorship with " + other + " has ended, everything is kept"
                + (mentorLeft ? ", and " + other + " needs a new mentor." : ", and their mentor has a free place.");
    }

    static String leadOnly() {
        return "Only you can read this. Please do not pass it on to either of them.";
    }

    static String closed(String other, LocalDate until) {
        return "Thank you. I asked " + other + " to close it, too; without an answer it is completed on " + day(until)
                + ".";
    }

    static String asksToClose(String other, LocalDate until) {
        return other
                + " thinks that your mentorship has done what it was for. Close it together? Without an answer it is"
                + " completed on " + day(until) + ".";
    }

    static String goesOn(String other) {
        return "Good: your mentorship goes on, and I told " + other + ".";
    }

    static String wouldGoOn(String other) {
        return other
                + " would like to go on for now, so your mentorship is not closed. Talk about it when you next meet.";
    }

    static String completed(String other) {
        return "Your mentorship with " + other + " is completed. Well done, both of you.";
    }

    static final String YOUR_CERTIFICATE = "Here is your certificate. Thank you for what you did together.";
    static final String CERTIFICATE_FOLLOWS = "Your certificate follows in this conversation.";

    /** So many meetings and hours, as far as they were recorded. */
    public static String together(int meetings, Duration time) {
        String often = meetings == 1 ? "1 meeting" : meetings + " meetings";
        return time.isZero() ? often : often + ", " + hours(time);
    }

    public static String hours(Duration time) {
        long hours = time.toHours();
        int minutes = time.toMinutesPart();
        if (hours == 0) {
            return minutes + " minutes";
        }
        String whole = hours == 1 ? "1 hour" : hours + " hours";
        return minutes == 0 ? whole : whole + " " + minutes + " minutes";
    }
}
