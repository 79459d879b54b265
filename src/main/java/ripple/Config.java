package ripple;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import ripple.database.DatabaseSettings;

/** Everything an administrator set, checked. */
public record Config(
        Slack slack, DatabaseSettings database, Http http, Safety safety, Program program, Optional<Path> texts) {

    /** With the texts that are packed. */
    public Config(Slack slack, DatabaseSettings database, Http http, Safety safety, Program program) {
        this(slack, database, http, safety, program, Optional.empty());
    }

    /** One workspace's token, the secret Slack's requests are signed with, and where its Web API lives (ends with "/"). */
    public record Slack(Optional<Secret> botToken, Secret signingSecret, URI api, Optional<Install> install) {

        /** For the one workspace of this token. */
        public Slack(Secret botToken, Secret signingSecret, URI api) {
            this(Optional.of(botToken), signingSecret, api, Optional.empty());
        }
    }

    /** What it takes for workspaces to take Ripple in by themselves; the newest key comes first. */
    public record Install(String clientId, Secret clientSecret, List<Secret> tokenKeys, URI address) {

        public Install {
            tokenKeys = List.copyOf(tokenKeys);
        }
    }

    /** Where requests are taken; port 0 means any free one. Metrics are shown to the public only if wished. */
    public record Http(String bind, int port, boolean publicMetrics, Optional<Integer> metricsPort) {}

    /** The site's own way to tell of harm. */
    public record Safety(Optional<URI> link, Optional<String> text) {}

    /** The words and the zone of the organization's mentoring program. */
    public record Program(String name, ZoneId zone) {}

    /** Reads and checks everything; {@link WrongSettings} tells all that is wrong. */
    public static Config read(Surroundings surroundings) {
        var values = SettingValues.of(surroundings);
        var slack = slack(values);
        var database = database(values);
        var http = http(values);
        var safety = safety(values);
        var program = program(values);
        var texts = values.find(Setting.TEXTS, SettingRules::words).map(surroundings.workingFolder()::resolve);
        refuseWhatIsWrong(values);
        return new Config(slack.orElseThrow(), database.orElseThrow(), http.orElseThrow(), safety, program, texts);
    }

    /** Only the database's settings, for commands that need nothing else. */
    public static DatabaseSettings readDatabase(Surroundings surroundings) {
        var values = SettingValues.of(surroundings);
        var database = database(values);
        refuseWhatIsWrong(values);
        return database.orElseThrow();
    }

    private static void refuseWhatIsWrong(SettingValues values) {
        if (!values.problems().isEmpty()) {
            throw new WrongSettings(values.problems());
        }
    }

    private static Optional<Slack> slack(SettingValues values) {
        var install = InstallRules.read(values);
        var botToken = InstallRules.isWanted(values)
                ? values.find(Setting.BOT_TOKEN, SettingRules::botToken)
                : values.get(Setting.BOT_TOKEN, SettingRules::botToken);
        var signingSecret = values.get(Setting.SIGNING_SECRET, SettingRules::secret);
        var api = values.get(Setting.API_URL, SettingRules::apiUrl);
        return signingSecret.flatMap(secret -> api.map(address -> new Slack(botToken, secret, address, install)));
    }

    private static Optional<DatabaseSettings> database(SettingValues values) {
        var username = values.find(Setting.DATABASE_USERNAME, SettingRules::words);
        var password = values.find(Setting.DATABASE_PASSWORD, SettingRules::password);
        return values.get(Setting.DATABASE_URL, SettingRules::databaseUrl)
                .map(url -> new DatabaseSettings(
                        with("password", password.map(Secret::value), with("user", username, url))));
    }

    /** User name and password travel in the address, where the PostgreSQL driver looks for them. */
    private static String with(String name, Optional<String> value, String url) {
        if (value.isEmpty() || url.startsWith("jdbc:sqlite:")) {
            return url;
        }
        String written = name + "=" + URLEncoder.encode(value.get(), StandardCharsets.UTF_8);
        return url + (url.contains("?") ? "&" : "?") + written;
    }

    private static Optional<Http> http(SettingValues values) {
        var port = values.get(Setting.PORT, SettingRules::port);
        var bind = values.get(Setting.BIND, SettingRules::host);
        var metricsPort = values.find(Setting.METRICS_PORT, SettingRules::port);
        var publicMetrics = values.find(Setting.METRICS_PUBLIC, SettingRules::yesOrNo);
        if (port.isPresent() && port.equals(metricsPort) && port.get() != 0) {
            values.problem(Setting.METRICS_PORT.environmentName()
                    + " is the same as RIPPLE_PORT; metrics need a port of their own.");
        }
        return port.flatMap(
                number -> bind.map(address -> new Http(address, number, publicMetrics.orElse(false), metricsPort)));
    }

    private static Safety safety(SettingValues values) {
        return new Safety(
                values.find(Setting.SAFETY_LINK, SettingRules::link),
                values.find(Setting.SAFETY_TEXT, SettingRules::words));
    }

    private static Program program(SettingValues values) {
        return new Program(
                values.find(Setting.PROGRAM_NAME, SettingRules::words).orElse("Mentoring"),
                values.find(Setting.PROGRAM_ZONE, SettingRules::zone).orElseGet(ZoneId::systemDefault));
    }
}
