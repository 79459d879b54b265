package ripple.privacy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How much one word looks like part of a person's name.
 *
 * @param given listed as a given name
 * @param family listed as a family name, or shaped like one
 * @param word also an ordinary word, a place or an eponym, so that the name alone proves nothing
 * @param unknown neither a listed name nor a word anybody listed
 */
record Likeness(boolean given, boolean family, boolean word, boolean unknown) {

    private static final Likeness WORD = new Likeness(false, false, true, false);
    private static final Likeness UNKNOWN = new Likeness(false, false, false, true);
    private static final Pattern FAMILY_SHAPE = Pattern.compile(
            "(?:mc|mac(?=[dgklmnpt])|o'|fitz|al-|el-|d'|n'|de[lsv]|van|abu|ibn|ben[aeiou]?)[a-z]{4,14}"
                    + "|[a-z]{3,14}(?:ski|sky|ska|wicz|owicz|czyk|czak|enko|chuk|escu|oglu|opoulos|poulos|akis|idis|iadis|sson|dottir|ssen|sdotter|berg|strom|qvist|quist|gren|stein|baum|mann|bauer|ovic|evic|ovich|evich|ova|eva|ina|yan|ian|shvili|adze|nen|ingh|deep|jeet|preet|murthy|swamy|asamy|athan|wardena|singhe|asinghe|ez|eiro|inho|elli|ellini|etti|ucci|ussi|iello|ault|eaux|ois|ieux|moto|mura|kawa|gawa|yama|zaki|saki|hara|bayashi|dlamini|kwazi|undu|abe|adze)");
    private static final Set<String> NEVER = Set.of(
            "i", "ok", "a", "an", "the", "qr", "id", "tv", "pt", "pts", "dr", "st", "west", "north", "east", "south");
    private static final int SHORTEST = 2;
    private static final int SHORTEST_SHAPED = 6;

    /** Of every listed word: in one table, because most words of most texts are listed and are asked about more than once. */
    private static final Map<String, Likeness> LISTED = listed();

    static Likeness of(Token token) {
        if (!token.isWord()) {
            return WORD;
        }
        Likeness listed = LISTED.get(token.folded());
        return listed == null ? of(token.folded()) : listed;
    }

    /** Whether it stands in a list of words or names. */
    static boolean isListed(String folded) {
        return LISTED.containsKey(folded);
    }

    private static Map<String, Likeness> listed() {
        Map<String, Likeness> listed = new HashMap<>();
        Map<Likeness, Likeness> known = new HashMap<>();
        for (Set<String> list : List.of(Lexicon.WORDS, Lexicon.GIVEN_NAMES, Lexicon.FAMILY_NAMES)) {
            for (String word : list) {
                Likeness likeness = of(word);
                known.putIfAbsent(likeness, likeness);
                listed.put(word, known.getOrDefault(likeness, likeness));
            }
        }
        return listed;
    }

    private static Likeness of(String folded) {
        if (folded.length() < SHORTEST || NEVER.contains(folded)) {
            return WORD;
        }
        boolean given = Lexicon.GIVEN_NAMES.contains(folded);
        boolean family = Lexicon.FAMILY_NAMES.contains(withoutApostrophe(folded));
        if (given || family) {
            return new Likeness(given, family, isAlsoWord(folded), false);
        }
        if (isOrdinary(folded)) {
            return WORD;
        }
        boolean shaped = folded.length() >= SHORTEST_SHAPED
                && FAMILY_SHAPE.matcher(folded).matches();
        return shaped ? new Likeness(false, true, false, false) : UNKNOWN;
    }

    boolean isName() {
        return given || family;
    }

    boolean isSureName() {
        return isName() && !word;
    }

    boolean isSureGiven() {
        return given && !word;
    }

    boolean isNothing() {
        return !given && !family && !unknown;
    }

    private static boolean isAlsoWord(String folded) {
        return folded.length() <= 2
                || Lexicon.WORDS.contains(folded)
                || Lexicon.PLACES.contains(folded)
                || Lexicon.LARGE_PLACES.contains(folded)
                || Weekdays.NAMES.contains(folded);
    }

    private static boolean isOrdinary(String folded) {
        return Lexicon.isWord(folded)
                || Lexicon.PLACES.contains(folded)
                || Lexicon.LARGE_PLACES.contains(folded)
                || Lexicon.EPONYMS.contains(folded)
                || CueFinder.STANDARD.isCueWord(folded)
                || Months.BY_NAME.containsKey(folded)
                || Lexicon.PARTICLES.contains(folded);
    }

    private static String withoutApostrophe(String folded) {
        return folded.indexOf('\'') < 0 ? folded : folded.replace("'", "");
    }
}
