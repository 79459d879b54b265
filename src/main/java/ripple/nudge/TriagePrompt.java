package ripple.nudge;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import ripple.database.Transaction;
import ripple.outbox.Kind;
import ripple.people.Person;
import ripple.people.PersonId;
import ripple.people.ProgramId;

/**
 * What those who answer ideas are told of the ideas that wait. Nobody knows beforehand when that will be, so {@link TriageNudge} asks at
 * every tick whose turn it is, and leaves the rest to the due table.
 */
interface TriagePrompt extends Prompt {

    @Override
    default Kind kind() {
        return Kind.REQUEST;
    }

    /** To whom this is said. */
    List<PersonId> readers(Transaction transaction, ProgramId program);

    /** The turn that has come for this person and was not planned yet; empty if there is nothing to say. */
    Optional<String> turn(Transaction transaction, Person person, Instant now);

    /** It is planned for this person: the moment to find out what takes long, before anything is written. */
    default void lookAhead(Transaction transaction, Person person, Instant now) {}
}
