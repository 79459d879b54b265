package ripple.reflection;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import ripple.privacy.SmallCounts;

/** The sentences that people read about the pulse; the edge arranges them and adds none of its own. */
public final class PulseWords {

    public static final String YES = "Yes, ask me";
    public static final String NO = "No, thanks";
    public static final String NO_MORE = "Do not ask me";
    public static final String DECLINED = "Fine, I do not ask.";
    public static final String THANKS =
            "Thank you. Nobody sees your answer. I keep it for 30 days, so that you can change it, and then only count it.";
    public static final String OVER = "This question is over by now; nothing was changed.";
    public static final String SORRY =
            "I am sorry that it goes like this. Nothing of your answer is kept, and nobody was told.";

    private PulseWords() {}

    /**
     * What those who run the program see.
     *
     * @param words how each answer is worded
     */
    public static String counts(PulseCounts counts, Function<PulseAnswer, String> words) {
        SmallCounts shown = counts.shown();
        String cells = IntStream.range(0, PulseCounts.KEPT.size())
                .mapToObj(index -> cell(
                        words.apply(PulseCounts.KEPT.get(index)), shown.cells().get(index)))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        return "How mentorships go, " + counts.quarter() + ": " + shown.total().orElse(0) + " answers"
                + (cells.isEmpty() ? "" : ", of them " + cells) + ". Numbers below " + SmallCounts.FEWEST
                + " are not shown.";
    }

    private static Optional<String> cell(String answer, Optional<Integer> count) {
        return count.map(number -> "“" + answer + "” " + number);
    }

    /** Which answers the counts leave out. */
    public static String leftOut(Function<PulseAnswer, String> words) {
        String never = Stream.of(PulseAnswer.values())
                .filter(PulseAnswer::isWorrying)
                .map(answer -> "“" + words.apply(answer) + "”")
                .collect(Collectors.joining(" and "));
        return never
                + " are never kept: who says so is shown whom to talk to. So these numbers say nothing about them.";
    }
}
