package ripple.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.ZoneId;
import ripple.database.Database;
import ripple.database.OnBothDatabases;
import ripple.people.PeopleService;
import ripple.people.Person;
import ripple.people.Program;

class OutboxTest {
    private final Clock clock = Clock.systemUTC();

    @OnBothDatabases
    void puttingTwiceWithOneKeyIsHarmless(Database database) {
        PeopleService people = new PeopleService(database.transactions(), clock);
        Program program = people.openProgram("One", ZoneId.of("Europe/London"));
        Outbox outbox = new Outbox(clock, () -> {});
        boolean first = database.transactions().run(tx -> {
            Person person = people.meet(tx, program.id());
            return outbox.put(
                    tx,
                    new Outgoing(
                            program.id(),
                            "key",
                            Kind.ANSWER,
                            new Recipient.OnePerson(person.id()),
                            Message.of(Section.of("Hello"))));
        });
        assertThat(first).isTrue();
    }
}
