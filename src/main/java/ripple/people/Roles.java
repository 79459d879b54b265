package ripple.people;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import ripple.database.Transaction;

/**
 * Who may do what in a program, as the database says in this very transaction: ask here at every act. What changes it is used by
 * {@code program} only, which knows the rules.
 */
public final class Roles {

    /** Whether this person may answer ideas: the lead, the deputy, and those they named, each once they have said yes. */
    public boolean mayTriage(Transaction transaction, ProgramId program, PersonId person) {
        return holds(transaction, program, person, Role.TRIAGER);
    }

    /** Whether this person runs the program: the lead or the deputy. */
    public boolean leads(Transaction transaction, ProgramId program, PersonId person) {
        return holds(transaction, program, person, Role.DEPUTY);
    }

    /** Whether this person holds the role, or one that includes it. */
    public boolean holds(Transaction transaction, ProgramId program, PersonId person, Role role) {
        return store(transaction).heldBy(program, person).stream().anyMatch(held -> held.includes(role));
    }

    /** All who may answer ideas, in the order in which they said yes. */
    public List<PersonId> triagers(Transaction transaction, ProgramId program) {
        return store(transaction).triagers(program);
    }

    /** Those who remove barriers, in the order in which they said yes. */
    public List<PersonId> sponsors(Transaction transaction, ProgramId program) {
        return store(transaction).sponsors(program);
    }

    public Optional<PersonId> lead(Transaction transaction, ProgramId program) {
        return store(transaction).lead(program);
    }

    public Optional<PersonId> deputy(Transaction transaction, ProgramId program) {
        return store(transaction).deputy(program);
    }

    /** All roles of the program, asked and held, in the order of asking. */
    public List<Appointment> all(Transaction transaction, ProgramId program) {
        return store(transaction).all(program);
    }

    /** What this person holds or is asked to take on. */
    public List<Appointment> of(Transaction transaction, ProgramId program, PersonId person) {
        return store(transaction).of(program, person);
    }

    /** What waits for this person's yes. */
    public List<Role> asked(Transaction transaction, ProgramId program, PersonId person) {
        return of(transaction, program, person).stream()
                .filter(appointment -> !appointment.isHeld())
                .map(Appointment::role)
                .toList();
    }

    /** Waits until nobody else changes the roles of this program; to be asked for before reading what a change depends on. */
    public void takeTurn(Transaction transaction, ProgramId program) {
        transaction.store(ProgramStore.class).takeTurn(program);
    }

    public void ask(Transaction transaction, ProgramId program, Appointment appointment) {
        store(transaction).ask(program, appointment);
    }

    /** False if it was not asked, or is held already. */
    public boolean hold(Transaction transaction, ProgramId program, PersonId person, Role role, Instant at) {
        return store(transaction).hold(program, person, role, at) == 1;
    }

    /** Takes a role back, asked or held; false if there was none. */
    public boolean end(Transaction transaction, ProgramId program, PersonId person, Role role) {
        return store(transaction).end(program, person, role) == 1;
    }

    /** The deputy becomes the lead; false if there is no deputy. There must be no lead. */
    public boolean promoteDeputy(Transaction transaction, ProgramId program, Instant at) {
        return store(transaction).promoteDeputy(program, at) == 1;
    }

    /** Takes somebody who is erased out of what others were asked. */
    public int forget(Transaction transaction, ProgramId program, PersonId person) {
        return store(transaction).forget(program, person);
    }

    private static RoleStore store(Transaction transaction) {
        return transaction.store(RoleStore.class);
    }
}
