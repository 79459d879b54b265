package ripple.privacy;

import java.util.List;
import ripple.database.Row;
import ripple.database.Transaction;
import ripple.people.PersonId;
import ripple.people.ProgramId;

/** One table of what is handed to a person about themselves; nothing in it was written by somebody else for themselves. */
public record OwnTable(String name, Rows rows) {

    /** Reads all that there is of one person. */
    @FunctionalInterface
    public interface Rows {
        List<Row> of(Transaction transaction, ProgramId program, PersonId person);
    }
}
