package ripple.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import ripple.database.BusyException;
import ripple.database.Database;
import ripple.database.DatabaseUnavailableException;
import ripple.database.OnBothDatabases;
import ripple.people.PeopleService;
import ripple.people.ProgramId;

/** Whatever goes wrong in whatever order: nothing is lost, nothing out of order, and no more than one extra copy where one may not look. */
class RandomFaultsTest {
    /** More lives for a long look: {@code -Dripple.lives=500}. */
    private static final int LIVES = Integer.getInteger("ripple.lives", 5);

    private static final int STEPS = 100;

    @OnBothDatabases
    void nothingIsLostOrOutOfOrder(Database database) {
        for (int seed = 1; seed <= LIVES; seed++) {
            new Life(database, seed).live();
        }
    }

    /** One life of an outbox, from its seed. */
    private static final class Life {
        private final int seed;
        private final Random random;
        private final TestClock clock = new TestClock();
        private final Database database;
        private final FaultyDatabase faulty;
        private final FaultyPlatform platform;
        private final Outbox outbox = new Outbox(clock, () -> {});
        private final ProgramId program;
        private final List<Recipient> recipients = new ArrayList<>();
        private final List<Dispatcher> dispatchers = new ArrayList<>();
        private final Map<String, Put> puts = new HashMap<>();

        /** What was put: in which line, and as the how-manieth. */
        private record Put(Recipient to, int lane, int turn) {
            String line() {
                return to.conversation() + "/" + lane;
            }
        }

        Life(Database database, int seed) {
            this.seed = seed;
            this.random = new Random(seed);
            this.database = database;
            this.faulty = new FaultyDatabase(database.transactions(), random);
            this.platform = new FaultyPlatform(clock, random);
            PeopleService people = new PeopleService(database.transactions(), clock);
            this.program =
                    people.openProgram("Program " + seed, ZoneId.of("UTC")).id();
            for (int n = 0; n < 4; n++) {
                recipients.add(new Recipient.OnePerson(database.transactions()
                        .run(transaction -> people.meet(transaction, program).id())));
            }
            recipients.add(new Recipient.Channel("C1"));
            recipients.add(new Recipient.Channel("C2"));
            for (int n = 0; n < 3; n++) {
                dispatchers.add(new Dispatcher(
                        faulty,
                        platform,
                        clock,
                        OutboxSettings.STANDARD,
                        new SimpleMeterRegistry(),
                        ReadersHours.ALWAYS,
                        random));
            }
        }

        void live() {
            for (int step = 0; step < STEPS; step++) {
                switch (random.nextInt(3)) {
                    case 0 -> put("message " + step, step);
                    case 1 -> tick();
                    default -> clock.pass(Duration.ofMillis(random.nextInt(4_000)));
                }
            }
            faulty.heal();
            platform.heal();
            for (int times = 0; times < 2_000 && isOpen(); times++) {
                tick();
                clock.pass(Duration.ofSeconds(5));
            }
            assertThat(isOpen()).as("something is open for ever, seed %s", seed).isFalse();
            check();
        }

        private Put known(String key) {
            return Objects.requireNonNull(puts.get(key), key);
        }

        private void put(String key, int turn) {
            Recipient to = recipients.get(random.nextInt(recipients.size()));
            Kind kind = random.nextInt(3) == 0 ? Kind.ANSWER : Kind.CHECK_IN;
            Optional<String> edited = random.nextInt(4) == 0 ? earlier(to) : Optional.empty();
            int lane = edited.map(earlier -> known(earlier).lane()).orElse(kind.lane());
            Outgoing outgoing = new Outgoing(program, key, kind, to, Message.of(Section.of(key)), edited);
            while (!puts.containsKey(key)) {
                try {
                    faulty.use(transaction -> outbox.put(transaction, outgoing));
                    puts.put(key, new Put(to, lane, turn));
                } catch (BusyException | DatabaseUnavailableException again) {
                    assertThat(again).isNotNull();
                }
            }
        }

        private Optional<String> earlier(Recipient to) {
            List<String> same = puts.entrySet().stream()
                    .filter(put -> put.getValue().to().equals(to))
                    .map(Map.Entry::getKey)
                    .sorted()
                    .toList();
            return same.isEmpty() ? Optional.empty() : Optional.of(same.get(random.nextInt(same.size())));
        }

        private void tick() {
            try {
                dispatchers.get(random.nextInt(dispatchers.size())).tick();
            } catch (FakePlatform.Killed | BusyException | DatabaseUnavailableException trouble) {
                assertThat(trouble).isNotNull();
            }
        }

        private boolean isOpen() {
            OutboxHealth health = new OutboxWatch(database.transactions(), clock).health();
            return health.ready() + health.queued() > 0;
        }

        private void check() {
            List<FakePlatform.Arrival> arrivals = platform.arrivals();
            Set<String> seen =
                    arrivals.stream().map(FakePlatform.Arrival::words).collect(Collectors.toSet());
            Set<String> accounted = new HashSet<>(seen);
            database.transactions()
                    .<List<DeadLetter>>read(transaction -> outbox.dead(transaction, program, 1_000))
                    .forEach(dead -> accounted.add(dead.key()));
            assertThat(accounted).as("lost, seed %s", seed).containsAll(puts.keySet());
            Map<String, Integer> last = new HashMap<>();
            Map<String, Integer> copies = new HashMap<>();
            for (FakePlatform.Arrival arrival : arrivals) {
                Put put = known(arrival.words());
                Integer before = last.put(put.line(), put.turn());
                assertThat(put.turn())
                        .as("out of order in %s, seed %s", put.line(), seed)
                        .isGreaterThanOrEqualTo(before == null ? -1 : before);
                if (!arrival.isEdit()) {
                    int most = put.to() instanceof Recipient.OnePerson ? 1 : 2;
                    assertThat(copies.merge(arrival.words(), 1, Integer::sum))
                            .as("copies of %s, seed %s", arrival.words(), seed)
                            .isLessThanOrEqualTo(most);
                }
            }
        }
    }
}
