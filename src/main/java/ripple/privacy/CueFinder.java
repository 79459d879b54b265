package ripple.privacy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Marks the words and phrases of {@code cues.txt} in a text, also where one letter of a long word is mistyped. */
final class CueFinder {

    static final CueFinder STANDARD = new CueFinder(Lexicon.lines("cues.txt"));

    private record Phrase(List<String> words, long cues) {}

    /** Every word of every phrase, with the phrases that begin with it. */
    private final Map<String, List<Phrase>> phrasesByFirstWord = new HashMap<>();

    private final Misspellings misspellings;

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
        misspellings = new Misspellings(phrasesByFirstWord.keySet());
    }

    /** The tokens with their cues; a phrase marks its last token. */
    List<Token> mark(List<Token> tokens) {
        List<Token> marked = new ArrayList<>(tokens);
        List<String> words = new ArrayList<>(tokens.size());
        List<List<Phrase>> begun = new ArrayList<>(tokens.size());
        for (Token token : tokens) {
            String word = token.folded();
            List<Phrase> phrases = phrasesByFirstWord.get(word);
            if (phrases == null && token.isWord()) {
                word = meant(word);
                phrases = phrasesByFirstWord.get(word);
            }
            words.add(word);
            begun.add(phrases == null ? List.of() : phrases);
        }
        for (int i = 0; i < words.size(); i++) {
            for (Phrase phrase : begun.get(i)) {
                if (matches(words, i, phrase)) {
                    mark(marked, i, phrase);
                }
            }
        }
        return marked;
    }

    /** A role of staff marks all its words: "from palliative care" begins right after the name. */
    private static void mark(List<Token> tokens, int first, Phrase phrase) {
        int last = first + phrase.words().size() - 1;
        for (int i = first; i < last; i++) {
            tokens.set(i, tokens.get(i).withCues(phrase.cues() & Cue.STAFF_ROLE.bit()));
        }
        tokens.set(last, tokens.get(last).withCues(phrase.cues()));
    }

    boolean isCueWord(String folded) {
        return phrasesByFirstWord.containsKey(folded) || misspelled(folded) != null;
    }

    private static boolean matches(List<String> text, int start, Phrase phrase) {
        List<String> words = phrase.words();
        if (start + words.size() > text.size()) {
            return false;
        }
        for (int i = 1; i < words.size(); i++) {
            if (!words.get(i).equals(text.get(start + i))) {
                return false;
            }
        }
        return true;
    }

    private String meant(String folded) {
        String meant = misspelled(folded);
        return meant == null ? folded : meant;
    }

    /** The cue word that was meant by a word that is neither a listed word nor a name; null if none. */
    private @Nullable String misspelled(String folded) {
        boolean known = Likeness.isListed(folded) || Lexicon.isWord(folded);
        return known ? null : misspellings.meant(folded);
    }

    private void add(List<String> words, long cues) {
        phrasesByFirstWord
                .computeIfAbsent(words.get(0), unused -> new ArrayList<>())
                .add(new Phrase(words, cues));
        words.forEach(word -> phrasesByFirstWord.computeIfAbsent(word, unused -> new ArrayList<>()));
    }

    private static List<String> wordsOf(String phrase) {
        return Tokenizer.cut(phrase).stream().map(Token::folded).toList();
    }
}
