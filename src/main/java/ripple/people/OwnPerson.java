package ripple.people;

import java.util.List;
import ripple.database.Row;
import ripple.database.Transaction;

/** What this package keeps of one person, to be handed to them. */
public final class OwnPerson {

    public List<Row> person(Transaction transaction, ProgramId program, PersonId person) {
        return store(transaction).person(program, person);
    }

    public List<Row> hours(Transaction transaction, ProgramId program, PersonId person) {
        return store(transaction).hours(program, person);
    }

    public List<Row> roles(Transaction transaction, ProgramId program, PersonId person) {
        return store(transaction).roles(program, person);
    }

    private static OwnPersonStore store(Transaction transaction) {
        return transaction.store(OwnPersonStore.class);
    }
}
