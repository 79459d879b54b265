package ripple.people;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import ripple.database.Transaction;
import ripple.database.Transactions;

/** Meeting people, finding them, and learning what the platform tells about them. */
public final class PeopleService {
    private final Transactions transactions;
    private final Clock clock;
    private final ProgramStandings standings = new ProgramStandings();
    private final List<Leaving> leavings = new CopyOnWriteArrayList<>();
    private final List<Moving> movings = new CopyOnWriteArrayList<>();
    private final LoadingCache<ProgramId, StaffNames> staff;
    private final LoadingCache<ProgramId, ProgramSettings> settings;

    public PeopleService(Transactions transactions, Clock clock) {
        this.transactions = transactions;
        this.clock = clock;
        this.staff = Caffeine.newBuilder()
                .executor(Runnable::run)
                .maximumSize(100)
                .expireAfterWrite(Duration.ofMinutes(5)) // what another instance learned
                .build(this::readStaffNames);
        this.settings = Caffeine.newBuilder()
                .maximumSize(1_000)
                .expireAfterWrite(Duration.ofMinutes(1)) // what another instance changed
                .build(program -> transactions.read(transaction -> settings(transaction, program)));
    }

    public Program openProgram(String name, ZoneId zone) {
        return transactions.run(transaction -> openProgram(transaction, name, zone));
    }

    /** Opens a program in which there is nothing to try out: it is live at once. */
    public Program openProgram(Transaction transaction, String name, ZoneId zone) {
        return openProgram(transaction, name, zone, Mode.LIVE);
    }

    public Program openProgram(Transaction transaction, String name, ZoneId zone, Mode begins) {
        ProgramId id = transaction.store(PeopleStore.class).openProgram(name, zone, clock.instant());
        transaction.store(ProgramStore.class).begin(id, begins);
        return new Program(id, name, zone);
    }

    public Optional<Program> findProgram(Transaction transaction, ProgramId program) {
        return transaction.store(PeopleStore.class).findProgram(program);
    }

    /** First contact: a person of whom nothing is known but that they are there. */
    public Person meet(Transaction transaction, ProgramId program) {
        return transaction
                .store(PeopleStore.class)
                .meet(program, clock.instant())
                .orElseThrow(() -> new IllegalArgumentException("There is no program " + program.value()));
    }

    public Optional<Person> find(Transaction transaction, ProgramId program, PersonId id) {
        return FindPersonSql.find(transaction, program, id);
    }

    public Optional<Person> find(ProgramId program, PersonId id) {
        return transactions.read(transaction -> find(transaction, program, id));
    }

    /** People the platform has not told us about yet, longest waiting first. */
    public List<Person> findUnknown(ProgramId program, int limit) {
        return transactions.read(
                transaction -> transaction.store(PeopleStore.class).findUnknown(program, limit));
    }

    /** Name, zone and standing follow what the platform says, deactivation included. */
    public void learn(ProgramId program, PersonId id, Profile profile) {
        transactions.use(transaction -> learn(transaction, program, id, profile));
    }

    public void learn(Transaction transaction, ProgramId program, PersonId id, Profile profile) {
        Optional<Person> before = find(transaction, program, id);
        int learned = transaction.store(PeopleStore.class).learn(program, id, profile);
        if (learned == 0) {
            throw new IllegalArgumentException("There is no person " + id.value() + " in program " + program.value());
        }
        transaction.afterCommit(() -> staff.invalidate(program));
        if (!profile.standing().takesPart()) {
            leavings.forEach(leaving -> leaving.left(transaction, program, id));
        } else if (before.filter(known -> !known.zone().equals(profile.zone())).isPresent()) {
            Instant now = clock.instant();
            movings.forEach(moving -> moving.moved(transaction, program, id, now));
        }
    }

    /** From now on the step is taken, in the same transaction, whenever the platform tells that somebody lives by another clock. */
    public void whenSomebodyMoves(Moving step) {
        movings.add(step);
    }

    /** What follows when somebody's time zone is another one; harmless if it comes twice. */
    @FunctionalInterface
    public interface Moving {
        void moved(Transaction transaction, ProgramId program, PersonId person, Instant now);
    }

