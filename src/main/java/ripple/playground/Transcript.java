package ripple.playground;

import java.io.PrintWriter;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes the tour down as it happens, and remembers what did not go as it should. */
final class Transcript {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern(
                    "EEEE, MMMM d, yyyy, h:mm a zzz", Locale.US)
            .withZone(MadeUpHospital.ZONE);
    private static final int WIDTH = 112;
    private static final int MOST_LINES = 14;

    private final PrintWriter out;
    private final Map<String, String> names;
    private final List<String> missed = new ArrayList<>();
    private int held;

    /** @param names what people are called, by their ids */
    Transcript(PrintWriter out, Map<String, String> names) {
        this.out = out;
        this.names = Map.copyOf(names);
    }

    void scene(String title) {
        say("");
        say("== " + title);
    }

    /** Somebody does something. */
    void does(String who, String what) {
        say("   " + who + " " + what);
    }

    /** What time it is now, in the hospital. */
    void time(String instant) {
        say("   It is now " + TIME.format(Instant.parse(instant)) + ".");
    }

    /** What somebody reads; of something long its beginning. */
    void reads(String who, String words) {
        say("   " + who + (who.contains(" and ") ? " read:" : " reads:"));
        List<String> lines = words.lines()
                .filter(line -> !line.isBlank())
                .flatMap(line -> folded(named(line)).stream())
                .toList();
        lines.stream().limit(MOST_LINES).forEach(line -> say("      | " + line));
        if (lines.size() > MOST_LINES) {
            say("      | …");
        }
    }

    private String named(String line) {
        String named = line;
        for (Map.Entry<String, String> each : names.entrySet()) {
            named = named.replace("@" + each.getKey(), each.getValue());
        }
        return named;
    }

    /** A long line goes on below, between two words. */
    private static List<String> folded(String line) {
        List<String> lines = new ArrayList<>();
        String rest = line;
        while (rest.length() > WIDTH) {
            int space = rest.lastIndexOf(' ', WIDTH);
            int end = space > 0 ? space : WIDTH;
            lines.add(rest.substring(0, end));
            rest = rest.substring(end).stripLeading();
        }
        lines.add(rest);
        return lines;
    }

    /** What should hold now. */
    void expect(String what, boolean holds) {
        if (holds) {
            held++;
        } else {
            missed.add(what);
        }
        say((holds ? "   ok   " : "   NOT  ") + what);
    }

    private void say(String line) {
        out.println(line);
        out.flush();
    }

    /** The end of the story; true if all of it went as it should. */
    boolean end(List<String> breaches, int requests) {
        scene("The end");
        say("   " + requests + " requests between Slack and Ripple, " + breaches.size() + " against Slack's contract; "
                + held + " expectations held, " + missed.size() + " did not.");
        breaches.forEach(breach -> say("   BREACH  " + breach));
        missed.forEach(what -> say("   NOT  " + what));
        return breaches.isEmpty() && missed.isEmpty();
    }
}
