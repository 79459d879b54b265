package ripple.simulation;

import java.util.List;
import ripple.nudge.Ended;
import ripple.nudge.Ending;

/** How one thing that had come ended, as the process told it. */
record Outcome(Occasion occasion, String ending) {

    private static final String TAB = "\t";

    static Outcome of(Ended ended) {
        return new Outcome(
                new Occasion(
                        ended.due().person().value(),
                        ended.due().kind(),
                        ended.due().subject(),
                        ended.due().occurrence()),
                ended.ending().code());
    }

    String line() {
        return String.join(
                TAB,
                Long.toString(occasion.person()),
                occasion.kind(),
                occasion.subject(),
                occasion.occurrence(),
                ending);
    }

    static Outcome read(String line) {
        List<String> parts = List.of(line.split(TAB, -1));
        return new Outcome(
                new Occasion(Long.parseLong(parts.get(0)), parts.get(1), parts.get(2), parts.get(3)), parts.get(4));
    }

    boolean isSent() {
        return ending.equals(Ending.SENT.code());
    }
}
