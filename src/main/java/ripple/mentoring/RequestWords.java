package ripple.mentoring;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import ripple.idea.TriageWords;
import ripple.people.Person;
import ripple.profile.FitWords;
import ripple.profile.HelpArea;
import ripple.profile.Language;
import ripple.profile.Wishes;

/** The words that people read about asking for a mentor. */
public final class RequestWords {

    public static final String ACCEPT = "Accept";
    public static final String NOT_NOW = "Not now";
    public static final String SUGGEST = "Suggest someone";
    public static final String PAUSE = "Not now and pause me";
    public static final String NO_THANKS = "No thanks";
    public static final String ASK_THEM = "Ask them";
    public static final String REWORD = "Change what I wrote";
    public static final String TAKE_BACK = "Take it back";
    public static final String OFFER = "Offer to be a mentor";
    public static final String GET_A_MENTOR = TriageWords.GET_A_MENTOR;
    public static final String NOTHING_TO_CHASE = "Nothing for you to chase.";

    public static final String ASKS_YOU = " asks you to be their mentor.";
    public static final String A_COLLEAGUE = "A colleague";
    public static final String WITHOUT_AN_IDEA = "Without an idea so far";
    public static final String SILENCE_IS_FINE = "No answer is fine, too: then I ask somebody else.";

    public static final String NOT_FOUND = "I cannot find this request.";
    public static final String MOVED_ON = "This request has moved on. Nothing is left for you to do.";
    public static final String ACCEPTED =
            "You are their mentor now. I have told them, and introduce you to each other.";
    public static final String SAID_NOT_NOW = "That is fine. I ask somebody else, and have told nobody a reason.";
    public static final String NO_ROOM =
            "All your places are taken or kept for somebody who was offered one, so I could not give you this one. The request has gone on to somebody else; nothing is "
                    + "lost. If you want to take more people at once, change your offer.";
    public static final String MENTEE_HAS_ONE =
            "They have found a mentor in the meantime. Nothing is left for you to do.";
    public static final String NOT_POSSIBLE = FitWords.NOT_POSSIBLE + " The request has gone on to somebody else.";
    public static final String CANNOT_SUGGEST =
            "This person cannot be suggested. " + FitWords.NOT_POSSIBLE + " You can suggest somebody else.";
    public static final String SUGGESTED =
            "Thank you. I ask the one who is looking for a mentor first; nothing of the request goes to anybody without their yes.";
    public static final String ASKED_TO_OFFER =
            "Thank you. They do not offer mentoring yet, so I have asked whether they would like to, and told them nothing of this "
                    + "request. It goes on to somebody else.";
    public static final String CLOSED_BY_AUTHOR = "This request was taken back. Nothing is left for you to do.";
    public static final String CLOSED_IN_SILENCE =
            "The time for an answer is over, and I have asked somebody else. That is quite all right.";
    public static final String CLOSED_MOVED_ON =
            "This request has gone on to somebody else. Nothing is left for you to do.";

    public static final String CANNOT_NOW =
            "The mentor you asked cannot take anybody now. That is about their time, not about you. ";
    public static final String NO_ANSWER =
            "The mentor you asked had no time to answer. That is about their time, not about you. ";
    public static final String NO_LONGER = "The mentor you asked cannot be asked any more. ";
    public static final String NOBODY_TOLD = "Nothing of your request has been passed on.";
    public static final String IDEA_GONE =
            "The idea of your request is not among the welcomed ones any more, so your request goes on without it; whoever is asked "
                    + "sees nothing of the idea now. You keep your place and can change what you wrote, or take the request back.";
    public static final String TAKEN_BACK = "Your request is taken back. You can ask again at any time.";
    public static final String NO_REQUEST = "You are not asking for a mentor at the moment.";
    public static final String NO_SUCH_REQUEST = "This request is over already. Nothing is left for you to do.";
    public static final String HAS_MENTOR = "You have a mentor already. One at a time.";
    public static final String IDEA_NOT_FOUND =
            "I cannot find this idea among your welcomed ones. You can ask for a mentor without an idea: /mentor ask";
    static final String OFFER_NOT_NEEDED = "You have a mentor now, so this suggestion is over.";
    static final String ROUND_INSTEAD =
            "This suggestion is over: a mentor is proposed to you in a round instead. You keep your place in line.";
    static final String PLACE_GONE = "The mentor whom I suggested has no room any more. ";
    public static final String OFFER_GONE = "This suggestion is over. Your request goes on; nothing is lost.";
    public static final String OFFER_OVER =
            "The time for this suggestion is over. Your request goes on; nothing is lost.";
    public static final String ASKED_THEM = "I have asked them.";
    public static final String WILL_ASK_NEXT = "Fine. I keep looking for you.";
    public static final String BECOME_A_MENTOR =
            " thinks that you would be a good mentor. Would you like to offer it? You decide how many people and how many hours; "
                    + "you can pause or stop at any time. You have not been put down for anything.";
    public static final String WHY_LEADS_READ =
            "You read this because you run the program. I tell you once a day at most.";
    public static final String WORDS_GONE = "(These words are no longer kept.)";

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("EEEE, MMM d, h:mm a z", Locale.US);

