package ripple.nudge;

import java.util.HashMap;
import java.util.Map;
import ripple.database.Transaction;
import ripple.people.PeopleService;
import ripple.people.ProgramId;
import ripple.people.WorkingDays;

/** The working days of programs as one transaction sees them, asked once for all its people. */
final class ProgramDays {

    private final Transaction transaction;
    private final PeopleService people;
    private final Map<ProgramId, WorkingDays> known = new HashMap<>();

    ProgramDays(Transaction transaction, PeopleService people) {
        this.transaction = transaction;
        this.people = people;
    }

    Transaction transaction() {
        return transaction;
    }

    WorkingDays of(ProgramId program) {
        return known.computeIfAbsent(
                program, asked -> people.settings(transaction, asked).workingDays());
    }
}
