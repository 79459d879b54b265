package ripple.profile;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ripple.people.Week;

/** The sentences that people read about what mentors offer and mentees wish for. */
public final class ProfileWords {

    public static final String OFFER_TITLE = "Be a mentor";
    public static final String WISHES_TITLE = "What I want help with";
    public static final String PAUSE_TITLE = "Pause my offer";
    public static final String SAVE = "Save";
    public static final String PAUSE = "Pause";

    public static final String CLOSE = "Close";
    public static final String MINE_TITLE = "My offer";
    public static final String CHOOSE = "Choose";
    public static final String CHOOSE_PEOPLE = "Choose people";
    public static final String GUIDE_HEADING = "Your first time as a mentor";
    public static final String WHERE_YOU_STAND = "Where you stand";
    public static final String HELP_MENTOR = "shows where you stand with mentors and mentees, and what you can do";
    public static final String HELP_HELP = "shows this";
    public static final String HELP_OFFER = "offers you as a mentor, or changes what you offer";

    public static final String OFFER = "Offer to be a mentor";
    public static final String OFFER_AGAIN = "Offer again";
    public static final String EDIT = "Edit";
    public static final String PAUSE_UNTIL = "Pause until…";
    public static final String GO_ON = "Go on now";
    public static final String STOP = "Stop";
    public static final String STOP_QUESTION = "Stop offering?";
    public static final String STOP_CONSEQUENCE =
            "No new mentees will be suggested to you. Mentorships that are under way go on. You can offer again at any time.";
    public static final String KEEP_OFFERING = "Keep offering";
    public static final String MY_WISHES = "What I want help with";

    public static final String HOME_HEADING = "Mentoring";
    public static final String NOT_A_MENTOR =
            "Would you guide a colleague with an idea? One or two mentees and two hours a month are plenty.";
    public static final String OR_A_MENTOR =
            "Or would you guide one? One or two mentees and two hours a month are plenty.";
    public static final String ONLY_YOU_SEE =
            "Only you see the people you name. Nobody is told, and nobody is told why a match is not possible.";
    public static final String OFFER_INTRODUCTION =
            "You say what you offer; nobody becomes your mentee without your yes. You can pause or stop at any time.";
    public static final String WISHES_INTRODUCTION =
            "These are kept for the next time you ask for a mentor. Leave open what does not matter to you.";

    public static final String OVERTAKEN =
            "You saved something else in another window in the meantime. What you chose here is not lost: look it over and save again.";
    public static final String FORM_NOT_OPENED = "The form could not be opened in time. Please try once more.";

    static final String NO_AREA = "Please choose at least one thing you can help with.";
    static final String NOT_A_CAPACITY =
            "Please write a number from 1 to 10. To take nobody for a while, keep your offer and pause it.";
    static final String NOT_HOURS = "Please write a whole number of hours from 1 to 40.";
    static final String NO_DAY = "Please choose at least one day.";
    static final String NO_TIME = "Please choose a time.";
    static final String SAME_TIME = "This is when your hours begin. Please choose when they end.";
    static final String NOT_TAKING_PART = "Mentoring here is for members of this workspace.";
    static final String NOTHING_OFFERED = "You do not offer to be a mentor at the moment.";
    static final String GOES_ON = "Your offer goes on. You may be asked from now on.";
    static final String STOPPED =
            "Your offer is taken back. Mentorships that are under way go on. You can offer again at any time.";
    static final String WISHES_KEPT = "Your wishes are kept for the next time you ask for a mentor.";
    static final String NO_PAUSE_DATE = "Please choose a date.";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE, MMMM d", Locale.US);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("h:mm a", Locale.US);
    private static final int LONGEST_PAUSE_YEARS = 2;

    private ProfileWords() {}

    public static String label(OfferField field) {
        return switch (field) {
            case AREAS -> "What can you help with?";
            case KINDS -> "Which kinds of change have you tried out yourself?";
            case CAPACITY -> "How many mentees at once?";
            case PROTECTED_HOURS -> "How many hours a month do you set aside?";
            case DAYS -> "On which days can you meet?";
            case FROM -> "From";
            case TO -> "Until";
            case LANGUAGES -> "In which languages can you talk?";
            case SITES -> "Where do you work?";
            case LINE -> "Who is your line manager?";
            case RATHER_NOT -> "Not with these people";
            case PAUSED_UNTIL -> "Pause until";
        };
    }

    /** The same question to somebody who looks for a mentor. */
    public static String wishLabel(OfferField field) {
        return switch (field) {
            case AREAS -> "What do you want help with?";
            case KINDS -> "Which kind of change is it about?";
            default -> label(field);
        };
    }

    public static String hint(OfferField field) {
        return switch (field) {
            case AREAS -> "";
            case KINDS -> "Mentees with such an idea are suggested to you first.";
            case CAPACITY -> "One or two are a good start. Making it smaller later ends no mentorship.";
            case PROTECTED_HOURS -> "For all mentees together. Two hours a month are enough for one or two.";
            case DAYS -> "In your own time zone. On nights for a while, or away? Say so in My hours: /ripple hours.";
            case FROM -> "";
            case TO -> "If it is earlier than the beginning, your hours go on over midnight.";
            case LANGUAGES, SITES -> "";
            case LINE -> "Also people whose line manager you are. Mentoring stays out of the line.";
            case RATHER_NOT -> ONLY_YOU_SEE;
            case PAUSED_UNTIL ->
                "On this day your offer goes on by itself. Until then nobody new is suggested to you; mentorships under way go on.";
        };
    }

