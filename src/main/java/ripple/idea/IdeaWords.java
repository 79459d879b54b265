package ripple.idea;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import ripple.privacy.GuardWords;

/** The sentences that people read about ideas; the edge arranges them and adds none of its own. */
public final class IdeaWords {

    public static final String NOTHING_NOTICED = "Please say in a few words what you noticed.";
    public static final String NO_PATIENTS =
            "Please do not write names, dates of birth or numbers of patients. What is already in Slack I cannot take out.";
    public static final String NOT_WATCHED = "Ripple is not watched day and night and is no incident system.";
    public static final String WHO_CAN_SEE = "Only you and the people who answer ideas can see it.";
    private static final String AUTHORS_CAN_SEE = "Only its authors and the people who answer ideas can see it.";
    private static final String STILL_HERE = " Your new words are still here.";
    public static final String WAITING =
            "Waiting for an answer. I tell you here when there is one; until then you can edit or withdraw it.";
    public static final String WITHDRAWN = "You withdrew this idea. Its words are kept for you; nobody will answer it.";
    public static final String NOTHING_KEPT = "Nothing was kept.";
    public static final String CLOSED =
            "This idea was withdrawn, so it can no longer be changed. Your new words are still here.";
    public static final String CUT_SHORT =
            "The message was longer than an idea can be. What did not fit is left out here.";

    public static final String SHARE_AN_IDEA = "Share an idea";
    public static final String TOUCHES = "Whom does it touch?";
    public static final String CHOOSE_ONE = "Choose what fits best";
    public static final String WHO_RAISED_IT = "Who raised it?";
    public static final String SAFETY_CHOSEN = "You chose safety.";
    public static final String READS_NOW = "It now reads:";
    public static final String SAVE = "Save";
    public static final String CANCEL = "Cancel";
    public static final String CLOSE = "Close";
    public static final String ADD_DETAILS = "Add details";
    public static final String OPEN = "Open";
    public static final String EDIT = "Edit";
    public static final String WITHDRAW = "Withdraw";
    public static final String NEWER = "Newer";
    public static final String OLDER = "Older";
    public static final String HELP = "Help";
    public static final String WITHDRAW_TITLE = "Withdraw this idea?";
    public static final String WITHDRAW_CONSEQUENCE =
            "Nobody will answer it, and it can no longer be changed. Its words stay where you can read them.";
    public static final String KEEP_IDEA = "Leave it";

    public static final String MY_IDEAS = "My ideas";
    public static final String NO_IDEAS = "You have no ideas here yet.";
    public static final String WAYS_TO_START =
            "Did something catch your eye today that could be better for patients? Choose “Share an idea”,"
                    + " type /idea followed by a few words in any conversation, or choose “Turn into an idea” in the menu of a message.";
    public static final String HOME_PURPOSE =
            "What you notice is where better care begins. Keep it here in under a minute; one sentence is enough.";
    public static final String FORM_DID_NOT_OPEN =
            "Slack did not let me open the form in time. Please try again, or type /idea followed by your words: that saves at once.";
    public static final String FORM_DID_NOT_OPEN_WORDS =
            "Slack did not let me open the form. So that nothing is lost, these are your words:";
    public static final String YOUR_WORDS_IN_FULL =
            "That is longer than an idea can be. I opened the form with what fits. So that nothing is lost, these are your words in full:";

    public static final String EDIT_DID_NOT_OPEN =
            "Slack did not let me open the form in time. Nothing was changed; please press the button again.";
    public static final String HELP_TITLE = "What I can do for you";
    public static final String HELP_FORM = "opens a form; only one question needs an answer";
    public static final String HELP_WORDS = "saves these words at once; you can add details later";
    public static final String HELP_LIST = "shows your ideas, newest first";
    public static final String HELP_NUMBER = "shows your idea 42";
    public static final String HELP_HELP = "shows this";
    public static final String HELP_SHORTCUTS =
            "“Share an idea” in the shortcuts menu opens the form anywhere. “Turn into an idea” in the menu of a message"
                    + " starts from its words. Your ideas and what happens next stand in Ripple's Home tab.";

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("MMM d, yyyy, h:mm a zzz", Locale.US);

    private static final int SITES_OFFERED = 8;

    private IdeaWords() {}

    /** Below the field for the place, where the program has set its sites. */
    public static String places(Collection<String> sites) {
        return "For example: " + sites.stream().limit(SITES_OFFERED).collect(Collectors.joining(", "))
                + (sites.size() > SITES_OFFERED ? " …" : "");
    }

    public static String saved(IdeaNumber number) {
        return "Saved as idea " + number + ".";
    }

    public static String title(IdeaNumber number) {
        return "Idea " + number;
    }

    public static String changeTitle(IdeaNumber number) {
        return "Edit idea " + number;
    }

    public static String changed(IdeaNumber number) {
        return "Idea " + number + " is changed.";
    }

    public static String withdrawn(IdeaNumber number) {
        return "Idea " + number + " is withdrawn. Its words are kept for you; nobody will answer it.";
    }

