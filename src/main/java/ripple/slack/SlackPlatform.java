package ripple.slack;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import ripple.database.Transactions;
import ripple.outbox.Messenger;
import ripple.people.PeopleService;

/** The way out to Slack: views, messages, and what Slack tells when asked. One for the process. */
public final class SlackPlatform implements AutoCloseable {

    private final SlackSettings settings;
    private final Transactions transactions;
    private final PeopleService people;
    private final Clock clock;
    private final SlackClient client;
    private final SlackViews views;
    private final Connection connection;
    private final AddressBook book;
    private final LookUps lookUps;
    private final Directory directory;
    private final Channels channels;
    private final Messenger messenger;

    /** @param clock the real one: signatures and Slack's pauses do not follow a clock that a story moves */
    public SlackPlatform(
            SlackSettings settings,
            Transactions transactions,
            PeopleService people,
            Clock clock,
            MeterRegistry meters) {
        this.settings = settings;
        this.transactions = transactions;
        this.people = people;
        this.clock = clock;
        this.client = new SlackClient(settings.address(), settings.timing());
        WebApi api = new WebApi(client, settings.botToken(), clock, meters);
        this.views = new SlackViews(api);
        this.connection = new Connection(api);
        this.book = new AddressBook(transactions, people, settings.home(), clock);
        this.lookUps = new LookUps(api, transactions, people, clock);
        this.channels = new SlackChannels(api);
        this.directory = new SlackDirectory(api, book, lookUps, people);
        this.messenger = new SlackMessenger(api, new Conversations(api, book, transactions), book);
    }

    /** For handlers, to show forms and the Home page. */
    public Views views() {
        return views;
    }

    /** For handlers, to find out who somebody is. */
    public Directory directory() {
        return directory;
    }

    /** For handlers, to find out where Ripple may speak. */
    public Channels channels() {
        return channels;
    }

    /** For the outbox, to send messages. */
    public Messenger messenger() {
        return messenger;
    }

    /** Whether Slack takes our token. */
    public Connection connection() {
        return connection;
    }

    SlackSettings settings() {
        return settings;
    }

    Transactions transactions() {
        return transactions;
    }

    PeopleService people() {
        return people;
    }

    Clock clock() {
        return clock;
    }

    SlackClient client() {
        return client;
    }

    SlackViews slackViews() {
        return views;
    }

    AddressBook book() {
        return book;
    }

    LookUps lookUps() {
        return lookUps;
    }

    @Override
    public void close() {
        client.close();
    }
}
