package ripple.privacy;

import java.util.HashMap;
import java.util.Map;

/** Cyrillic and Greek letters that look like Latin ones: inside a word that also has Latin letters they are read as Latin. */
final class LookAlikes {

    private static final String OTHERS = "АВЕЅІЈКМНОРСТУХаеорсухѕіјвмнткΑΒΕΖΗΙΚΜΝΟΡΤΥΧοαιν";
    private static final String LATIN = "ABESIJKMHOPCTYXaeopcyxsijbmhtkABEZHIKMNOPTYXoaiv";
    private static final int NO_LATIN_FROM = 0x250;
    private static final Map<Character, Character> LATIN_BY_OTHER = pairs();

    private LookAlikes() {}

    static NormalText.Builder toLatin(NormalText.Builder text) {
        int index = 0;
        while (index < text.length()) {
            int end = endOfWord(text, index);
            if (end > index && isMixed(text, index, end)) {
                for (int i = index; i < end; i++) {
                    text.setCharAt(i, LATIN_BY_OTHER.getOrDefault(text.charAt(i), text.charAt(i)));
                }
            }
            index = Math.max(end, index + 1);
        }
        return text;
    }

    private static int endOfWord(NormalText.Builder text, int start) {
        int end = start;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isMixed(NormalText.Builder text, int start, int end) {
        boolean latin = false;
        boolean other = false;
        for (int i = start; i < end; i++) {
            char character = text.charAt(i);
            latin |= character < NO_LATIN_FROM;
            other |= character >= NO_LATIN_FROM && LATIN_BY_OTHER.containsKey(character);
        }
        return latin && other;
    }

    private static Map<Character, Character> pairs() {
        Map<Character, Character> pairs = new HashMap<>();
        for (int i = 0; i < OTHERS.length(); i++) {
            pairs.put(OTHERS.charAt(i), LATIN.charAt(i));
        }
        return Map.copyOf(pairs);
    }
}
