package ripple.bench;

import java.util.List;
import java.util.Random;

/** Sentences as people at a hospital might write them, some millions of them, none with anything about a patient. */
final class Sentences {

    private static final List<String> WHO = List.of(
            "patients", "visitors", "families", "new colleagues", "people in wheelchairs", "night nurses", "students",
            "people with walkers", "older people", "parents", "volunteers", "people who are hard of hearing");
    private static final List<String> TROUBLE = List.of(
            "cannot find", "wait too long at", "slip near", "get lost on the way to", "cannot read the sign at",
            "struggle to open", "are afraid of", "cannot reach", "do not understand", "ask us every day about");
    private static final List<String> WHAT = List.of(
            "the lift", "the entrance", "the pharmacy desk", "the bathroom door", "the call bell", "the parking machine",
            "the radiology corridor", "the menu card", "the discharge letter", "the waiting room", "the water dispenser",
            "the stairs", "the cafeteria", "the ward kitchen", "the appointment board");
    private static final List<String> WHEN = List.of(
            "at night", "in the morning", "when it rains", "during rounds", "after visiting hours", "on weekends",
            "when the ward is full", "while the lights are dim", "before surgery", "after lunch", "in winter");
    private static final List<String> THEN = List.of(
            "A larger sign would help.", "Could somebody show them the way?", "A second chair would be enough.",
            "We lose a lot of time with it.", "It happens more often since spring.", "A simple drawing might do.",
            "Perhaps a lamp would help.", "They told us so again and again.", "Nobody feels responsible for it.",
            "One of the therapists had an idea about it.", "A handrail on the other side would help.");

    private Sentences() {}

    static String next(Random random) {
        String who = one(WHO, random);
        return Character.toUpperCase(who.charAt(0)) + who.substring(1) + " " + one(TROUBLE, random) + " "
                + one(WHAT, random) + " " + one(WHEN, random) + ". " + one(THEN, random) + " " + one(THEN, random);
    }

    private static String one(List<String> words, Random random) {
        return words.get(random.nextInt(words.size()));
    }
}
