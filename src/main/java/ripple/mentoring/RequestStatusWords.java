package ripple.mentoring;

import java.time.ZoneId;
import java.util.function.Function;
import ripple.people.PersonId;

/** Says to the author of a request where it stands: in each state what is true in it. */
public final class RequestStatusWords {

    private RequestStatusWords() {}

    /** One or more sentences, such as "Asked Dr Chen, answer due Thursday …" */
    public static String sentence(RequestStatus status, Function<PersonId, String> names, ZoneId reader) {
        return status.proposed()
                .map(mentor -> held(names.apply(mentor)))
                .or(() -> status.open().map(choice -> open(status, choice, names, reader)))
                .orElseGet(() -> RequestWords.inLine(status.place()));
    }

    private static String held(String mentor) {
        return "A round proposes " + mentor
                + " as your mentor: a place is held for you until both of you have answered. "
                + "If nothing comes of it, you have your place in line as before.";
    }

    private static String open(RequestStatus status, Choice choice, Function<PersonId, String> names, ZoneId reader) {
        String mentor = names.apply(choice.mentor());
        return choice.state() == ChoiceState.ASKED
                ? "Asked " + mentor + RequestWords.answerDue(choice.due(), reader, next(status)) + kept(status)
                : suggestion(mentor, choice, names) + RequestWords.NOBODY_TOLD + " "
                        + RequestWords.decideBy(choice.due(), reader, status.place() > 0);
    }

    static RequestWords.Next next(RequestStatus status) {
        return RequestWords.Next.of(status.request(), status.hasNext());
    }

    private static String kept(RequestStatus status) {
        return status.place() == 0
                ? ""
                : " You keep your place in line until then: " + RequestWords.ordinal(status.place()) + ".";
    }

    private static String suggestion(String mentor, Choice choice, Function<PersonId, String> names) {
        return choice.suggestedBy()
                .map(by -> names.apply(by) + " suggests " + mentor + ". ")
                .orElseGet(() -> "There is room: " + mentor + " could be your mentor. ");
    }
}