    private RequestWords() {}

    /** "Thursday, Nov 26, 5:00 PM EST" */
    public static String when(Instant at, ZoneId reader) {
        return WHEN.format(at.atZone(reader));
    }

    /** Goes on after "Asked Dr Chen". */
    public static String answerDue(Instant answerBy, ZoneId reader, Next next) {
        return ", answer due " + when(answerBy, reader) + "; if not, " + next.words + " " + NOTHING_TO_CHASE;
    }

    /** What happens if this mentor cannot. */
    public enum Next {
        THEIR_CHOICE("I ask your next choice."),
        NEXT_BEST("I ask the one who fits next best."),
        LOOK_ON("I keep looking for you.");

        private final String words;

        Next(String words) {
            this.words = words;
        }

        static Next of(MatchRequest request, boolean hasNext) {
            if (!hasNext) {
                return LOOK_ON;
            }
            return request.route() == Route.CHOSEN ? THEIR_CHOICE : NEXT_BEST;
        }
    }

    /** Until when somebody decides about a suggestion, and that nothing is lost. */
    static String decideBy(Instant answerBy, ZoneId reader, boolean inLine) {
        return "Please answer by " + when(answerBy, reader) + "; "
                + (inLine ? "you keep your place in line either way." : "your request goes on either way.");
    }

    /** "You are 2nd in line; the lead knows." */
    public static String inLine(int place) {
        return "You are " + ordinal(place)
                + " in line; the lead knows. I look for somebody who fits and has room, and ask you first. "
                + NOTHING_TO_CHASE;
    }

    public static String answerBy(Instant answerBy, ZoneId reader) {
        return "Please answer by " + when(answerBy, reader) + ". " + SILENCE_IS_FINE;
    }

    static String waits(int place, long all) {
        return " waits for a mentor. They are " + ordinal(place) + " in line; "
                + (all == 1 ? "1 person waits" : all + " people wait") + " in all.";
    }

    public static String ordinal(int number) {
        int lastTwo = number % 100;
        if (lastTwo >= 11 && lastTwo <= 13) {
            return number + "th";
        }
        return switch (number % 10) {
            case 1 -> number + "st";
            case 2 -> number + "nd";
            case 3 -> number + "rd";
            default -> number + "th";
        };
    }

    /** What a mentee wants help with, in one line; empty if they left it open. */
    public static String help(Wishes wishes) {
        return wishes.areas().isEmpty()
                ? ""
                : "Wants help with: "
                        + wishes.areas().stream().map(HelpArea::words).collect(Collectors.joining("; "));
    }

    /** Where, when and in which language, in one line. */
    public static String circumstances(Wishes wishes, Person mentee) {
        String where = wishes.site().map(site -> "Works at " + site + " · ").orElse("");
        String languages = wishes.languages().isEmpty()
                ? ""
                : " · Speaks "
                        + wishes.languages().stream().map(Language::words).collect(Collectors.joining(", "));
        return where + "Can meet " + RequestTimes.words(wishes.suits(), mentee.zone()) + languages;
    }

    public static String names(List<String> names) {
        return String.join(", ", names);
    }
}
