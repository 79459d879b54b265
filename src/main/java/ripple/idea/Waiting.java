package ripple.idea;

import java.time.Instant;

/**
 * An idea that waits for an answer.
 *
 * @param age for how many working days
 * @param overdue whether the time by which an answer was promised is over
 */
public record Waiting(Idea idea, int age, boolean overdue) {

    public Instant answerBy() {
        return idea.answerBy();
    }
}
