package ripple.reflection;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import ripple.privacy.SmallCounts;

/** The sentences that people read about the pulse; the edge arranges them and adds none of its own. */
public final class PulseWords {

    public static final String YES = "Yes, ask me";
    public static final String NO = "No, thanks";
    public static final String NO_MORE = "Do not ask me";
    static final String CHANGE = "It is still your choice whether I ask.";
    public static final String DECLINED = "Fine, I do not ask.";
    public static final String THANKS =
            "Thank you. Nobody sees your answer. I keep it for 30 days, so that you can change it, and then only count it.";
    public static final String OVER = "This question is over by now; nothing was changed.";
    public static final String SORRY =
            "I am sorry that it goes like this. Nothing of your answer is kept, and nobody was told.";
    public static final String BECAUSE =
            "you are one of two in a mentorship, and I ask after it on day 30 and every 60 days";
    public static final String WORRYING_LEFT_OUT =
            "“Not well” and “Badly” are never kept: who says so is shown whom to talk to. So these numbers say nothing about them.";

    private PulseWords() {}

    static String mayI(String other) {
        return "May I ask you now, and then every 60 days, how it goes between you and " + other
                + "? It is one tap. Your answer is never shown to " + other
                + ", to the lead or to any manager; those who run the program see how many answered what, from 5 answers on.";
    }

    static String question(String other) {
        return "How does it go between you and " + other + "?";
    }

    /** What those who run the program see. */
    public static String counts(PulseCounts counts) {
        SmallCounts shown = counts.shown();
        String cells = IntStream.range(0, PulseCounts.KEPT.size())
                .mapToObj(
                        index -> cell(PulseCounts.KEPT.get(index), shown.cells().get(index)))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        return "How mentorships go, " + counts.quarter() + ": " + shown.total().orElse(0) + " answers"
                + (cells.isEmpty() ? "" : ", of them " + cells) + ". Numbers below " + SmallCounts.FEWEST
                + " are not shown.";
    }

    private static Optional<String> cell(PulseAnswer answer, Optional<Integer> count) {
        return count.map(number -> "“" + answer.words() + "” " + number);
    }

    static List<PulseAnswer> answers() {
        return List.of(PulseAnswer.values());
    }
}
