package ripple;

import io.smallrye.config.source.yaml.YamlConfigSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;

/** The settings of config/ripple.yaml, and what is wrong with the file itself. */
record SettingsFile(Map<String, String> values, List<String> problems) {
    SettingsFile {
        values = Map.copyOf(values);
        problems = List.copyOf(problems);
    }

    static SettingsFile read(Path file) {
        try {
            var source = new YamlConfigSource(file.toString(), Files.readString(file));
            Map<String, String> values = new TreeMap<>(source.getProperties());
            values.values().removeIf(String::isBlank);
            return new SettingsFile(values, problems(file, values));
        } catch (MarkedYAMLException e) {
            var place = Optional.ofNullable(e.getProblemMark())
                    .map(mark -> " (line " + (mark.getLine() + 1) + ", column " + (mark.getColumn() + 1) + ")");
            return broken(file + " is not well-formed YAML" + place.orElse("") + ".");
        } catch (YAMLException e) {
            return broken(file + " is not well-formed YAML.");
        } catch (IOException e) {
            return broken(file + " cannot be read.");
        }
    }

    static SettingsFile none() {
        return new SettingsFile(Map.of(), List.of());
    }

    private static SettingsFile broken(String problem) {
        return new SettingsFile(Map.of(), List.of(problem));
    }

    private static List<String> problems(Path file, Map<String, String> values) throws IOException {
        List<String> problems = new ArrayList<>();
        for (String name : values.keySet()) {
            if (!knownNames().contains(name)) {
                problems.add("%s says \"%s\", which Ripple does not know; did you mean \"%s\"?"
                        .formatted(file, name, nearestTo(name)));
            }
        }
        if (Setting.secrets().stream().anyMatch(secret -> values.containsKey(secret.key()))) {
            try {
                SecretFiles.refuseIfEverybodyMayRead(file);
            } catch (IllegalArgumentException e) {
                problems.add(file + " holds a secret, and everybody on this machine can read it;"
                        + " make it readable by its owner only (chmod 600).");
            }
        }
        return problems;
    }

    private static List<String> knownNames() {
        return Stream.concat(
                        Arrays.stream(Setting.values()).map(Setting::key),
                        Setting.secrets().stream().map(Setting::fileKey))
                .toList();
    }

    private static String nearestTo(String name) {
        return knownNames().stream()
                .min(Comparator.comparingInt(known -> distance(known, name)))
                .orElseThrow();
    }

    /** How many letters to add, take away or change (Levenshtein). */
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        Arrays.setAll(row, i -> i);
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int change = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
