package ripple.slack;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ripple.database.Transactions;
import ripple.people.PeopleService;
import ripple.people.Profile;
import ripple.people.Program;

/**
 * Asks Slack who people are: soon after the first contact, again with growing pauses if it does not answer, and once a
 * week, to notice what we were not told. What is to be asked stands in the database, so a restart forgets nothing.
 */
final class LookUps {

    private static final Logger log = LoggerFactory.getLogger(LookUps.class);
    private static final int AT_ONCE = 20;
    private static final Duration TAKEN = Duration.ofMinutes(5);
    private static final Duration ONCE_IN_A_WHILE = Duration.ofDays(7);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(15);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(6);
    private static final int MOST_DOUBLINGS = 12;

    private final WebApi api;
    private final Transactions transactions;
    private final PeopleService people;
    private final Clock clock;

    LookUps(WebApi api, Transactions transactions, PeopleService people, Clock clock) {
        this.api = api;
        this.transactions = transactions;
        this.people = people;
        this.clock = clock;
    }

    /** Asks about those who are due in this workspace; gives how many Slack told about. */
    int lookUp(Workspace workspace) {
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
        Called called = api.patiently("users.info", Map.of("user", person.userId()));
        if (called instanceof Called.Done done) {
            learn(workspace, person, new UserCard(done.answer().child("user").orElse(JsonFields.NONE)));
            return true;
        }
        again(person, pause(called, person.lookUps()), person.lookUps());
        return false;
    }

    /** Keeps what Slack told by itself about somebody in the address book. */
    void learn(Workspace workspace, Contact contact, UserCard card) {
        learn(workspace, new LookUp(contact.program(), contact.person(), contact.userId(), 0), card);
    }

    private void learn(Workspace workspace, LookUp person, UserCard card) {
        Profile profile = card.profile(workspace.teamId(), zone(person));
        people.learn(person.program(), person.person(), profile);
        again(person, ONCE_IN_A_WHILE, 0);
        log.info(
                "event=person-known person={} standing={}",
                person.person().value(),
                profile.standing().code());
    }

    private ZoneId zone(LookUp person) {
        return transactions
                .read(transaction -> people.findProgram(transaction, person.program()))
                .map(Program::zone)
                .orElseThrow();
    }

    private void again(LookUp person, Duration pause, int lookUps) {
        transactions.use(transaction -> transaction
                .store(AddressBookStore.class)
                .lookUpAgain(person.program(), person.userId(), clock.instant().plus(pause), lookUps));
    }

    private static Duration pause(Called called, int lookUps) {
        if (called instanceof Called.TooMany tooMany) {
            return tooMany.after();
        }
        Duration doubled = FIRST_PAUSE.multipliedBy(1L << Math.min(lookUps - 1, MOST_DOUBLINGS));
        return doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE;
    }
}
