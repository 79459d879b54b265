package ripple.texts;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Every text that may be worded another way without touching the program; all that are declared are there and fit. */
public final class Texts {

    static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z][a-z0-9-]*)}");

    private final Map<String, List<String>> lines;

    private Texts(Map<String, List<String>> lines) {
        this.lines = Map.copyOf(lines);
    }

    /**
     * Reads what is packed into the jar, and what lies in the folder instead.
     *
     * @param declared every text of every feature
     * @throws WrongTextsException if anything is missing, wrong or unknown
     */
    public static Texts read(Collection<? extends TextKey> declared, Optional<Path> folder) {
        List<String> problems = new ArrayList<>();
        Map<String, List<String>> found = TextFiles.packed(declared, problems);
        folder.ifPresent(own -> found.putAll(TextFiles.in(own, declared, problems)));
        problems.addAll(TextCheck.problems(declared, found));
        if (!problems.isEmpty()) {
            throw new WrongTextsException(problems);
        }
        return new Texts(found);
    }

    /** The text with these values in their places. */
    public String say(TextKey key, Map<String, String> values) {
        return fill(key, line(key), values);
    }

    public String say(TextKey key) {
        return say(key, Map.of());
    }

    /** One of two texts, by how many there are; that stands in the place of {@code {count}}. */
    public String count(TextKey one, TextKey many, long count) {
        return say(count == 1 ? one : many, Map.of("count", Long.toString(count)));
    }

    /** The lines of a list, with these values in their places. */
    public List<String> lines(TextKey key, Map<String, String> values) {
        return get(key).stream().map(line -> fill(key, line, values)).toList();
    }

    public List<String> lines(TextKey key) {
        return lines(key, Map.of());
    }

    private String line(TextKey key) {
        List<String> all = get(key);
        if (key.slot().isList()) {
            throw new IllegalArgumentException(
                    "This text is a list: " + key.slot().key());
        }
        return all.get(0);
    }

    private List<String> get(TextKey key) {
        return Optional.ofNullable(lines.get(key.slot().key()))
                .orElseThrow(() -> new IllegalArgumentException(
                        "This text was not declared: " + key.slot().key()));
    }

    private static String fill(TextKey key, String line, Map<String, String> values) {
        Function<String, String> value = name -> Optional.ofNullable(values.get(name))
                .orElseThrow(() -> new IllegalArgumentException(
                        "Nobody gives {" + name + "} to " + key.slot().key()));
        return PLACEHOLDER.matcher(line).replaceAll(place -> Matcher.quoteReplacement(value.apply(place.group(1))));
    }
}
