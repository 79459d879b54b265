package ripple.mentoring;

import java.util.List;
import java.util.Optional;
import ripple.database.Transaction;
import ripple.due.Due;
import ripple.outbox.Section;
import ripple.people.Person;

/** What reminds somebody of an answer that others wait for: a few times at most, and never after they have answered. */
public interface AnswerReminders {

    /** The stored name of what comes due. */
    String kind();

    /** Why it comes, to end the sentence "This came because". */
    String because();

    /** What to say; empty if nothing waits for this person any more. */
    Optional<List<Section>> find(Transaction transaction, Due reminder, Person person);

    /** The one after this; empty after the last. */
    Optional<Due> next(Transaction transaction, Due reminder);
}
