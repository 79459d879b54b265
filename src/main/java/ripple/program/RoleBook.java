package ripple.program;

import java.time.Clock;
import java.util.Optional;
import ripple.database.Transaction;
import ripple.people.Appointment;
import ripple.people.PeopleService;
import ripple.people.Person;
import ripple.people.PersonId;
import ripple.people.ProgramId;
import ripple.people.Role;
import ripple.people.Roles;
import ripple.privacy.Actor;
import ripple.privacy.Audit;
import ripple.privacy.AuditEntry;
import ripple.privacy.Subject;

/** Finds who holds or is asked for what, and writes what becomes of it together with its audit entry. */
final class RoleBook {

    private final PeopleService people;
    private final Roles roles = new Roles();
    private final Audit audit;
    private final Clock clock;

    RoleBook(PeopleService people, Clock clock) {
        this.people = people;
        this.audit = new Audit(clock);
        this.clock = clock;
    }

    Optional<Appointment> find(Transaction transaction, ProgramId program, PersonId person, Role role) {
        return roles.of(transaction, program, person).stream()
                .filter(there -> there.role() == role)
                .findFirst();
    }

    /** What this person holds in whose place the role would come, or which includes it. */
    Optional<Appointment> findHeldInLine(Transaction transaction, Person person, Role role) {
        return roles.of(transaction, person.program(), person.id()).stream()
                .filter(Appointment::isHeld)
                .filter(held -> held.role().isInLineWith(role))
                .findFirst();
    }

    /** Who holds a role that only one can hold, even if they no longer take part. */
    Optional<Appointment> findHolder(Transaction transaction, ProgramId program, Role role) {
        return role.isForOne()
                ? roles.all(transaction, program).stream()
                        .filter(there -> there.role() == role && there.isHeld())
                        .findFirst()
                : Optional.empty();
    }

    Appointment ask(Transaction transaction, Person by, Role role, PersonId person) {
        Appointment asked = new Appointment(
                person,
                role,
                clock.instant(),
                Optional.of(by.id()),
                findHolder(transaction, by.program(), role).map(Appointment::person),
                Optional.empty());
        roles.ask(transaction, by.program(), asked);
        record(transaction, by, AuditCodes.ASKED, asked);
        return asked;
    }

    void hold(Transaction transaction, Person by, Appointment asked) {
        roles.hold(transaction, by.program(), by.id(), asked.role(), clock.instant());
        record(transaction, by, AuditCodes.ACCEPTED, asked);
    }

    void end(Transaction transaction, Person by, String act, Appointment there) {
        roles.end(transaction, by.program(), there.person(), there.role());
        record(transaction, by, act, there);
    }

    /** Ends it without anybody's doing. */
    void end(Transaction transaction, ProgramId program, Appointment there) {
        roles.end(transaction, program, there.person(), there.role());
        record(transaction, program, new Actor.Ripple(), new Done(AuditCodes.ENDED, there));
    }

    /** The deputy becomes the lead; gives nothing if there is no deputy. */
    Optional<Appointment> promoteDeputy(Transaction transaction, ProgramId program) {
        Optional<PersonId> deputy = roles.deputy(transaction, program);
        deputy.ifPresent(person -> {
            roles.end(transaction, program, person, Role.LEAD); // they may have been asked for it, too
            roles.promoteDeputy(transaction, program, clock.instant());
        });
        Optional<Appointment> lead = deputy.flatMap(person -> find(transaction, program, person, Role.LEAD));
        lead.ifPresent(
                there -> record(transaction, program, new Actor.Ripple(), new Done(AuditCodes.TAKEN_OVER, there)));
        return lead;
    }

    String displayName(Transaction transaction, ProgramId program, PersonId person) {
        return people.find(transaction, program, person)
                .map(Person::displayName)
                .orElse("a colleague");
    }

    private void record(Transaction transaction, Person by, String act, Appointment about) {
        record(transaction, by.program(), new Actor.OnePerson(by.id()), new Done(act, about));
    }

    private void record(Transaction transaction, ProgramId program, Actor actor, Done done) {
        Subject subject =
                new Subject(done.about().role().code(), done.about().person().value());
        audit.record(transaction, new AuditEntry(program, actor, done.act(), subject));
    }

    private record Done(String act, Appointment about) {}
}