    /** The same for an unknown number and for somebody else's idea, so that it tells nothing. */
    public static String notFound(String number) {
        return "I can find no idea " + number + " of yours.";
    }

    public static String tooLong(IdeaField field, int length) {
        return GuardWords.tooLong(field.longest(), length);
    }

    public static String overtaken(IdeaNumber number) {
        return "Idea " + number + " was changed in the meantime. Your words are still here. To put them in place of"
                + " those, save again.";
    }

    /** The sentence at a field in which something is surely an identifier. */
    public static String blocked(Concern concern) {
        return GuardWords.blocked(concern.findings());
    }

    /** The same where it stands above the fields and not at one. */
    public static String blockedIn(Concern concern) {
        return GuardWords.blockedIn(concern.field().question(), concern.findings());
    }

    /** The sentence beside the question about what may be a patient's. */
    public static String questioned(Concern concern) {
        return GuardWords.questioned(concern.field().question(), concern.findings());
    }

    /** What happens next, as true as it can be said now. */
    public static String next(Idea idea) {
        return switch (idea.triage()) {
            case WAITING -> WAITING;
            case WELCOMED -> "Welcomed. " + TriageWords.OPEN_TO_ALL;
            case MERGED -> "Now a part of " + whole(idea) + ", with all who stand behind it.";
            case NOT_NOW -> "Answered: not now. Its words are kept; whoever answers ideas can take it up again.";
            case WITHDRAWN -> WITHDRAWN;
        };
    }

    private static String whole(Idea idea) {
        return idea.decision()
                .flatMap(Decision::mergedInto)
                .map(into -> "idea " + into)
                .orElse("another idea");
    }

    /** Who can read it, said to one who stands behind it. */
    public static String whoCanSee(Idea idea) {
        if (idea.isWelcomed()) {
            return TriageWords.OPEN_TO_ALL;
        }
        return idea.authors().size() == 1 ? WHO_CAN_SEE : AUTHORS_CAN_SEE;
    }

    /** Why it can no longer be changed, to somebody whose words are still in the form. */
    public static String closed(Idea idea) {
        return switch (idea.triage()) {
            case NOT_NOW ->
                "This idea was answered “not now” in the meantime, so it can no longer be changed." + STILL_HERE;
            case MERGED -> "This idea is now a part of " + whole(idea) + ", so please change that one." + STILL_HERE;
            case WAITING, WELCOMED, WITHDRAWN -> CLOSED;
        };
    }

    /** To the other authors of an idea that one of them has changed. */
    static String changedBy(String author, IdeaNumber number) {
        return author + " changed the words of idea " + number + ", which is yours, too.";
    }

    /** To one of several authors who no longer stands behind an idea. */
    public static String left(IdeaNumber number) {
        return "You no longer stand behind idea " + number + ". It stays with its other authors.";
    }

    /** When it came in and what was done to it since, in the reader's zone. */
    public static String times(Idea idea, ZoneId zone) {
        History history = idea.history();
        StringBuilder times = new StringBuilder("Captured ").append(when(history.capturedAt(), zone));
        history.editedAt().ifPresent(at -> times.append(" · edited ").append(when(at, zone)));
        history.withdrawnAt().ifPresent(at -> times.append(" · withdrawn ").append(when(at, zone)));
        return times.toString();
    }

    /** The same, and by when somebody answers it, as long as it waits. */
    public static String timesAndDeadline(Idea idea, ZoneId zone) {
        String times = times(idea, zone);
        return idea.triage() == Triage.WAITING ? times + " · answer by " + when(idea.answerBy(), zone) : times;
    }

    /** The name of an idea with its marks: "Idea 42 · edited · withdrawn". */
    public static String name(Idea idea) {
        return title(idea.number()) + (idea.isEdited() ? " · edited" : "") + mark(idea);
    }

    private static String mark(Idea idea) {
        return switch (idea.triage()) {
            case WAITING -> "";
            case WELCOMED -> " · welcomed";
            case MERGED -> " · part of " + whole(idea);
            case NOT_NOW -> " · not now";
            case WITHDRAWN -> " · withdrawn";
        };
    }

    public static String touches(Touch touch) {
        return "Touches " + touch.word();
    }

    public static String raised(RaisedBy who) {
        return switch (who) {
            case ME -> "Raised by me";
            case PATIENT_OR_FAMILY -> "Raised by a patient or family";
            case COLLEAGUE -> "Raised by a colleague";
        };
    }

    /** The same to somebody who did not share it. */
    public static String raisedToOthers(RaisedBy who) {
        return who == RaisedBy.ME ? "Raised by the person who shared it" : raised(who);
    }

    /** A list in one line, for those who hear it. */
    public static String listed(Page<Idea> ideas) {
        return MY_IDEAS + ": " + ideas.total() + (ideas.pages() > 1 ? ". " + page(ideas) + "." : ".");
    }

    public static String page(Page<?> page) {
        return "Page " + page.number() + " of " + page.pages();
    }

    public static String when(Instant instant, ZoneId zone) {
        return TIME.format(instant.atZone(zone));
    }
}
