package ripple.round;

import java.util.List;
import java.util.Optional;
import ripple.database.Transaction;
import ripple.idea.IdeaNumber;
import ripple.people.PersonId;
import ripple.people.ProgramId;

/** Who waits for a mentor and said so. */
public interface Line {

    /** The longest waiting first. */
    List<InLine> waiting(Transaction transaction, ProgramId program);

    /** This one, if they wait; nobody else moves their request until this transaction ends. */
    Optional<InLine> take(Transaction transaction, ProgramId program, PersonId mentee);

    /**
     * Somebody who waits.
     *
     * @param picks mentors they asked for by name, best first
     */
    record InLine(PersonId mentee, Optional<IdeaNumber> idea, List<PersonId> picks) {
        public InLine {
            picks = List.copyOf(picks);
        }
    }
}
