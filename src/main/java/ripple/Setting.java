package ripple;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** One thing an administrator can set: its name in ripple.yaml and, made from it, the environment variable. */
enum Setting {
    BOT_TOKEN("slack.bot-token", "", Kind.SECRET),
    SIGNING_SECRET("slack.signing-secret", "", Kind.SECRET),
    CLIENT_ID("slack.client-id", "", Kind.PLAIN),
    CLIENT_SECRET("slack.client-secret", "", Kind.SECRET),
    TOKEN_KEY("ripple.token-key", "", Kind.SECRET),
    PUBLIC_URL("ripple.public-url", "", Kind.PLAIN),
    API_URL("slack.api-url", "https://slack.com/api/", Kind.PLAIN),
    DATABASE_URL("ripple.database.url", "jdbc:sqlite:data/ripple.db", Kind.PLAIN),
    DATABASE_USERNAME("ripple.database.username", "", Kind.PLAIN),
    DATABASE_PASSWORD("ripple.database.password", "", Kind.SECRET),
    BIND("ripple.bind", "127.0.0.1", Kind.PLAIN),
    PORT("ripple.port", "3000", Kind.PLAIN),
    METRICS_PUBLIC("ripple.metrics.public", "false", Kind.PLAIN),
    METRICS_PORT("ripple.metrics.port", "", Kind.PLAIN),
    SAFETY_LINK("ripple.safety.link", "", Kind.PLAIN),
    SAFETY_TEXT("ripple.safety.text", "", Kind.PLAIN),
    PROGRAM_NAME("ripple.program.name", "", Kind.PLAIN),
    PROGRAM_ZONE("ripple.program.zone", "", Kind.PLAIN),
    TEXTS("ripple.texts", "", Kind.PLAIN);

    private enum Kind {
        PLAIN,
        SECRET
    }

    private final String key;
    private final String defaultValue;
    private final Kind kind;

    Setting(String key, String defaultValue, Kind kind) {
        this.key = key;
        this.defaultValue = defaultValue;
        this.kind = kind;
    }

    static List<Setting> secrets() {
        return Arrays.stream(values()).filter(Setting::isSecret).toList();
    }

    String key() {
        return key;
    }

    String environmentName() {
        return key.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_");
    }

    /** Names the file that holds this secret. */
    String fileKey() {
        return key + "-file";
    }

    String fileEnvironmentName() {
        return environmentName() + "_FILE";
    }

    /** Empty where there is none. */
    String defaultValue() {
        return defaultValue;
    }

    boolean isSecret() {
        return kind == Kind.SECRET;
    }
}
