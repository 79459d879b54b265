package ripple.privacy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Marks the words and phrases of {@code cues.txt} in a text, also where one letter of a long word is mistyped. */
final class CueFinder {

    static final CueFinder STANDARD = new CueFinder(Lexicon.lines("cues.txt"));

    private static final int SHORTEST_CORRECTED = 6;

    private record Phrase(List<String> words, long cues) {}

    private final Map<String, List<Phrase>> phrasesByFirstWord = new HashMap<>();
    private final Set<String> cueWords = new HashSet<>();
    private final Map<String, String> correctionByMistake = new HashMap<>();

    private CueFinder(List<String> lines) {
        Map<List<String>, Long> cuesByWords = new HashMap<>();
        for (String line : lines) {
            int colon = line.indexOf(':');
            long bit = Cue.ofCode(line.substring(0, colon)).bit();
            Arrays.stream(line.substring(colon + 1).split(",", -1))
                    .map(phrase -> wordsOf(phrase.strip()))
                    .forEach(words -> cuesByWords.merge(words, bit, (one, other) -> one | other));
        }
        cuesByWords.forEach(this::add);
        phrasesByFirstWord
                .values()
                .forEach(phrases ->
                        phrases.sort(Comparator.comparing(Phrase::words, Comparator.comparingInt(List::size))));
        cueWords.stream().filter(word -> word.length() >= SHORTEST_CORRECTED).forEach(this::addMistakes);
    }

    /** The tokens with their cues; a phrase marks its last token. */
    List<Token> mark(List<Token> tokens) {
        List<Token> marked = new ArrayList<>(tokens);
        for (int i = 0; i < tokens.size(); i++) {
            for (Phrase phrase : phrasesByFirstWord.getOrDefault(wordOf(tokens.get(i)), List.of())) {
                int last = i + phrase.words().size() - 1;
                if (matches(tokens, i, phrase)) {
                    marked.set(last, marked.get(last).withCues(phrase.cues()));
                }
            }
        }
        return marked;
    }

    boolean isCueWord(String folded) {
        return cueWords.contains(folded) || correctionByMistake.containsKey(folded);
    }

    private boolean matches(List<Token> tokens, int start, Phrase phrase) {
        List<String> words = phrase.words();
        if (start + words.size() > tokens.size()) {
            return false;
        }
        for (int i = 1; i < words.size(); i++) {
            if (!words.get(i).equals(wordOf(tokens.get(start + i)))) {
                return false;
            }
        }
        return true;
    }

    private String wordOf(Token token) {
        String folded = token.folded();
        return cueWords.contains(folded) ? folded : correctionByMistake.getOrDefault(folded, folded);
    }

    private void add(List<String> words, long cues) {
        phrasesByFirstWord
                .computeIfAbsent(words.get(0), unused -> new ArrayList<>())
                .add(new Phrase(words, cues));
        cueWords.addAll(words);
    }

    /** Every way to mistype one letter that is no word or name of its own: left out, doubled, swapped, or another in its place. */
    private void addMistakes(String word) {
        for (int i = 0; i < word.length(); i++) {
            addMistake(word.substring(0, i) + word.substring(i + 1), word);
            addMistake(word.substring(0, i) + word.charAt(i) + word.substring(i), word);
            if (i > 0) {
                addMistake(
                        word.substring(0, i - 1) + word.charAt(i) + word.charAt(i - 1) + word.substring(i + 1), word);
            }
            for (char letter = 'a'; letter <= 'z'; letter++) {
                addMistake(word.substring(0, i) + letter + word.substring(i + 1), word);
            }
        }
    }

    private void addMistake(String mistake, String word) {
        if (!Lexicon.isWord(mistake)
                && !Lexicon.GIVEN_NAMES.contains(mistake)
                && !Lexicon.FAMILY_NAMES.contains(mistake)) {
            correctionByMistake.putIfAbsent(mistake, word);
        }
    }

    private static List<String> wordsOf(String phrase) {
        return Tokenizer.cut(phrase).stream().map(Token::folded).toList();
    }
}
