package ripple;

import io.smallrye.config.EnvConfigSource;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What was set, from environment over secret files over ripple.yaml over defaults. Collects everything that is wrong
 * instead of stopping at the first.
 */
final class SettingValues {
    private static final int ENVIRONMENT = 300;
    private static final int FILES_OF_SECRETS = 200;
    private static final int SETTINGS_FILE = 100;
    private static final int DEFAULTS = 1;
    private static final String NOTHING = "";

    private final SmallRyeConfig values;
    private final Surroundings surroundings;
    private final List<String> problems = new ArrayList<>();

    private SettingValues(Surroundings surroundings) {
        this.surroundings = surroundings;
        SettingsFile file = surroundings.settingsFile().map(SettingsFile::read).orElseGet(SettingsFile::none);
        problems.addAll(file.problems());
        SmallRyeConfig open = of(environment(surroundings), settings("ripple.yaml", file.values(), SETTINGS_FILE));
        values = of(
                environment(surroundings),
                settings("files of secrets", secretsOfFiles(open), FILES_OF_SECRETS),
                settings("ripple.yaml", file.values(), SETTINGS_FILE),
                settings("defaults", defaults(), DEFAULTS));
    }

    static SettingValues of(Surroundings surroundings) {
        return new SettingValues(surroundings);
    }

    /** What the parser makes of the value; nothing if it is not set or the parser refused it in words. */
    <T> Optional<T> find(Setting setting, Function<String, T> parser) {
        Optional<String> text =
                values.getOptionalValue(setting.key(), String.class).map(String::strip);
        return text.flatMap(value -> parse(setting.environmentName(), setting.key(), value, parser));
    }

    <T> Optional<T> get(Setting setting, Function<String, T> parser) {
        int before = problems.size();
        Optional<T> found = find(setting, parser);
        if (found.isEmpty() && problems.size() == before && !refusedFile(setting)) {
            problems.add(setting.environmentName() + " is missing.");
        }
        return found;
    }

    /** Whether anybody set it, rightly or not. */
    boolean isSet(Setting setting) {
        return values.getOptionalValue(setting.key(), String.class).isPresent() || refusedFile(setting);
    }

    void problem(String sentence) {
        problems.add(sentence);
    }

    List<String> problems() {
        return List.copyOf(problems);
    }

    private boolean refusedFile(Setting setting) {
        return problems.stream().anyMatch(problem -> problem.startsWith(setting.fileEnvironmentName()));
    }

    private Map<String, String> secretsOfFiles(SmallRyeConfig open) {
        Map<String, String> secrets = new HashMap<>();
        for (Setting secret : Setting.secrets()) {
            if (isInEnvironment(secret.environmentName())) {
                refuseBoth(secret);
                continue;
            }
            open.getOptionalValue(secret.fileKey(), String.class)
                    .flatMap(file -> parse(secret.fileEnvironmentName(), secret.fileKey(), file, this::readSecret))
                    .ifPresent(value -> secrets.put(secret.key(), value));
        }
        return secrets;
    }

    private void refuseBoth(Setting secret) {
        if (isInEnvironment(secret.fileEnvironmentName())) {
            problems.add("%s and %s are both set; keep one of them."
                    .formatted(secret.environmentName(), secret.fileEnvironmentName()));
        }
    }

    private boolean isInEnvironment(String name) {
        return !surroundings.environment().getOrDefault(name, NOTHING).isEmpty();
    }

    private String readSecret(String file) {
        String secret = SecretFiles.read(surroundings.workingFolder().resolve(Path.of(file)));
        if (secret.isEmpty()) {
            throw new IllegalArgumentException("names the file " + file + ", which is empty.");
        }
        return secret;
    }

    private <T> Optional<T> parse(String environmentName, String key, String value, Function<String, T> parser) {
        try {
            return Optional.of(parser.apply(value));
        } catch (IllegalArgumentException e) {
            boolean fromEnvironment = isInEnvironment(environmentName);
            problems.add((fromEnvironment ? environmentName : nameInFile(environmentName, key)) + " " + e.getMessage());
            return Optional.empty();
        }
    }

    private static String nameInFile(String environmentName, String key) {
        return environmentName + " (" + key + " in ripple.yaml)";
    }

    private static SmallRyeConfig of(org.eclipse.microprofile.config.spi.ConfigSource... sources) {
        // Without SmallRye's interceptors nothing is put in place of ${…}: a password may contain it.
        return new SmallRyeConfigBuilder().withSources(sources).build();
    }

    private static EnvConfigSource environment(Surroundings surroundings) {
        Map<String, String> set = new HashMap<>(surroundings.environment());
        set.values().removeIf(NOTHING::equals);
        return new EnvConfigSource(set, ENVIRONMENT);
    }

    private static PropertiesConfigSource settings(String name, Map<String, String> values, int ordinal) {
        return new PropertiesConfigSource(values, name, ordinal);
    }

    private static Map<String, String> defaults() {
        Map<String, String> defaults = new HashMap<>();
        for (Setting setting : Setting.values()) {
            if (!setting.defaultValue().isEmpty()) {
                defaults.put(setting.key(), setting.defaultValue());
            }
        }
        return defaults;
    }
}
