package ripple.idea;

import java.time.ZoneId;

/** The sentences of the messages about what waits for an answer. */
public final class WaitingWords {

    public static final String LONGEST_FIRST = "The longest waiting first:";
    public static final String UNTIL_ANSWERED = "Once they are answered I stop reminding you.";

    private WaitingWords() {}

    static String weekly(long waiting) {
        return "A new week: " + ideas(waiting) + waits(waiting) + " for an answer.";
    }

    static String reminder(long longWaiting, long overdue) {
        if (overdue == 0) {
            return ideas(longWaiting) + has(longWaiting) + " waited for some days; an answer is due soon.";
        }
        return "The answer to " + ideas(overdue) + " is due.";
    }

    static String escalation(long overdue) {
        return ideas(overdue) + waits(overdue)
                + " longer than was promised. You stand in here: please answer, or see to it that somebody does.";
    }

    static String more(long more) {
        return ideas(more) + " more" + waits(more) + "; you find them in Ripple's Home tab.";
    }

    static String line(Waiting waiting, ZoneId reader) {
        String answer = waiting.overdue() ? "Answer was due " : "Answer due ";
        return TriageWords.age(waiting.age()) + " · " + answer + IdeaWords.when(waiting.answerBy(), reader);
    }

    private static String ideas(long count) {
        return count == 1 ? "1 idea" : count + " ideas";
    }

    private static String waits(long count) {
        return count == 1 ? " waits" : " wait";
    }

    private static String has(long count) {
        return count == 1 ? " has" : " have";
    }
}
