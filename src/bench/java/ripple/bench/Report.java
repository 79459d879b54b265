package ripple.bench;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The one table. Each row is compared with the row "bare transaction" of the same number of connections, where there is one. */
final class Report {

    private static final String YARDSTICK = "bare transaction";

    private final List<Row> rows = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    private record Row(String name, int connections, Measured measured) {}

    void row(String name, int connections, Measured measured) {
        rows.add(new Row(name, connections, measured));
        System.err.printf("%s, %d connections: %.0f/s%n", name, connections, measured.perSecond());
    }

    void note(String sentence) {
        notes.add(sentence);
        System.err.println(sentence);
    }

    void print(PrintStream out) {
        Map<Integer, Double> yardsticks = new HashMap<>();
        rows.stream()
                .filter(row -> row.name().equals(YARDSTICK))
                .forEach(row -> yardsticks.put(row.connections(), row.measured().perSecond()));
        out.println();
        out.println("| server | connections | requests/s | of bare | p50 ms | p99 ms | p99.9 ms | other answers |");
        out.println("|---|--:|--:|--:|--:|--:|--:|--:|");
        rows.forEach(row -> out.println(line(row, yardsticks.getOrDefault(row.connections(), Double.NaN))));
        out.println();
        notes.forEach(note -> out.println("- " + note));
    }

    private static String line(Row row, double yardstick) {
        Measured measured = row.measured();
        return "| %s | %d | %.0f | %.0f %% | %.2f | %.2f | %.2f | %d |"
                .formatted(
                        row.name(),
                        row.connections(),
                        measured.perSecond(),
                        100 * measured.perSecond() / yardstick,
                        measured.millisWithin(0.5),
                        measured.millisWithin(0.99),
                        measured.millisWithin(0.999),
                        measured.others());
    }
}
