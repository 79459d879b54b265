package ripple.idea;

import java.text.Normalizer;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tartarus.snowball.ext.englishStemmer;

/**
 * The words of a text that say what it is about, each once and in the form that "chair" and "chairs" share. Made here and not by a
 * database, so that both find the same; nothing but letters and digits is in them, so that nobody's words can break a query.
 */
record Stems(List<String> words) {

    static final Stems NONE = new Stems(List.of());

    private static final int SHORTEST = 2;
    private static final int LONGEST = 40;
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile("(?<=\\p{L})['\u2019\u02BC](?=\\p{L})");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    Stems {
        words = List.copyOf(new LinkedHashSet<>(words));
    }

    static Stems of(IdeaText text) {
        return of(text.noticed() + "\n" + text.mightHelp());
    }

    static Stems of(String text) {
        englishStemmer stemmer = new englishStemmer();
        return new Stems(plainWords(text)
                .filter(word -> word.length() >= SHORTEST && !StopWords.contain(word))
                .map(word -> stem(stemmer, word))
                .toList());
    }

    private static Stream<String> plainWords(String text) {
        String lower = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        String plain =
                APOSTROPHES.matcher(ACCENTS.matcher(lower).replaceAll("")).replaceAll("");
        return BETWEEN_WORDS.splitAsStream(plain);
    }

    private static String stem(englishStemmer stemmer, String word) {
        if (word.length() > LONGEST) {
            return word.substring(
                    0, word.offsetByCodePoints(0, Math.min(LONGEST, word.codePointCount(0, word.length()))));
        }
        stemmer.setCurrent(word);
        return stemmer.stem() ? stemmer.getCurrent() : word;
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    Stems first(int most) {
        return new Stems(words.subList(0, Math.min(most, words.size())));
    }

    Set<String> sharedWith(Stems other) {
        Collection<String> theirs = Set.copyOf(other.words);
        return words.stream().filter(theirs::contains).collect(Collectors.toSet());
    }

    /** As the index takes them. */
    String inOneLine() {
        return String.join(" ", words);
    }

    /** Says nothing of what it holds, so that no log can. */
    @Override
    public String toString() {
        return "Stems[" + words.size() + "]";
    }
}
