package ripple.privacy;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ripple.database.Database;
import ripple.database.Transaction;
import ripple.people.PeopleService;
import ripple.people.Person;
import ripple.people.PersonId;
import ripple.people.ProgramId;

/** Erases a person: their name, what stands for them on the platform, and all that they alone typed. Their number stays, without a name. */
public final class ErasureService {
    private final Database database;
    private final PeopleService people;
    private final Audit audit;
    private final List<PersonalWords> keepers;
    private final Clock clock;

    public ErasureService(
            Database database, PeopleService people, Audit audit, List<PersonalWords> keepers, Clock clock) {
        this.database = database;
        this.people = people;
        this.audit = audit;
        this.keepers = List.copyOf(keepers);
        this.clock = clock;
    }

    /** Puts the person on the list first: an erasure that was asked for outlives whatever happens next. False if there is no such person. */
    public boolean erase(ProgramId program, PersonId person, ErasedList list) {
        Optional<Instant> metAt =
                database.transactions().read(transaction -> people.findMetAt(transaction, program, person));
        if (metAt.isEmpty()) {
            return false;
        }
        list.add(new ErasedPerson(program, person, metAt.get()));
        database.transactions().use(transaction -> erase(transaction, program, person, AuditActs.ERASED));
        database.scrub();
        return true;
    }

    /** After a restore: erases once more whoever the restored database still knows, and says how many people that were. */
    public int eraseAgain(ErasedList list) {
        int erased = 0;
        for (ErasedPerson person : list.read()) {
            erased += database.transactions().run(transaction -> eraseAgain(transaction, person)) ? 1 : 0;
        }
        if (erased > 0) {
            database.scrub();
        }
        return erased;
    }

    private boolean eraseAgain(Transaction transaction, ErasedPerson erased) {
        boolean isTheSame = people.findMetAt(transaction, erased.program(), erased.person())
                .filter(erased.metAt()::equals)
                .isPresent();
        if (isTheSame) {
            erase(transaction, erased.program(), erased.person(), AuditActs.ERASED_AGAIN);
        }
        return isTheSame;
    }

    private void erase(Transaction transaction, ProgramId program, PersonId person, String act) {
        String name =
                people.find(transaction, program, person).map(Person::name).orElse("");
        List<String> typed = new ArrayList<>();
        keepers.forEach(keeper -> typed.addAll(keeper.typedBy(transaction, program, person)));
        Erasure erasure = new Erasure(program, person, name, typed, clock.instant());
        keepers.forEach(keeper -> keeper.erase(transaction, erasure));
        people.forget(transaction, program, person);
        audit.record(
                transaction, new AuditEntry(program, new Actor.Operator(), act, new Subject("person", person.value())));
    }
}
