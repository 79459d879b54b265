package ripple.program;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import ripple.privacy.IdentifierKind;

/** The sentences that people read about a program's settings. */
public final class SettingWords {

    public static final String TITLE = "Settings";
    public static final String SAVE = "Save";
    public static final String CANCEL = "Cancel";

    static final String SAVED = "The settings are saved.";
    static final String NOT_A_LINK = "Please write a whole web address, such as https://intranet.example.org/report.";
    static final String NOT_DAYS = "Please write a number of working days from 1 to 20.";
    static final String NOT_HOURS = "Please write from when to when within a day, such as 08:00-18:00.";
    static final String NOT_MENTOR_DAYS = "Please write a number of working days from 1 to 10.";
    static final String NOT_WEEKS = "Please write 1 for every week, or 2 for every two weeks.";
    static final String CONTACT_NOT_FOUND = "Please choose a member of this workspace.";
    static final String CONTACT_IS_LEAD =
            "The second contact is also for trouble with the lead, so please choose somebody else.";

    private static final int LINES_QUOTED = 3;
    private static final int QUOTED = 40;

    private SettingWords() {}

    public static String label(SettingField field) {
        return switch (field) {
            case ZONE -> "Time zone";
            case HOLIDAYS -> "Holidays";
            case SITES -> "Sites";
            case CHANNEL -> "Channel";
            case SAFETY_LINK -> "Where to report harm: link";
            case SAFETY_TEXT -> "Where to report harm: words";
            case SECOND_CONTACT -> "Second contact";
            case ANSWER_BY_DAYS -> "Working days until an idea is answered";
            case USUAL_HOURS -> "Usual hours";
            case MENTOR_DAYS -> "Working days until a mentor answers";
            case CHECK_IN_WEEKS -> "Weeks between check-ins";
            case GREETING -> "Greeting to the author of a welcomed idea";
            case NOT_NOW -> "Reasons to start from when the answer is “not now”";
        };
    }

    public static String hint(SettingField field) {
        return switch (field) {
            case ZONE -> "Working days and times are counted in it. For example America/New_York.";
            case HOLIDAYS ->
                "One date a line, such as 2026-12-25. Saturdays and Sundays need not be listed: they are no working days.";
            case SITES -> "Names of places, one a line. They are offered as examples where an idea asks “Where?”.";
            case CHANNEL -> "Where welcomed ideas are posted, if their authors agree.";
            case SAFETY_LINK -> "Stands wherever somebody may have been harmed. Ripple is no incident system.";
            case SAFETY_TEXT -> "What to do, in one sentence, such as “Call 5-5555.”";
            case SECOND_CONTACT -> "Whom people can tell about trouble with a mentor or with the lead.";
            case ANSWER_BY_DAYS -> "From 1 to 20. Whoever has an idea is told by when they hear.";
            case USUAL_HOURS ->
                "Such as 08:00-18:00, in each person’s own zone. Holds for whoever has not said which hours suit them.";
            case MENTOR_DAYS -> "From 1 to 10. Then the next choice is asked by itself.";
            case CHECK_IN_WEEKS -> "1 or 2. How often mentors are asked how it goes, until they choose otherwise.";
            case GREETING -> "One or two sentences. Left empty, Ripple uses its own.";
            case NOT_NOW ->
                "One a line, up to 10. Each can be edited before it is sent. Left empty, Ripple offers its own.";
        };
    }

    static String unknownZone(String typed) {
        return "I do not know the time zone “" + cut(typed)
                + "”. Please write it like Europe/London or America/New_York.";
    }

    static String unreadHolidays(List<HolidayLines.Line> unread) {
        String lines = unread.stream()
                .limit(LINES_QUOTED)
                .map(line -> "line " + line.number() + " (“" + cut(line.words()) + "”)")
                .collect(Collectors.joining(", "));
        int more = unread.size() - LINES_QUOTED;
        return "I cannot read " + lines + (more > 0 ? " and " + more + " more" : "")
                + ". Please write only a date on each line, such as 2026-12-25. Nothing is lost: correct it here and save.";
    }

    static String tooLong(int length, int longest) {
        return String.format(
                Locale.US, "This takes %,d characters at most. Please shorten it by %,d.", longest, length - longest);
    }

    static String tooLongLine(String line, int longest) {
        return "The line “" + cut(line) + "” is longer than " + longest + " characters. Please shorten it.";
    }

    static String tooMany(int lines, int most) {
        return "These are " + lines + " lines; up to " + most + " can be kept. Please take some out.";
    }

    static String identifier(IdentifierKind kind) {
        return "I see " + kind.words()
                + ". Please take it out: nothing that may belong to a patient is kept in Ripple.";
    }

    static String chosenAsContact(String by, String program) {
        return by + " chose you as the second contact of “" + program
                + "”: whom people can tell about trouble with a mentor or with the lead. If you would rather not, please tell "
                + by + ".";
    }

    private static String cut(String words) {
        return words.codePointCount(0, words.length()) <= QUOTED
                ? words
                : words.substring(0, words.offsetByCodePoints(0, QUOTED)) + "…";
    }
}
