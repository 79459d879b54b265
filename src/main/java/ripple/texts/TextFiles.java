package ripple.texts;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/** Reads texts out of YAML files: each text by the name of its file and its place in it. */
final class TextFiles {

    private static final String PACKED = "/ripple/texts/";
    private static final String ENDING = ".yaml";
    private static final int LARGEST = 1 << 20;

    private TextFiles() {}

    /** What lies in the jar; only files that a declared text stands in are looked for. */
    static Map<String, List<String>> packed(Collection<? extends TextKey> declared, List<String> problems) {
        Map<String, List<String>> found = new HashMap<>();
        for (String file : files(declared)) {
            try (InputStream stream = TextFiles.class.getResourceAsStream(PACKED + file + ENDING)) {
                if (stream == null) {
                    problems.add("The file " + file + ENDING + " is missing among the packed texts.");
                } else {
                    found.putAll(read(file, new String(stream.readAllBytes(), StandardCharsets.UTF_8), problems));
                }
            } catch (IOException e) {
                problems.add("The file " + file + ENDING + " cannot be read.");
            }
        }
        return found;
    }

    /** What lies in the folder. A file or a text that nobody asks for is probably a slip of the pen. */
    static Map<String, List<String>> in(Path folder, Collection<? extends TextKey> declared, List<String> problems) {
        Map<String, List<String>> found = new HashMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(ENDING))
                    .sorted()
                    .toList()) {
                String name = file.getFileName().toString();
                found.putAll(read(name.substring(0, name.length() - ENDING.length()), text(file), problems));
            }
        } catch (IOException e) {
            problems.add("The folder of texts cannot be read; is ripple.texts right?");
        }
        Set<String> known = keys(declared).collect(Collectors.toSet());
        found.keySet().stream()
                .filter(key -> !known.contains(key))
                .sorted()
                .forEach(key -> problems.add("Nobody asks for the text " + key + "; is its name right?"));
        found.keySet().retainAll(known);
        return found;
    }

    private static String text(Path file) throws IOException {
        if (Files.size(file) > LARGEST) {
            throw new IOException("A file of texts is larger than 1 MiB");
        }
        return Files.readString(file);
    }

    private static Set<String> files(Collection<? extends TextKey> declared) {
        return keys(declared)
                .map(key -> key.substring(0, Math.max(0, key.indexOf('.'))))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> keys(Collection<? extends TextKey> declared) {
        return declared.stream().map(key -> key.slot().key());
    }

    private static Map<String, List<String>> read(String file, String yaml, List<String> problems) {
        Map<String, List<String>> found = new HashMap<>();
        try {
            Object tree = new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
            collect(file, tree, found, problems);
        } catch (YAMLException e) {
            problems.add("The file " + file + ENDING + " is not YAML.");
        }
        return found;
    }

    private static void collect(String key, Object node, Map<String, List<String>> found, List<String> problems) {
        if (node instanceof Map<?, ?> map) {
            map.forEach((name, child) -> collect(key + "." + name, child, found, problems));
        } else if (node instanceof List<?> list && list.stream().allMatch(String.class::isInstance)) {
            found.put(key, list.stream().map(line -> ((String) line).strip()).toList());
        } else if (node instanceof String text) {
            found.put(key, List.of(text.strip()));
        } else {
            problems.add("The text " + key + " is neither words nor a list of words; quotation marks help.");
        }
    }
}
