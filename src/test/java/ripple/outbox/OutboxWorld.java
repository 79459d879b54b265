package ripple.outbox;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import ripple.database.Database;
import ripple.people.PeopleService;
import ripple.people.PersonId;
import ripple.people.Program;

/** A database, a program with people, a platform that remembers, a clock of the test's own, and dispatchers that only tick. */
final class OutboxWorld {
    final Database database;
    final TestClock clock = new TestClock();
    final FakePlatform platform = new FakePlatform();
    final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    final Outbox outbox = new Outbox(clock, () -> {});
    final PeopleService people;
    final Program program;
    final Dispatcher dispatcher;
    private final Claims claims;

    OutboxWorld(Database database) {
        this.database = database;
        this.people = new PeopleService(database.transactions(), clock);
        this.program = people.openProgram("One", ZoneId.of("Europe/London"));
        this.dispatcher = dispatcher();
        this.claims = new Claims(database.transactions(), clock, OutboxSettings.STANDARD);
    }

    Dispatcher dispatcher() {
        return new Dispatcher(
                database.transactions(),
                platform,
                clock,
                OutboxSettings.STANDARD,
                meters,
                ReadersHours.ALWAYS,
                new LongestWait());
    }

    Recipient.OnePerson person() {
        return new Recipient.OnePerson(personId());
    }

    PersonId personId() {
        return database.transactions()
                .run(transaction -> people.meet(transaction, program.id()).id());
    }

    Recipient.Channel channel(String key) {
        return new Recipient.Channel(key);
    }

    /** Its key is its words. */
    boolean put(Recipient to, String words) {
        return put(to, Kind.CHECK_IN, words);
    }

    boolean put(Recipient to, Kind kind, String words) {
        return put(new Outgoing(program.id(), words, kind, to, message(words)));
    }

    boolean edit(Recipient to, String replaces, String words) {
        return put(new Outgoing(program.id(), words, Kind.CHECK_IN, to, message(words), Optional.of(replaces)));
    }

    boolean put(Outgoing outgoing) {
        return database.transactions().run(transaction -> outbox.put(transaction, outgoing));
    }

    static Message message(String words) {
        return Message.of(Section.of(words));
    }

    void pass(Duration time) {
        clock.pass(time);
    }

    /** Lets this time pass, a second at a time while there is work, else up to when the next message is due. */
    void live(Duration time) {
        Instant end = clock.instant().plus(time);
        while (!clock.instant().isAfter(end)) {
            int sent = dispatcher.tick();
            Instant soon = clock.instant().plusSeconds(1);
            Instant next =
                    sent > 0 ? soon : claims.nextDue().filter(soon::isBefore).orElse(soon);
            Instant last = clock.instant().isBefore(end) ? end : end.plusMillis(1);
            clock.pass(Duration.between(clock.instant(), next.isBefore(last) ? next : last));
        }
    }

    OutboxHealth health() {
        return new OutboxWatch(database.transactions(), clock).health();
    }

    List<String> reasonsOfDeath() {
        return database.transactions().read(transaction -> outbox.dead(transaction, program.id(), 100)).stream()
                .map(DeadLetter::reason)
                .toList();
    }

    double counted(String meter) {
        return meters.get(meter).counters().stream()
                .mapToDouble(io.micrometer.core.instrument.Counter::count)
                .sum();
    }

    /** No jitter: always the whole window. */
    private static final class LongestWait implements RandomGenerator {
        @Override
        public long nextLong() {
            return 0;
        }

        @Override
        public long nextLong(long bound) {
            return bound - 1;
        }
    }
}
