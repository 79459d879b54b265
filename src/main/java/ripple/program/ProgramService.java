package ripple.program;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import ripple.database.Transaction;
import ripple.database.Transactions;
import ripple.outbox.Outbox;
import ripple.people.Appointment;
import ripple.people.Member;
import ripple.people.Mode;
import ripple.people.PeopleService;
import ripple.people.Person;
import ripple.people.PersonId;
import ripple.people.Program;
import ripple.people.ProgramId;
import ripple.people.ProgramSettings;
import ripple.people.ProgramStandings;
import ripple.people.Role;
import ripple.people.Roles;
import ripple.privacy.Actor;
import ripple.privacy.Audit;
import ripple.privacy.AuditEntry;
import ripple.privacy.IdentifierGuard;
import ripple.privacy.Staff;
import ripple.program.Overview.Right;

/** What people can do with a program: name who runs it, answer, release, go live. Each deed asks by itself whether this person may. */
public final class ProgramService {

    private final Transactions transactions;
    private final PeopleService people;
    private final ProgramStandings standings = new ProgramStandings();
    private final Roles roles = new Roles();
    private final IdentifierGuard guard;
    private final Rights rights;
    private final Appointments appointments;
    private final Succession succession;
    private final Settings settings;
    private final ProgramPost post;
    private final Audit audit;
    private final Clock clock;

    public ProgramService(
            Transactions transactions, PeopleService people, IdentifierGuard guard, Outbox outbox, Clock clock) {
        this.transactions = transactions;
        this.people = people;
        this.guard = guard;
        this.rights = new Rights(people);
        this.post = new ProgramPost(outbox);
        RoleBook book = new RoleBook(people, clock);
        this.succession = new Succession(people, book, post);
        this.appointments = new Appointments(people, book, succession, post);
        this.settings = new Settings(people, post, clock);
        this.audit = new Audit(clock);
        this.clock = clock;
    }

    /** Asks somebody to take a role on; naming oneself is taking it on. */
    public ProgramAnswer name(Member by, Role role, PersonId person) {
        return act(by, (transaction, actor) -> appointments.name(transaction, actor, role, person));
    }

    /** The named person says yes. */
    public ProgramAnswer accept(Member by, Role role) {
        return act(by, (transaction, actor) -> appointments.accept(transaction, actor, role));
    }

    /** The named person says no. */
    public ProgramAnswer decline(Member by, Role role) {
        return act(by, (transaction, actor) -> appointments.decline(transaction, actor, role));
    }

    /** Takes a role back, held or only asked; from oneself it is stepping down. */
    public ProgramAnswer revoke(Member by, Role role, PersonId from) {
        return act(by, (transaction, actor) -> appointments.revoke(transaction, actor, role, from));
    }

    /** Ends test mode: from now on messages reach whom they are meant for. */
    public ProgramAnswer goLive(Member by) {
        return act(by, this::goLive);
    }

    /** Sets all that a program can set; who may is asked again here, and what cannot be read is said field by field. */
    public SettingsAnswer change(Member by, SettingsDraft draft) {
        Staff staff = Staff.of(people.staffNames(by.program()).names());
        SettingsCheck.Reading read = SettingsCheck.read(draft, guard, staff);
        return transactions.run(transaction -> {
            roles.takeTurn(transaction, by.program());
            return findActor(transaction, by)
                    .map(actor -> settings.change(transaction, actor, draft, read))
                    .orElse(new SettingsAnswer.Refused(Refusal.NOT_TAKING_PART, ProgramWords.NOT_TAKING_PART));
        });
    }

    private ProgramAnswer act(Member by, BiFunction<Transaction, Person, ProgramAnswer> deed) {
        return transactions.run(transaction -> {
            roles.takeTurn(transaction, by.program());
            Optional<Person> actor = findActor(transaction, by);
            actor.ifPresent(person -> noteInstaller(transaction, person));
            return actor.map(person -> deed.apply(transaction, person))
                    .orElse(new ProgramAnswer.Refused(Refusal.NOT_TAKING_PART, ProgramWords.NOT_TAKING_PART));
        });
    }

    private Optional<Person> findActor(Transaction transaction, Member by) {
        return people.find(transaction, by.program(), by.person())
                .filter(person -> person.standing().takesPart());
    }

    /** Where nobody installed Ripple by name, because its token stands in the settings: the first administrator who comes to set it up. */
    private void noteInstaller(Transaction transaction, Person actor) {
        if (actor.admin()) {
            installedBy(transaction, actor.program(), actor.id());
        }
    }

    /** Who installed Ripple in the workspace, as long as nobody is known to have; test mode sends everything to them. */
    public void installedBy(Transaction transaction, ProgramId program, PersonId person) {
        if (standings.installedBy(transaction, program, person)) {
            record(transaction, program, person, AuditCodes.INSTALLED);
        }
    }

