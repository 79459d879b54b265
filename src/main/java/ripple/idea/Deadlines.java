package ripple.idea;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;
import ripple.database.Transaction;
import ripple.people.PeopleService;
import ripple.people.ProgramId;
import ripple.people.ProgramSettings;

/** By when an idea is answered: so many working days of its program, which knows its holidays, after it began to wait. */
final class Deadlines {

    private static final Duration LATELY = Duration.ofSeconds(5);

    private final PeopleService people;
    private final Cache<ProgramId, Deadline> lately = Caffeine.newBuilder()
            .executor(Runnable::run)
            .maximumSize(1_000)
            .expireAfterWrite(LATELY)
            .build();

    Deadlines(PeopleService people) {
        this.people = people;
    }

    Deadline of(Transaction transaction, ProgramId program) {
        return new Deadline(people.settings(transaction, program));
    }

    /** As it was a few seconds ago at most: for capturing, where another question to the database would be felt. */
    Deadline lately(Transaction transaction, ProgramId program) {
        return lately.get(program, unknown -> of(transaction, program));
    }

    /** The rule of one program. */
    record Deadline(ProgramSettings settings) {

        Instant after(Instant since) {
            return settings.workingDays().deadline(since, settings.answerByDays());
        }
    }
}