    /** From now on the step is taken, in the same transaction, whenever the platform tells that somebody does not take part (any more). */
    public void whenSomebodyLeaves(Leaving step) {
        leavings.add(step);
    }

    /** What follows when somebody leaves; harmless if it comes twice. */
    @FunctionalInterface
    public interface Leaving {
        void left(Transaction transaction, ProgramId program, PersonId person);
    }

    /** Whether the program is tried out or live. */
    public Mode mode(Transaction transaction, ProgramId program) {
        return standings.of(transaction, program).mode();
    }

    /** Who brought Ripple into the workspace, as far as that is known. */
    public Optional<PersonId> installer(Transaction transaction, ProgramId program) {
        return standings.of(transaction, program).installer();
    }

    /** What the program has set, and what is usual where it has set nothing. */
    public ProgramSettings settings(Transaction transaction, ProgramId program) {
        ZoneId zone = findProgram(transaction, program)
                .map(Program::zone)
                .orElseThrow(() -> new IllegalArgumentException("There is no program " + program.value()));
        return transaction
                .store(ProgramStore.class)
                .findSettings(program)
                .map(row -> row.settings(zone))
                .orElseGet(() -> ProgramSettings.usual(zone));
    }

    /** The same, from memory: what another instance has set is known here within a minute. Not within a transaction. */
    public ProgramSettings settings(ProgramId program) {
        return settings.get(program);
    }

    /** Somebody to whom something is to be said, with when they may be told. */
    public Optional<Addressee> findAddressee(Transaction transaction, ProgramId program, PersonId id) {
        return AddresseeSql.find(transaction, program, id);
    }

    /** When this person may be told what can wait. */
    public Availability availability(Transaction transaction, ProgramId program, PersonId person) {
        return AvailabilitySql.of(transaction, program, person);
    }

    /** What people said of their hours, in the order of their numbers, page by page. */
    public Map<PersonId, Availability> availabilities(
            Transaction transaction, ProgramId program, long after, int limit) {
        Map<PersonId, Availability> found = new LinkedHashMap<>();
        transaction
                .store(AvailabilityStore.class)
                .page(program, after, limit)
                .forEach((person, row) -> found.put(new PersonId(person), row.availability()));
        return found;
    }

    /** Used by {@code program} only, which asks who may. */
    public void set(Transaction transaction, ProgramId program, ProgramSettings settings) {
        ProgramStore store = transaction.store(ProgramStore.class);
        store.setZone(program, settings.zone());
        store.set(program, ProgramStore.SettingsRow.of(settings));
        transaction.afterCommit(() -> this.settings.invalidate(program));
    }

    /** The program has no second contact any more, if it was this person. */
    public boolean forgetSecondContact(Transaction transaction, ProgramId program, PersonId person) {
        transaction.afterCommit(() -> settings.invalidate(program));
        return transaction.store(ProgramStore.class).forgetSecondContact(program, person) == 1;
    }

    /** Those known to own or administer the workspace. */
    public List<PersonId> admins(Transaction transaction, ProgramId program, int limit) {
        return transaction.store(PeopleStore.class).admins(program, limit);
    }

    public List<Program> programs(Transaction transaction) {
        return transaction.store(PeopleStore.class).programs();
    }

    /** Everybody, in the order of their numbers, page by page. */
    public List<Person> page(Transaction transaction, ProgramId program, long after, int limit) {
        return transaction.store(PeopleStore.class).page(program, after, limit);
    }

    /** When somebody was met: with their number it tells them from another who was given the same number after a restore. */
    public Optional<Instant> findMetAt(Transaction transaction, ProgramId program, PersonId id) {
        return transaction.store(PeopleStore.class).findMetAt(program, id);
    }

    /** Forgets everything about a person but that there was somebody of this number. */
    public void forget(Transaction transaction, ProgramId program, PersonId id) {
        transaction.store(PeopleStore.class).forget(program, id);
        transaction.store(AvailabilityStore.class).forget(program, id);
        transaction.afterCommit(() -> staff.invalidate(program));
    }

    public StaffNames staffNames(ProgramId program) {
        return staff.get(program);
    }

    private StaffNames readStaffNames(ProgramId program) {
        return new StaffNames(Set.copyOf(transactions.read(
                transaction -> transaction.store(PeopleStore.class).staffNames(program))));
    }
}