    private ProgramAnswer goLive(Transaction transaction, Person by) {
        ProgramId program = by.program();
        Optional<ProgramAnswer.Refused> refusal = rights.refuseNotLeading(transaction, by);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        if (people.mode(transaction, program) == Mode.LIVE) {
            return new ProgramAnswer.Already(ProgramWords.LIVE_ALREADY);
        }
        List<String> missing = missing(transaction, program);
        if (!missing.isEmpty()) {
            return new ProgramAnswer.Refused(Refusal.NOT_READY, ProgramWords.notReady(missing));
        }
        standings.goLive(transaction, program, clock.instant());
        record(transaction, program, by.id(), AuditCodes.LIVE);
        tellLive(transaction, by);
        return new ProgramAnswer.Done(ProgramWords.LIVE_NOW);
    }

    private void tellLive(Transaction transaction, Person by) {
        String name = program(transaction, by.program()).name();
        Stream.concat(
                        roles.triagers(transaction, by.program()).stream(),
                        people.installer(transaction, by.program()).stream())
                .distinct()
                .forEach(person -> post.tell(
                        transaction,
                        by.program(),
                        person,
                        "program:live:person-" + person.value(),
                        ProgramWords.live(name)));
        tellContact(transaction, by, name);
    }

    /** What was said to them before has reached only whoever tried it out. */
    private void tellContact(Transaction transaction, Person by, String program) {
        people.settings(transaction, by.program())
                .secondContact()
                .filter(contact -> !contact.equals(by.id()))
                .ifPresent(contact -> post.tell(
                        transaction,
                        by.program(),
                        contact,
                        "second-contact:live:person-" + contact.value(),
                        SettingWords.chosenAsContact(by.displayName(), program)));
    }

    private List<String> missing(Transaction transaction, ProgramId program) {
        List<String> missing = new ArrayList<>();
        if (roles.lead(transaction, program).isEmpty()) {
            missing.add(ProgramWords.missing(Role.LEAD));
        }
        if (roles.deputy(transaction, program).isEmpty()) {
            missing.add(ProgramWords.missing(Role.DEPUTY));
        }
        return missing;
    }

    /** The program as this person may see it; nothing for somebody who does not take part. */
    public Optional<Overview> overview(Member by) {
        boolean unclaimed = transactions.read(transaction -> isUnclaimed(transaction, by));
        return unclaimed
                ? transactions.run(transaction -> {
                    findActor(transaction, by).ifPresent(actor -> noteInstaller(transaction, actor));
                    return findOverview(transaction, by);
                })
                : transactions.read(transaction -> findOverview(transaction, by));
    }

    private boolean isUnclaimed(Transaction transaction, Member by) {
        return people.installer(transaction, by.program()).isEmpty()
                && findActor(transaction, by).filter(Person::admin).isPresent();
    }

    private Optional<Overview> findOverview(Transaction transaction, Member by) {
        return findActor(transaction, by).map(actor -> overview(transaction, actor));
    }

    private Overview overview(Transaction transaction, Person viewer) {
        ProgramId program = viewer.program();
        Set<Right> may = rights.of(transaction, viewer);
        boolean seesAsked = may.contains(Right.NAME_LEAD) || may.contains(Right.CHANGE_SETTINGS);
        List<Appointment> all = roles.all(transaction, program);
        Mode mode = people.mode(transaction, program);
        ProgramSettings settings = people.settings(transaction, program);
        return new Overview(
                program(transaction, program),
                mode,
                settings,
                all.stream()
                        .filter(there -> there.isHeld() || seesAsked)
                        .map(there -> place(transaction, program, there))
                        .flatMap(Optional::stream)
                        .toList(),
                settings.secondContact()
                        .flatMap(contact -> people.find(transaction, program, contact))
                        .filter(contact -> contact.standing().takesPart()),
                all.stream()
                        .filter(there -> !there.isHeld() && there.person().equals(viewer.id()))
                        .map(there -> appointments.question(transaction, viewer, there))
                        .toList(),
                mode == Mode.TEST ? missing(transaction, program) : List.of(),
                may);
    }

    private Optional<Overview.Place> place(Transaction transaction, ProgramId program, Appointment there) {
        return people.find(transaction, program, there.person())
                .map(person -> new Overview.Place(there.role(), person, there.askedAt(), there.heldSince()));
    }

    private Program program(Transaction transaction, ProgramId program) {
        return people.findProgram(transaction, program).orElseThrow();
    }

    /** Somebody no longer takes part: their roles end, the deputy takes the lead's place and is told. Harmless to say twice. */
    public void left(Transaction transaction, ProgramId program, PersonId person) {
        roles.takeTurn(transaction, program);
        String name = people.find(transaction, program, person)
                .map(Person::displayName)
                .orElse("A colleague");
        succession.leave(transaction, program, person, name);
        standings.forgetInstaller(transaction, program, person);
    }

    private void record(Transaction transaction, ProgramId program, PersonId by, String act) {
        audit.record(transaction, AuditEntry.ofProgram(program, new Actor.OnePerson(by), act));
    }
}
