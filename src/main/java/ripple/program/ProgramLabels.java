package ripple.program;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import ripple.people.MentoringSettings;
import ripple.people.ProgramSettings;
import ripple.people.Role;

/** The short words on the screens about a program: headings, buttons, fields and what to do where. */
public final class ProgramLabels {

    public static final String TITLE = "About this program";
    public static final String OPEN = "About this program";
    public static final String CLOSE = "Close";
    public static final String CANCEL = "Cancel";
    public static final String WHO_RUNS_IT = "Who runs it";
    public static final String NOBODY_YET = "nobody yet";
    public static final String ASKED = "asked, has not answered yet";
    public static final String STILL_MISSING = "Before it can go live:";
    public static final String RELEASE = "Release";
    public static final String TAKE_BACK = "Take the question back";

    public static final String NAME_TITLE = "Name somebody";
    public static final String NAME_WHOM = "Whom do you name?";
    public static final String TELL_THEM =
            "In test mode my question does not reach them: please tell them to type /ripple, where they can answer.";
    public static final String NAME_SEND = "Ask";
    public static final String NAME_WITH_MENTION =
            "Please write @ and choose the person from the list that Slack shows: /ripple ";
    public static final String NOT_TOLD_WHO =
            "Slack does not tell me at the moment who this is. Please try again in a minute; nothing was changed.";
    public static final String NOT_OPENED = "Slack did not let me open the window in time, so here is what it shows.";
    public static final String FORM_NOT_OPENED =
            "Slack did not let me open the form in time. Nothing was changed; please try again.";

    public static final String CHANGE_SETTINGS = "Change settings";

    public static final String SETTINGS_OF_LEADS = "Only the lead or the deputy can see and change the settings.";
    public static final String OVERTAKEN =
            "Somebody else saved other settings in the meantime. Yours are still here; to put them in place of those, save again.";
    public static final String CHANNEL = "Channel for welcomed ideas: ";
    public static final String TRY_CHANNEL = "Try it";
    public static final String CHANNEL_HELLO =
            "Welcomed ideas will be shown in this channel, if their authors agree. Only you can see this message.";
    public static final String CHANNEL_OPEN = "I can write in the channel.";
    public static final String CHANNEL_NOT_INVITED =
            "I am not in the channel yet. Please open it, type /invite @Ripple there, and then choose “" + TRY_CHANNEL
                    + "” here.";
    public static final String CHANNEL_ARCHIVED =
            "The channel is archived, so nobody can write there. Please choose another.";
    public static final String CHANNEL_UNKNOWN =
            "Slack does not tell me at the moment whether I can write in the channel. Please choose “" + TRY_CHANNEL
                    + "” in a minute.";

    public static final String HELP_TITLE = "What /ripple can do";
    public static final String HELP_PROGRAM = "shows who runs this program, and what you may do with it";
    public static final String HELP_HELP = "shows this";
    public static final String HELP_IDEAS = "shares what you noticed; /idea help tells more";

    private ProgramLabels() {}

    /** On the button that opens the form to name somebody. */
    public static String name(Role role) {
        return switch (role) {
            case LEAD -> "Name a lead";
            case DEPUTY -> "Name a deputy";
            case TRIAGER -> "Name somebody who answers";
            case SPONSOR -> "Name a sponsor";
            case MODERATOR -> "Name a moderator";
        };
    }

    /** The same where somebody holds the role, who would be followed by the person named. */
    public static String nameAnother(Role role) {
        return name(role).replace(" a ", " another ");
    }

    /** Below the picker. */
    public static String nameHint(Role role) {
        return "I ask this person; nothing changes until they say yes."
                + (role == Role.LEAD ? " You can also name yourself." : "");
    }

    /** What {@code /ripple lead @name} and the like do. */
    public static String help(Role role) {
        return switch (role) {
            case LEAD -> "asks a colleague to lead the program; for owners and administrators of the workspace";
            case DEPUTY -> "asks a colleague to be the deputy; for the lead";
            case TRIAGER -> "asks a colleague to be one of those who answer ideas; for the lead";
            case SPONSOR -> "asks a senior colleague to be a sponsor, who removes barriers; for the lead";
            case MODERATOR -> "asks a colleague to be a moderator, who releases comments of patients; for the lead";
        };
    }

    /** Asks before a role is taken from somebody. */
    public static String releaseTitle(String person) {
        return "Release " + person + "?";
    }

    public static String releaseConsequence(Role role, String person) {
        return person + " will no longer be " + ProgramWords.name(role) + " and is told so."
                + (role == Role.LEAD ? " The deputy becomes the lead." : "");
    }

    public static String stepDownConsequence(Role role) {
        return "You will no longer be " + ProgramWords.name(role) + "."
                + (role == Role.LEAD ? " The deputy becomes the lead and is told." : "");
    }

    /** How long an idea may wait, for everybody to read. */
    public static String answerBy(int days) {
        return "Ideas are answered within " + workingDays(days) + ".";
    }

    private static String workingDays(int days) {
        return days == 1 ? "1 working day" : days + " working days";
    }

    /** What going live does, and what could still be set before. */
    public static String goLiveConsequence(ProgramSettings settings) {
        List<String> notSet = notSet(settings);
        return notSet.isEmpty()
                ? ProgramWords.GO_LIVE_CONSEQUENCE
                : ProgramWords.GO_LIVE_CONSEQUENCE + " Not set yet, and can follow: " + String.join(", ", notSet) + ".";
    }

    /** Which settings there are, at a glance. */
    public static String summary(ProgramSettings settings) {
        MentoringSettings mentoring = settings.mentoring();
        return "Time zone: " + settings.zone().getId() + " · holidays: "
                + settings.holidays().size() + " · sites: " + settings.sites().size() + "\nUsual hours: "
                + mentoring.hours().from() + "-" + mentoring.hours().to() + " · a mentor answers within "
                + workingDays(mentoring.answerDays()) + " · check-ins "
                + (mentoring.checkInWeeks() == 1 ? "every week" : "every " + mentoring.checkInWeeks() + " weeks");
    }

    /** For everybody who looks who runs the program. */
    public static String secondContact(String name) {
        return "Second contact: " + name + ", in confidence, about trouble with a mentor, a mentee or the lead";
    }

    /** Names what stands in a form of settings: other words, another name. */
    public static String edition(SettingsDraft draft) {
        return Integer.toHexString(Objects.hash(
                draft.zone(),
                draft.holidays(),
                draft.sites(),
                draft.channel(),
                draft.safetyLink(),
                draft.safetyText(),
                draft.secondContact(),
                draft.answerByDays(),
                draft.greeting(),
                draft.notNow(),
                draft.mentoring()));
    }

    private static List<String> notSet(ProgramSettings settings) {
        List<String> notSet = new ArrayList<>();
        if (settings.channel().isEmpty()) {
            notSet.add("channel");
        }
        if (settings.holidays().isEmpty()) {
            notSet.add("holidays");
        }
        if (settings.safety().link().isEmpty() && settings.safety().text().isEmpty()) {
            notSet.add("where to report harm");
        }
        if (settings.secondContact().isEmpty()) {
            notSet.add("second contact");
        }
        return notSet;
    }

    public static String andMore(int people) {
        return "and " + people + " more";
    }
}
