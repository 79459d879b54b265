package ripple.bench;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import ripple.privacy.IdentifierGuard;
import ripple.privacy.Staff;

/** All that is measured beside requests: one line for each. */
final class Tasks {

    static final List<Task> ALL =
            List.of(
                    new Task("10,000 ideas through the identifier guard", "64m", 2, folder -> Tasks::guard),
                    new Task("match round of 10,000 mentees and 2,000 mentors", "1g", 10, MatchRound::in),
                    new Task("50,000 people's due prompts found and put", "128m", 5, DuePrompts::in));

    private Tasks() {}

    static Task named(String name) {
        return ALL.stream().filter(task -> task.name().equals(name)).findFirst().orElseThrow();
    }

    private static void guard() {
        Random random = new Random(1);
        IdentifierGuard guard = new IdentifierGuard();
        Staff nobody = Staff.of(Set.of());
        long passed = Stream.generate(() -> Sentences.next(random))
                .limit(10_000)
                .filter(sentence -> guard.check(sentence, nobody).passes())
                .count();
        if (passed != 10_000) {
            throw new IllegalStateException("The guard found something in " + (10_000 - passed) + " sentences");
        }
    }
}
