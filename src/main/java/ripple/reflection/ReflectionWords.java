package ripple.reflection;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The sentences that people read about reflections; the edge arranges them and adds none of its own. */
public final class ReflectionWords {

    public static final String TITLE = "Reflections";
    public static final String FORM_TITLE = "Reflect for a moment";
    public static final String WHAT = "What happened?";
    public static final String SO_WHAT = "So what?";
    public static final String NOW_WHAT = "Now what?";
    public static final String PRIVATE =
            "Only you can read it, unless you share it with your mentor. No lead and no manager sees it, nor that you wrote it.";
    public static final String NO_PATIENTS = "Please write no names, dates or numbers of patients.";
    public static final String NOTHING_WRITTEN = "A few words are enough. Please say what happened.";
    public static final String SAVE = "Save";
    public static final String OFF =
            "Ten quiet lines for yourself: three short questions, on another theme each time. If you like, I ask you once in two weeks."
                    + " What you write is private.";
    public static final String START = "Ask me every two weeks";
    public static final String STOP = "Stop asking me";
    public static final String WRITE = "Write one now";
    public static final String ANSWER = "Write it down";
    public static final String EDIT = "Open";
    public static final String SHARE = "Share with my mentor";
    public static final String TAKE_BACK = "Share no longer";
    public static final String DELETE = "Delete";
    public static final String DELETE_TITLE = "Delete this reflection?";
    public static final String DELETE_CONSEQUENCE =
            "Its words are gone for good, for you and for whomever you shared it with.";
    public static final String SHARE_TITLE = "Share it with your mentor?";
    public static final String SHARE_CONSEQUENCE =
            "Your mentor can read all three answers, until you share it no longer or the mentorship ends. What was read cannot be unread.";
    public static final String KEEP = "Leave it";
    public static final String STOPPED = "I no longer ask you. Your reflections stay yours.";
    public static final String SAVED = "Saved. Only you can read it.";
    public static final String CHANGED = "Your reflection is changed.";
    public static final String DELETED = "Your reflection is deleted.";
    public static final String NOT_FOUND = "I can find no such reflection of yours.";
    public static final String NO_MENTOR =
            "You have no mentor right now with whom you could share it. It stays private.";
    public static final String TAKEN_BACK = "Nobody but you can read it any more.";
    public static final String NOTHING_SHARED = "Nobody shares a reflection with you right now.";
    public static final String SHARED_TITLE = "Shared with you";
    public static final String READ = "Read";
    public static final String SHARED_NOTE =
            "Shared with you alone. Please talk about it with its author and with nobody else.";
    public static final String FORM_NOT_OPENED =
            "Slack did not let me open the form in time. Please press the button again; nothing is lost.";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE, MMMM d", Locale.US);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("MMM d, yyyy", Locale.US);

    private ReflectionWords() {}

    public static String started(Instant next, ZoneId zone) {
        return "I ask you every two weeks, for the first time around " + DAY.format(next.atZone(zone))
                + ", within your hours.";
    }

    /** When the next question comes. */
    public static String next(Instant next, ZoneId zone) {
        return "I ask you every two weeks; next around " + DAY.format(next.atZone(zone)) + ".";
    }

    /** The name of a reflection with its marks. */
    public static String name(Questions theme, Reflection reflection, ZoneId zone) {
        return theme.name() + " · " + DATE.format(reflection.writtenAt().atZone(zone))
                + reflection.editedAt().map(at -> " · edited").orElse("")
                + (reflection.isShared() ? " · shared with your mentor" : " · private");
    }

    public static String by(String author, Questions theme, Reflection reflection, ZoneId zone) {
        return author + " · " + theme.name() + " · "
                + DATE.format(reflection.writtenAt().atZone(zone));
    }

    public static String shared(String mentor) {
        return "Shared with " + mentor + ". You can take that back at any time.";
    }

    public static String sharedWithYou(int count) {
        return count == 1 ? "Somebody shares a reflection with you." : count + " reflections are shared with you.";
    }

    static String sharesWithYou(String author) {
        return author + " shares a reflection with you.";
    }
}
