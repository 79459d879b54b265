package ripple.bench;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.tartarus.snowball.ext.englishStemmer;

/** The stems of a sentence as Ripple's index holds them, for sentences in simple words. */
final class StemmedWords {

    private final englishStemmer stemmer = new englishStemmer();
    private final Map<String, String> stems = new HashMap<>();

    String of(String sentence) {
        return Arrays.stream(sentence.toLowerCase(Locale.ROOT).split("[^a-z]+", -1))
                .filter(word -> word.length() > 2)
                .map(word -> stems.computeIfAbsent(word, this::stem))
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private String stem(String word) {
        stemmer.setCurrent(word);
        return stemmer.stem() ? stemmer.getCurrent() : word;
    }
}
