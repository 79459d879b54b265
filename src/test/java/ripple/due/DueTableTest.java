package ripple.due;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import ripple.database.Database;
import ripple.database.OnBothDatabases;
import ripple.database.Transactions;
import ripple.due.DueTable.Come;
import ripple.people.PeopleService;
import ripple.people.PersonId;
import ripple.people.ProgramId;

/** What was said leaves the table, and what follows stands in it: one row, whether it takes the old one's place or not. */
class DueTableTest {

    private static final Instant NINE = Instant.parse("2026-11-23T09:00:00Z");
    private static final Instant LATER = Instant.parse("2026-11-30T09:00:00Z");

    private final DueTable due = new DueTable();

    @OnBothDatabases
    void whatFollowsTakesThePlaceOfWhatWasSaid(Database database) {
        Due said = planned(database);
        Due next = said.next("2026-W49", LATER);

        database.transactions().use(transaction -> due.done(transaction, come(said), Optional.of(next)));

        assertThat(all(database, said)).containsExactly(next);
        assertThat(looked(database, LATER.minusMillis(1))).as("before its time").isEmpty();
        assertThat(looked(database, LATER)).extracting(Come::due).containsExactly(next);
    }

    @OnBothDatabases
    void whatFollowsOfAnotherKindLeavesNothingBehind(Database database) {
        Due said = planned(database);
        Due next = new Due(said.program(), said.person(), "reminder", said.subject(), said.occurrence(), LATER);

        database.transactions().use(transaction -> due.done(transaction, come(said), Optional.of(next)));

        assertThat(all(database, said)).containsExactly(next);
    }

    @OnBothDatabases
    void whatEndsIsGone(Database database) {
        Due said = planned(database);

        database.transactions().use(transaction -> due.done(transaction, come(said), Optional.empty()));

        assertThat(all(database, said)).isEmpty();
    }

    @OnBothDatabases
    void whatWasPlannedInItsPlaceWhileItWasSaidStays(Database database) {
        Due said = planned(database);
        Due instead = said.next("2026-W50", LATER);

        database.transactions().use(transaction -> {
            Come come = come(said);
            due.plan(transaction, instead);
            due.done(transaction, come, Optional.empty());
        });

        assertThat(all(database, said)).containsExactly(instead);
    }

    @OnBothDatabases
    void whatWasAskedForAgainEndsWithoutTouchingWhatIsPlanned(Database database) {
        Due planned = planned(database);
        Due again = planned.next("2026-W47", NINE);
        database.transactions().use(transaction -> due.again(transaction, again));

        database.transactions().use(transaction -> due.done(transaction, new Come(again, 1), Optional.empty()));

        assertThat(all(database, planned)).containsExactly(planned);
    }

    private Due planned(Database database) {
        Transactions transactions = database.transactions();
        PeopleService people = new PeopleService(transactions, Clock.fixed(NINE, ZoneOffset.UTC));
        ProgramId program = people.openProgram("Willow Creek Hospital (made up)", ZoneOffset.UTC)
                .id();
        return transactions.run(transaction -> {
            PersonId person = people.meet(transaction, program).id();
            Due planned = new Due(program, person, "check", "m:1", "2026-W48", NINE);
            due.plan(transaction, planned);
            return planned;
        });
    }

    private static Come come(Due said) {
        return new Come(said, 0);
    }

    private List<Come> looked(Database database, Instant now) {
        return database.transactions().read(transaction -> due.come(transaction, now, 0, 10));
    }

    private List<Due> all(Database database, Due of) {
        return database.transactions().read(transaction -> due.of(transaction, of.program(), of.person()));
    }
}
