package ripple.slack.platform;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ripple.database.Transaction;
import ripple.database.Transactions;
import ripple.people.PeopleService;
import ripple.people.PersonId;
import ripple.people.Profile;
import ripple.people.Program;
import ripple.slack.act.JsonFields;

/**
 * Asks Slack who people are: soon after the first contact, again with growing pauses if it does not answer, and once a
 * week, to notice what we were not told. What is to be asked stands in the database, so a restart forgets nothing.
 */
public final class LookUps {

    private static final Logger log = LoggerFactory.getLogger(LookUps.class);
    private static final int AT_ONCE = 20;
    private static final Duration TAKEN = Duration.ofMinutes(5);
    private static final Duration ONCE_IN_A_WHILE = Duration.ofDays(7);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(15);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(6);
    private static final int MOST_DOUBLINGS = 12;

    private final WebApis apis;
    private final Transactions transactions;
    private final PeopleService people;
    private final Clock clock;

    LookUps(WebApis apis, Transactions transactions, PeopleService people, Clock clock) {
        this.apis = apis;
        this.transactions = transactions;
        this.people = people;
        this.clock = clock;
    }

    /** Asks about those who are due in this workspace; gives how many Slack told about. */
    public int lookUp(Workspace workspace) {
        Instant now = clock.instant();
        List<LookUp> due = transactions.run(transaction ->
                transaction.store(AddressBookStore.class).takeDue(workspace.program(), now, now.plus(TAKEN), AT_ONCE));
        int told = 0;
        for (LookUp person : due) {
            told += lookUp(workspace, person) ? 1 : 0;
        }
        return told;
    }

    private boolean lookUp(Workspace workspace, LookUp person) {
        Called called = apis.of(workspace.program()).patiently("users.info", Map.of("user", person.userId()));
        if (called instanceof Called.Done done) {
            UserCard card = new UserCard(done.answer().child("user").orElse(JsonFields.NONE));
            return transactions.run(transaction -> learn(transaction, workspace, person, card));
        }
        Instant next = clock.instant().plus(pause(called, person.lookUps()));
        transactions.use(transaction -> end(transaction, person, next, person.lookUps()));
        return false;
    }

    private boolean learn(Transaction transaction, Workspace workspace, LookUp person, UserCard card) {
        boolean newest = end(transaction, person, clock.instant().plus(ONCE_IN_A_WHILE), 0);
        if (newest) {
            learn(transaction, person.person(), profile(transaction, workspace, card), workspace);
        }
        return newest;
    }

    /** Keeps what Slack told by itself about somebody in the address book, if they are still there: a contact may be an old copy. */
    public void learn(Workspace workspace, Contact contact, UserCard card) {
        transactions.use(transaction -> {
            if (!isStillThere(transaction, contact)) {
                return;
            }
            learn(transaction, contact.person(), profile(transaction, workspace, card), workspace);
            transaction
                    .store(AddressBookStore.class)
                    .lookUpAgain(
                            contact.program(), contact.userId(), clock.instant().plus(ONCE_IN_A_WHILE));
        });
    }

    private static boolean isStillThere(Transaction transaction, Contact contact) {
        return transaction
                .store(AddressBookStore.class)
                .findContact(contact.program(), contact.userId())
                .filter(contact::equals)
                .isPresent();
    }

    private void learn(Transaction transaction, PersonId person, Profile profile, Workspace workspace) {
        people.learn(transaction, workspace.program(), person, profile);
        transaction.afterCommit(() -> log.info(
                "event=person-known person={} standing={}",
                person.value(),
                profile.standing().code()));
    }

    private Profile profile(Transaction transaction, Workspace workspace, UserCard card) {
        ZoneId zone = people.findProgram(transaction, workspace.program())
                .map(Program::zone)
                .orElseThrow();
        return card.profile(workspace.teamId(), zone);
    }

    private static boolean end(Transaction transaction, LookUp person, Instant next, int lookUps) {
        return transaction
                        .store(AddressBookStore.class)
                        .endLookUp(person.program(), person.userId(), person.until(), next, lookUps)
                == 1;
    }

    private static Duration pause(Called called, int lookUps) {
        if (called instanceof Called.TooMany tooMany) {
            return tooMany.after();
        }
        Duration doubled = FIRST_PAUSE.multipliedBy(1L << Math.min(lookUps - 1, MOST_DOUBLINGS));
        return doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE;
    }
}
