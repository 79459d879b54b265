package ripple.slack.platform;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import ripple.database.Transaction;
import ripple.database.Transactions;
import ripple.database.Work;
import ripple.people.PeopleService;
import ripple.people.Person;
import ripple.people.PersonId;
import ripple.people.Program;
import ripple.people.ProgramId;

/**
 * Which program stands behind a workspace, and which person behind a Slack id. Ids never change once given, so they are
 * kept in bounded caches (tidied by whoever uses them: waking another thread for it costs more); what a person is (name,
 * standing) is never cached here.
 */
public final class AddressBook {

    private static final int MOST_CACHED = 20_000;
    /** Whoever was erased by another process is forgotten here within this time. */
    private static final Duration FRESH = Duration.ofMinutes(5);

    private final Transactions transactions;
    private final PeopleService people;
    private final HomeProgram home;
    private final Clock clock;
    private final Cache<String, ProgramId> programs =
            Caffeine.newBuilder().executor(Runnable::run).maximumSize(1_000).build();
    private final Cache<Key, Contact> contacts = Caffeine.newBuilder()
            .executor(Runnable::run)
            .maximumSize(MOST_CACHED)
            .expireAfterWrite(FRESH)
            .build();
    private final Cache<PersonId, Contact> byPerson = Caffeine.newBuilder()
            .executor(Runnable::run)
            .maximumSize(MOST_CACHED)
            .expireAfterWrite(FRESH)
            .build();

    AddressBook(Transactions transactions, PeopleService people, HomeProgram home, Clock clock) {
        this.transactions = transactions;
        this.people = people;
        this.home = home;
        this.clock = clock;
    }

    public Optional<ProgramId> findProgram(String teamId) {
        return Optional.ofNullable(programs.getIfPresent(teamId)).or(() -> {
            Optional<ProgramId> found = findWorkspace(teamId).map(Workspace::program);
            found.ifPresent(program -> programs.put(teamId, program));
            return found;
        });
    }

    public Optional<Workspace> findWorkspace(String teamId) {
        return transactions.read(transaction -> store(transaction).findWorkspace(teamId));
    }

    List<Workspace> workspaces() {
        return transactions.read(transaction -> store(transaction).workspaces());
    }

    /** The program of the workspace; a new one if this is the first we hear of it. */
    public ProgramId openProgram(String teamId) {
        return findProgram(teamId).orElseGet(() -> atOnce(transaction -> openProgram(transaction, teamId)));
    }

    public Optional<Contact> find(ProgramId program, String userId) {
        Key key = new Key(program, userId);
        return Optional.ofNullable(contacts.getIfPresent(key)).or(() -> {
            Optional<Contact> found =
                    transactions.read(transaction -> store(transaction).findContact(program, userId));
            found.ifPresent(contact -> contacts.put(key, contact));
            return found;
        });
    }

    Optional<Contact> find(ProgramId program, PersonId person) {
        return Optional.ofNullable(byPerson.getIfPresent(person))
                .filter(contact -> contact.program().equals(program))
                .or(() -> {
                    Optional<Contact> found =
                            transactions.read(transaction -> store(transaction).findContact(program, person));
                    found.ifPresent(contact -> byPerson.put(person, contact));
                    return found;
                });
    }

    /** The person behind the Slack id; met for the first time if need be. */
    public Contact meet(ProgramId program, String userId) {
        return find(program, userId).orElseGet(() -> atOnce(transaction -> meet(transaction, program, userId)));
    }

    /** If another delivery or instance was faster, what we began is undone, and the second time finds what it made. */
    public <T> T atOnce(Work<T> work) {
        try {
            return transactions.run(work);
        } catch (AlreadyThereException e) {
            return transactions.run(work);
        }
    }

    public ProgramId openProgram(Transaction transaction, String teamId) {
        Optional<Workspace> there = store(transaction).findWorkspace(teamId);
        if (there.isPresent()) {
            return there.get().program();
        }
        Program program = people.openProgram(transaction, home.name(), home.zone(), home.begins());
        if (store(transaction).addWorkspace(teamId, program.id(), clock.instant()) == 0) {
            throw new AlreadyThereException();
        }
        return program.id();
    }

    public Contact meet(Transaction transaction, ProgramId program, String userId) {
        Optional<Contact> there = store(transaction).findContact(program, userId);
        if (there.isPresent()) {
            return there.get();
        }
        Person person = people.meet(transaction, program);
        if (store(transaction).addContact(program, userId, person.id(), clock.instant()) == 0) {
            throw new AlreadyThereException();
        }
        return new Contact(program, person.id(), userId);
    }

    private static AddressBookStore store(Transaction transaction) {
        return transaction.store(AddressBookStore.class);
    }

    private record Key(ProgramId program, String userId) {}

    /** Another delivery or instance was faster. */
    private static final class AlreadyThereException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
