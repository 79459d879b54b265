package ripple.nudge;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import ripple.database.Transaction;
import ripple.due.Due;
import ripple.outbox.Kind;
import ripple.people.Person;

/**
 * One thing that people are told by their own clock. It is asked only when the person may be spoken to: hours, absence, do-not-disturb,
 * the week's few messages and snoozing have been asked before, in the same transaction.
 */
public interface Prompt {

    /** The stored name, by which rows of the due table name it; it never changes. */
    String name();

    Kind kind();

    /** Why it comes, to end the sentence "This came because": "you mentor somebody". */
    String because();

    /** How to change whether or when this comes, beside one's hours: a sentence; empty if there is nothing else to choose. */
    default Optional<String> change() {
        return Optional.empty();
    }

    /** How late it is still of use. */
    default Duration patience() {
        return Duration.ofDays(2);
    }

    /** Until when it is of use, unless it never comes too late. */
    default Instant ofUseUntil(Due due, Person person) {
        return due.at().plus(patience());
    }

    /**
     * Looks again at the state, and says what is to be said. If it speaks, it writes what the feature must remember of having spoken. It
     * may be asked again about the same occurrence, because somebody wished to hear it later; what is next is not taken from it then.
     */
    Spoken speak(Transaction transaction, Due due, Person person, Instant now);

    /** Where it goes on when nothing could be said in time; empty if there is nothing more to come. */
    default Optional<Due> late(Transaction transaction, Due due, Person person, Instant now) {
        return Optional.empty();
    }
}
