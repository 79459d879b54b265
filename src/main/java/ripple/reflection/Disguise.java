package ripple.reflection;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words that do not look like themselves to a program, though they do to a person: letters of other alphabets that look like Latin ones,
 * digits in place of letters, a blank or a dot after each letter. Pure, and in time proportional to the text.
 *
 * <p>Which letters look alike is a choice out of those of Unicode Technical Standard 39 (confusables). Only words of self-harm are looked
 * for afterwards, so a sentence that is really of another alphabet comes to no harm by it.
 */
final class Disguise {

    /** Cyrillic, Greek, Armenian, small capitals; large letters of which the small ones look like something else stand by themselves. */
    private static final String OTHERS = "абвгеёіїјкмнопрстухѕԁһԛԝѵӏьяАВЕЁІЇЈКМНОРСТУХЅԀҺԚԜѴӀ"
            + "αεικνοπρτυχγΑΒΕΖΗΙΚΜΝΟΡΤΥΧօսաᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢıɑɡ";

    private static final String LATIN = "abbreeiijkmhonpctyxsdhqwvlbrabeeiijkmhopctyxsdhqwvl"
            + "aeikvonptuxyabezhikmnoptyxouwabcdefghijklmnoprstuvwyziag";

    private static final Map<Character, Character> LATIN_BY_OTHER = pairs();

    private static final Pattern NOT_ALL_LETTERS = Pattern.compile("[\\p{L}013457@$]*+");
    private static final String FOR_LETTERS = "013457@$";
    private static final String MEANT_LETTERS = "oieastas";

    /** Three single letters and more, with up to three other signs after each. */
    private static final Pattern SPELLED_OUT = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(\\p{L})[^\\p{L}\\p{N}]{1,3}+(\\p{L}(?:[^\\p{L}\\p{N}]{1,3}+\\p{L}(?![\\p{L}\\p{N}]))++)");

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}]+");

    private Disguise() {}

    /** The same with Latin letters where other signs stand for them. */
    static String off(String typed) {
        StringBuilder latin = new StringBuilder(typed.length());
        for (int i = 0; i < typed.length(); i++) {
            latin.append(LATIN_BY_OTHER
                    .getOrDefault(typed.charAt(i), typed.charAt(i))
                    .charValue());
        }
        return NOT_ALL_LETTERS.matcher(latin).replaceAll(word -> Matcher.quoteReplacement(lettersOf(word.group())));
    }

    private static String lettersOf(String word) {
        if (word.chars().noneMatch(Character::isLetter)) {
            return word;
        }
        StringBuilder letters = new StringBuilder(word);
        for (int i = 0; i < letters.length(); i++) {
            int place = FOR_LETTERS.indexOf(letters.charAt(i));
            if (place >= 0) {
                letters.setCharAt(i, MEANT_LETTERS.charAt(place));
            }
        }
        return letters.toString();
    }

    /** What was spelled out letter by letter, each stretch in one piece. */
    static List<String> spelledOut(String text) {
        return SPELLED_OUT.matcher(text).results().map(Disguise::together).toList();
    }

    /** The whole text with such stretches closed up to words; "I" before them remains a word. */
    static String closeUp(String text) {
        return SPELLED_OUT
                .matcher(text)
                .replaceAll(run -> run.group(1).equalsIgnoreCase("i") ? "I " + bare(run.group(2)) : together(run));
    }

    private static String together(MatchResult run) {
        return run.group(1) + bare(run.group(2));
    }

    private static String bare(String letters) {
        return BETWEEN.matcher(letters).replaceAll("");
    }

    private static Map<Character, Character> pairs() {
        Map<Character, Character> pairs = new HashMap<>();
        for (int i = 0; i < OTHERS.length(); i++) {
            pairs.put(OTHERS.charAt(i), LATIN.charAt(i));
        }
        return Map.copyOf(pairs);
    }
}