    /** Hints that differ for somebody who looks for a mentor. */
    public static String wishHint(OfferField field) {
        return field == OfferField.KINDS ? "Mentors who have tried it out are suggested first." : hint(field);
    }

    static String saved(boolean first) {
        return first ? "Thank you. Your offer is saved: you may be asked from now on." : "Your offer is saved.";
    }

    static String paused(LocalDate until) {
        return "Your offer is paused. It goes on by itself on " + day(until) + ".";
    }

    /** What is wrong with a day as the end of a pause, if anything. */
    static Optional<String> findPauseProblem(LocalDate day, LocalDate today) {
        if (!day.isAfter(today)) {
            return Optional.of("Please choose a day after today: until then the offer is paused.");
        }
        return day.isAfter(today.plusYears(LONGEST_PAUSE_YEARS))
                ? Optional.of(
                        "A pause takes two years at most. For longer, please stop; you can offer again at any time.")
                : Optional.empty();
    }

    public static String day(LocalDate day) {
        return DAY.format(day) + ", " + day.getYear();
    }

    public static String day(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    /** "Mon-Wed, 8:00 AM to 6:00 PM, Eastern Time"; "Fri, Sat, 8:00 PM to 6:00 AM the next day, Eastern Time". */
    public static String times(Week times, ZoneId zone) {
        List<String> names = times.sortedDays().stream()
                .map(day -> day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH))
                .toList();
        String run = isRun(times) ? names.get(0) + "-" + names.get(names.size() - 1) : String.join(", ", names);
        return run + ", " + TIME.format(times.hours().from()) + " to "
                + TIME.format(times.hours().to())
                + (times.hours().isOverMidnight() ? " the next day, " : ", ")
                + zone.getDisplayName(TextStyle.FULL, Locale.US);
    }

    private static boolean isRun(Week times) {
        List<DayOfWeek> days = times.sortedDays();
        int span = days.get(days.size() - 1).getValue() - days.get(0).getValue() + 1;
        return days.size() > 2 && span == days.size();
    }

    /** Where a mentor stands, in one sentence. */
    public static String standing(MyProfile mine) {
        return switch (mine.state()) {
            case STOPPED -> NOTHING_OFFERED;
            case PAUSED ->
                "Your offer as a mentor is paused and goes on by itself on "
                        + mine.mentor()
                                .flatMap(MentorProfile::pausedUntil)
                                .map(ProfileWords::day)
                                .orElse("") + ".";
            case OFFERED -> "You offer to be a mentor. " + room(mine);
        };
    }

    private static String room(MyProfile mine) {
        int capacity = mine.mentor().map(MentorProfile::capacity).orElse(0);
        if (mine.taken() > capacity) {
            return "You have " + mine.taken() + " mentees, more than the " + capacity
                    + " you now offer: nobody new is suggested until there is room.";
        }
        return switch (mine.room()) {
            case 0 -> none(mine, capacity) + kept(mine);
            case 1 -> "There is room for one more mentee." + kept(mine);
            default -> "There is room for " + mine.room() + " mentees." + kept(mine);
        };
    }

    private static String none(MyProfile mine, int capacity) {
        if (mine.taken() < capacity) {
            return "There is no free place just now.";
        }
        return capacity == 1 ? "Your one place is taken." : "All of your " + capacity + " places are taken.";
    }

    private static String kept(MyProfile mine) {
        return switch (mine.places().kept()) {
            case 0 -> "";
            case 1 -> " One place is kept for somebody until they have answered.";
            default -> " " + mine.places().kept() + " places are kept for people until they have answered.";
        };
    }

    /** What is offered, one thing a line. */
    public static List<String> lines(MentorOffer offer, ZoneId zone) {
        return present(
                several("Can help with: ", offer.areas(), HelpArea::shortly),
                several("Has tried out: ", offer.experience(), ChangeKind::pilots),
                "Takes " + offer.capacity() + (offer.capacity() == 1 ? " mentee" : " mentees at once") + ", "
                        + hours(offer),
                "Can meet: " + times(offer.suits(), zone),
                several("Speaks: ", offer.languages(), Language::words),
                several("Works at: ", offer.sites(), site -> site));
    }

    private static String hours(MentorOffer offer) {
        long hours = offer.protectedTime().toHours();
        return hours + (hours == 1 ? " hour a month" : " hours a month");
    }

    /** What is wished for, one thing a line; what was left open is not there. */
    public static List<String> lines(Wishes wishes, ZoneId zone) {
        return present(
                several("Wants help with: ", wishes.areas(), HelpArea::shortly),
                several("About: ", wishes.kinds(), ChangeKind::pilots),
                "Can meet: " + times(wishes.suits(), zone),
                several("Speaks: ", wishes.languages(), Language::words),
                several("Works at: ", wishes.site().stream().toList(), site -> site));
    }

    /** A mentor in one line, for somebody who may choose them. */
    public static String card(MentorCard card) {
        MentorOffer offer = card.offer();
        return String.join(
                " · ",
                present(
                        several("Can help with ", offer.areas(), HelpArea::shortly),
                        "room for " + card.room(),
                        hours(offer),
                        times(card.suits(), card.reader()),
                        several("", offer.languages(), Language::words),
                        several("", offer.sites(), site -> site)));
    }

    private static <T> String several(String begin, Collection<T> chosen, Function<T, String> words) {
        return chosen.isEmpty() ? "" : begin + chosen.stream().map(words).collect(Collectors.joining(", "));
    }

    private static List<String> present(String... lines) {
        return Stream.of(lines).filter(line -> !line.isEmpty()).toList();
    }
}
