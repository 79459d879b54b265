package ripple.slack.platform;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.Optional;
import ripple.database.Transactions;
import ripple.outbox.Messenger;
import ripple.people.PeopleService;
import ripple.people.Quiet;
import ripple.slack.act.Channels;
import ripple.slack.act.Directory;
import ripple.slack.act.Views;

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
    private final Installations installations;
    private final Optional<Grants> grants;
    private final Tokens tokens;
    private final WebApis apis;
    private final Workspaces workspaces;
    private final LookUps lookUps;
    private final Directory directory;
    private final Channels channels;
    private final Messenger messenger;
    private final Quiet quiet;

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
        this.book = new AddressBook(transactions, people, settings.home(), clock);
        this.installations = new Installations(
                transactions, settings.install().map(install -> new Sealing(install.tokenKeys())), clock);
        this.connection = new Connection(settings.botToken().map(token -> api(TokenSource.of(token), meters)));
        this.grants = settings.install().map(install -> new Grants(api(TokenSource.NONE, meters), install));
        EnvironmentToken environment = new EnvironmentToken(settings.botToken(), connection, book);
        this.tokens = new Tokens(installations, grants, environment, clock);
        this.apis = new WorkspaceApis(program -> api(tokens.of(program), meters));
        this.workspaces = new Workspaces(connection, book, installations, apis);
        this.views = new SlackViews(apis);
        this.lookUps = new LookUps(apis, transactions, people, clock);
        this.channels = new SlackChannels(apis);
        this.directory = new SlackDirectory(apis, book, lookUps, people);
        this.quiet = new DoNotDisturb(apis, directory);
        this.messenger =
                new SlackMessenger(apis, new Conversations(apis, book, transactions), book, settings.address());
    }

    /** Reads ahead, on any thread, what the maker of a platform would wait for: the SDK's classes and the machine's certificates. */
    public static void readAhead(SlackSettings settings) {
        new SlackClient(settings.address(), settings.timing()).close();
    }

    private WebApi api(TokenSource tokens, MeterRegistry meters) {
        return new WebApi(client, tokens, clock, meters);
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

    /** For prompts, to leave those alone who wish so. */
    public Quiet quiet() {
        return quiet;
    }

    /** For the outbox, to send messages. */
    public Messenger messenger() {
        return messenger;
    }

    /** Whether Slack takes our token. */
    public Connection connection() {
        return connection;
    }

    /** Whether our keys open the tokens that workspaces gave us. */
    public TokenKeys tokenKeys() {
        return TokenKeys.of(transactions, settings.install());
    }

    public SlackSettings settings() {
        return settings;
    }

    public Transactions transactions() {
        return transactions;
    }

    public PeopleService people() {
        return people;
    }

    public Clock clock() {
        return clock;
    }

    public SlackClient client() {
        return client;
    }

    public SlackViews slackViews() {
        return views;
    }

    public AddressBook book() {
        return book;
    }

    public Installations installations() {
        return installations;
    }

    public Optional<Grants> grants() {
        return grants;
    }

    Tokens tokens() {
        return tokens;
    }

    WebApis apis() {
        return apis;
    }

    public Workspaces workspaces() {
        return workspaces;
    }

    public LookUps lookUps() {
        return lookUps;
    }

    @Override
    public void close() {
        client.close();
    }
}
