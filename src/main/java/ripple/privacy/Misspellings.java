package ripple.privacy;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the listed word that a long word was meant to be, if one letter is left out, added, mistaken or swapped with the next. Words are
 * found by what remains of them without one letter, so a look-up costs as many steps as the word has letters.
 */
final class Misspellings {

    static final int SHORTEST = 6;

    private final Map<String, Set<String>> wordsByRemains = new HashMap<>();

    Misspellings(Set<String> words) {
        for (String word : words) {
            if (word.length() >= SHORTEST) {
                remains(word)
                        .forEach(rest -> wordsByRemains
                                .computeIfAbsent(rest, unused -> new HashSet<>())
                                .add(word));
            }
        }
        wordsByRemains.replaceAll(
                (rest, near) -> Set.copyOf(near)); // most have one word, and a small set of it is a tenth in size
    }

    /** The word that was meant, or null if none is near. */
    @Nullable String meant(String written) {
        if (written.length() < SHORTEST - 1) {
            return null;
        }
        for (String rest : remains(written)) {
            for (String word : wordsByRemains.getOrDefault(rest, Set.of())) {
                if (isOneMistakeFrom(word, written)) {
                    return word;
                }
            }
        }
        return null;
    }

    private static Set<String> remains(String word) {
        Set<String> remains = new HashSet<>();
        remains.add(word);
        for (int i = 0; i < word.length(); i++) {
            remains.add(word.substring(0, i) + word.substring(i + 1));
        }
        return remains;
    }

    private static boolean isOneMistakeFrom(String word, String written) {
        int start = 0;
        int shorter = Math.min(word.length(), written.length());
        while (start < shorter && word.charAt(start) == written.charAt(start)) {
            start++;
        }
        String wordRest = word.substring(start);
        String writtenRest = written.substring(start);
        boolean leftOut = wordRest.length() == writtenRest.length() + 1 && wordRest.endsWith(writtenRest);
        boolean added = writtenRest.length() == wordRest.length() + 1 && writtenRest.endsWith(wordRest);
        return leftOut || added || isMistakenOrSwapped(wordRest, writtenRest);
    }

    private static boolean isMistakenOrSwapped(String word, String written) {
        if (word.length() != written.length() || word.isEmpty()) {
            return false;
        }
        boolean mistaken = word.substring(1).equals(written.substring(1));
        boolean swapped = word.length() > 1
                && word.charAt(0) == written.charAt(1)
                && word.charAt(1) == written.charAt(0)
                && word.substring(2).equals(written.substring(2));
        return mistaken || swapped;
    }
}
