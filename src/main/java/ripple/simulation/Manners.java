package ripple.simulation;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What the product promises of each kind of message, in the words of its own table, row by row, to be laid beside it. Hours are those of
 * the reader, with holidays, nights and absence; what waits for them waits for do-not-disturb, too; what counts to the cap is held back where
 * somebody wished for quiet. Which prompt is of which kind stands behind the words.
 */
enum Manners {
    ANSWER("answer to one's own act, error, safety text", "no", "no", "dead letter"),
    DECISION("decision on one's idea, answer to one's request", "no", "yes", "next open hour"),
    REQUEST(
            "request to a mentor, triage due",
            "no",
            "yes",
            "next open hour",
            "triage-week",
            "triage-reminder",
            "triage-escalation"),
    CHECK_IN("check-in prompt", "yes, first", "yes", "skipped after 2 days", "mentor-check-in", "mentee-check-in"),
    REMINDER(
            "reminder (two at most, then silence)",
            "yes, second",
            "yes",
            "skipped",
            "mentor-check-in-reminder",
            "mentee-check-in-reminder",
            "answer-reminder",
            "round-reminder",
            "agreement-missing",
            "end-is-near",
            "quiet-pair"),
    FEEDBACK("feedback reminder, pulse", "yes, third", "yes", "next week", "pulse"),
    REFLECTION("reflection nudge, digest", "yes, last", "yes", "skipped", "reflection", "lead-digest");

    private static final String NO = "no";

    /** By these names a prompt says that it was held back, or was too late; all other ends are about what it speaks of. */
    private static final Set<String> HELD_BACK =
            Set.of("away", "capped", "do-not-disturb", "next-week", "quiet-hours", "snoozed", "stale");

    private static final String TOO_LATE = "stale";

    /** An answer is taken for thirty days: whom nobody reached with a week of them left is asked what comes next. */
    private static final Duration HARDLY_ANY_TIME_LEFT = Duration.ofDays(23);

    private final String kind;
    private final String counts;
    private final String waits;
    private final String otherwise;

    @SuppressWarnings("ImmutableEnumChecker") // List.of cannot be changed
    private final List<String> prompts;

    Manners(String kind, String counts, String waits, String otherwise, String... prompts) {
        this.kind = kind;
        this.counts = counts;
        this.waits = waits;
        this.otherwise = otherwise;
        this.prompts = List.of(prompts);
    }

    static Optional<Manners> ofPrompt(String prompt) {
        return Arrays.stream(values())
                .filter(row -> row.prompts.contains(prompt))
                .findFirst();
    }

    static Optional<Manners> ofMessage(String name) {
        return Arrays.stream(values()).filter(row -> row.message().equals(name)).findFirst();
    }

    /** The stored name of the kind of its messages. */
    String message() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The stored names of the prompts of this kind. */
    List<String> prompts() {
        return prompts;
    }

    /** Whether it counts to the cap of the week. */
    boolean counts() {
        return !counts.equals(NO);
    }

    /** Whether it comes before all others that count. */
    boolean isFirst() {
        return counts.endsWith("first");
    }

    boolean waitsForHours() {
        return !waits.equals(NO);
    }

    /** Whether it comes as soon as its reader can be told. */
    boolean comesInTheNextOpenHour() {
        return otherwise.equals("next open hour");
    }

    /** Whether a prompt of this kind may come to such an end so long after its time. */
    boolean mayEndAs(String ending, Duration late) {
        boolean isTooLate = ending.equals(TOO_LATE);
        return switch (otherwise) {
            case "skipped" -> true;
            case "skipped after 2 days" -> isTooLate || !HELD_BACK.contains(ending);
            case "next week" -> isTooLate ? late.compareTo(HARDLY_ANY_TIME_LEFT) >= 0 : !HELD_BACK.contains(ending);
            // What is told once a week gives way to the next, once its week is over.
            default -> isTooLate || !HELD_BACK.contains(ending);
        };
    }

    @Override
    public String toString() {
        return kind;
    }
}
