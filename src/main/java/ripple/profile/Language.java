package ripple.profile;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A language in which somebody can talk about their work: its code of ISO 639. */
public record Language(String code) implements Comparable<Language> {

    private static final List<String> KNOWN = Stream.of(
                    "am", "ar", "ase", "bn", "cs", "cy", "de", "el", "en", "es", "fa", "fi", "fr", "gu", "he", "hi",
                    "hmn", "ht", "hu", "id", "it", "ja", "km", "ko", "my", "ne", "nl", "no", "pa", "pl", "ps", "pt",
                    "ro", "ru", "sk", "so", "sv", "sw", "ta", "te", "th", "ti", "tl", "tr", "uk", "ur", "vi", "yo",
                    "zh")
            .sorted()
            .toList();
    private static final List<Language> ALL = KNOWN.stream()
            .map(Language::new)
            .sorted(Comparator.comparing(Language::words))
            .toList();

    public Language {
        if (!KNOWN.contains(code)) {
            throw new IllegalArgumentException("This is none of the languages to choose from");
        }
    }

    /** All there are to choose from, by their English names. */
    public static List<Language> all() {
        return ALL;
    }

    public static Optional<Language> find(String code) {
        return ALL.stream().filter(each -> each.code.equals(code)).findFirst();
    }

    /** Its English name. */
    public String words() {
        return Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH);
    }

    /** Its place among the bits of a set of languages. */
    long bit() {
        return 1L << KNOWN.indexOf(code);
    }

    @Override
    public int compareTo(Language other) {
        return words().compareTo(other.words());
    }
}
