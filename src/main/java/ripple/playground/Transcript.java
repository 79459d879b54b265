package ripple.playground;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** Writes the tour down as it happens, and remembers what did not go as it should. */
final class Transcript {
    private final PrintWriter out;
    private final List<String> missed = new ArrayList<>();
    private int held;

    Transcript(PrintWriter out) {
        this.out = out;
    }

    void scene(String title) {
        out.println();
        out.println("== " + title);
        out.flush();
    }

    /** Somebody does something. */
    void does(String who, String what) {
        out.println("   " + who + " " + what);
        out.flush();
    }

    /** What somebody reads, shortened line by line. */
    void reads(String who, String words) {
        out.println("   " + who + " reads:");
        words.lines().filter(line -> !line.isBlank()).limit(12).forEach(line -> out.println("      | " + cut(line)));
        out.flush();
    }

    private static String cut(String line) {
        return line.length() <= 100 ? line : line.substring(0, 99) + "…";
    }

    /** What should hold now. */
    void expect(String what, boolean holds) {
        if (holds) {
            held++;
        } else {
            missed.add(what);
        }
        out.println((holds ? "   ok   " : "   NOT  ") + what);
        out.flush();
    }

    /** The end of the story; true if all of it went as it should. */
    boolean end(List<String> breaches, int requests) {
        out.println();
        out.println("== The end");
        out.println("   " + requests + " requests between Slack and Ripple, " + breaches.size()
                + " against Slack's contract; " + held + " expectations held, " + missed.size() + " did not.");
        breaches.forEach(breach -> out.println("   BREACH  " + breach));
        missed.forEach(what -> out.println("   NOT  " + what));
        out.flush();
        return breaches.isEmpty() && missed.isEmpty();
    }
}
