package ripple.database;

import java.util.Optional;

/** Whether the database can keep something right now, and if not, why, in a sentence for operators. */
public record DatabaseHealth(Optional<String> problem) {
    public boolean canWrite() {
        return problem.isEmpty();
    }
}
