package ripple.outbox;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.io.PrintStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import ripple.database.BusyException;
import ripple.database.Database;
import ripple.database.DatabaseSettings;
import ripple.database.DatabaseUnavailableException;
import ripple.people.PeopleService;
import ripple.people.ProgramId;

/**
 * The process that is killed: the real writer, outbox and dispatcher under load. It says {@code ack KEY} only after a message was kept,
 * and with {@code drain} it puts nothing and ends when nothing is open.
 */
final class KilledProcess {
    private static final int WRITERS = 6;
    private static final int PEOPLE = 12;
    private static final int CHANNELS = 4;
    private static final OutboxSettings SETTINGS = new OutboxSettings(
            KillPlatform.REQUEST,
            KillPlatform.REQUEST.multipliedBy(3),
            Duration.ofMillis(5),
            100_000,
            12,
            Duration.ofHours(24),
            Duration.ofMillis(500),
            8);

    private final Clock clock = Clock.tick(Clock.systemUTC(), Duration.ofMillis(1));
    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final Database database;
    private final Dispatcher dispatcher;
    private final Outbox outbox;
    private final ProgramId program;
    private final List<Recipient> recipients = new ArrayList<>();

    private KilledProcess(String url, URI platform) {
        database = Database.open(new DatabaseSettings(url, Duration.ofSeconds(10)), new SimpleMeterRegistry());
        database.migrate();
        dispatcher = new Dispatcher(
                database.transactions(), new HttpMessenger(platform), clock, SETTINGS, new SimpleMeterRegistry());
        outbox = new Outbox(clock, dispatcher::wake);
        PeopleService people = new PeopleService(database.transactions(), clock);
        program = people.openProgram("One", ZoneId.of("UTC")).id();
        for (int n = 0; n < PEOPLE; n++) {
            recipients.add(new Recipient.OnePerson(database.transactions()
                    .run(transaction -> people.meet(transaction, program).id())));
        }
        for (int n = 0; n < CHANNELS; n++) {
            recipients.add(new Recipient.Channel("C" + program.value() + "-" + n));
        }
    }

    public static void main(String[] arguments) {
        KilledProcess process = new KilledProcess(arguments[0], URI.create(arguments[1]));
        process.dispatcher.start();
        if (arguments[2].equals("drain")) {
            process.drain();
        } else {
            process.load(arguments[2]);
        }
    }

    private void load(String run) {
        out.println("ready");
        AtomicLong count = new AtomicLong();
        for (int writer = 0; writer < WRITERS; writer++) {
            Random random = new Random(writer);
            new Thread(() -> {
                        while (true) {
                            put("run-" + run + "-" + count.incrementAndGet(), random);
                        }
                    })
                    .start();
        }
    }

    /** Puts about as much as can be sent, so that kills meet messages in every state. */
    private void put(String key, Random random) {
        Recipient to = recipients.get(random.nextInt(recipients.size()));
        Kind kind = random.nextInt(4) == 0 ? Kind.ANSWER : Kind.REQUEST;
        Outgoing outgoing = new Outgoing(program, key, kind, to, Message.of(Section.of(key + " " + kind.lane())));
        try {
            database.transactions().use(transaction -> outbox.put(transaction, outgoing));
            out.println("ack " + key);
        } catch (BusyException | DatabaseUnavailableException notKept) {
            out.println("refused " + key);
        }
        LockSupport.parkNanos(random.nextLong(10_000_000));
    }

    private void drain() {
        OutboxWatch watch = new OutboxWatch(database.transactions(), clock);
        OutboxHealth health = watch.health();
        while (health.ready() + health.queued() > 0) {
            LockSupport.parkNanos(50_000_000);
            health = watch.health();
        }
        dispatcher.close();
        database.close();
        out.println("drained");
    }

    /** Speaks to {@link KillPlatform}. */
    private record HttpMessenger(URI platform, HttpClient client) implements Messenger {
        HttpMessenger(URI platform) {
            this(
                    platform,
                    HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build());
        }

        @Override
        public Delivery deliver(Parcel parcel) {
            String text = String.join(
                    "\n",
                    parcel.to().conversation(),
                    parcel.lookFor(),
                    parcel.message().plainText(),
                    String.valueOf(Clock.systemUTC().millis()));
            try {
                int status = post("deliver", text);
                return switch (status) {
                    case 200 -> new Delivery.Sent(parcel.lookFor());
                    case 429 -> new Delivery.Later(Duration.ofMillis(100), Scope.CONVERSATION);
                    default -> new Delivery.Unclear("status-" + status);
                };
            } catch (ConnectException refused) {
                return new Delivery.NotSent("refused");
            } catch (IOException trouble) {
                return new Delivery.Unclear("connection");
            }
        }

        @Override
        public Lookup find(Parcel parcel) {
            if (!(parcel.to() instanceof Recipient.OnePerson)) {
                return new Lookup.CannotLook();
            }
            try {
                return post("find", parcel.lookFor()) == 200
                        ? new Lookup.Found(parcel.lookFor())
                        : new Lookup.NotThere();
            } catch (IOException trouble) {
                return new Lookup.NotNow(Duration.ofMillis(100));
            }
        }

        private int post(String path, String text) throws IOException {
            HttpRequest request = HttpRequest.newBuilder(platform.resolve(path))
                    .timeout(KillPlatform.REQUEST)
                    .POST(HttpRequest.BodyPublishers.ofString(URLEncoder.encode(text, StandardCharsets.UTF_8)))
                    .build();
            try {
                return client.send(request, HttpResponse.BodyHandlers.discarding())
                        .statusCode();
            } catch (InterruptedException hurried) {
                Thread.currentThread().interrupt();
                throw new IOException("interrupted");
            }
        }
    }
}
