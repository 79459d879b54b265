package ripple.reflection;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells whether somebody writes of harming themselves. Ask it before anything else looks at a reflection or a check-in; if it says yes,
 * keep nothing of the text and show {@link HumanHelp}. Pure, and in time proportional to the text.
 */
public final class Distress {

    private static final String LIST = "/ripple/reflection/distress.txt";
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?;\\n\\r\u2026]+");
    private static final Pattern APOSTROPHES =
            Pattern.compile("['\u2019\u2018\u02BC\u00B4`\u200B-\u200F\u00AD\u2060\uFEFF]");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_A_LETTER = Pattern.compile("[^\\p{L}]+");
    private static final Pattern THREE_AND_MORE = Pattern.compile("(\\p{L})\\1{2,}");
    private static final String SEVERAL_WORDS = "(?:[^ ]+ ){0,3}";
    private static final int SHORTEST_TOGETHER = 6;

    private static final List<Pattern> SURE = phrases("sure");
    private static final List<Pattern> MAYBE = phrases("maybe");
    private static final List<Pattern> WORK = phrases("work");
    private static final List<Pattern> SURE_TOGETHER = runTogether("sure");
    private static final List<Pattern> MAYBE_TOGETHER = runTogether("maybe");
    private static final List<Pattern> WORK_TOGETHER = runTogether("work");

    private Distress() {}

    /** Whether any of these texts, as they were typed, has words of self-harm in it. */
    public static boolean isIn(Collection<String> typed) {
        return typed.stream().anyMatch(Distress::isIn);
    }

    /** The same for one text. */
    public static boolean isIn(String typed) {
        String latin = Disguise.off(typed);
        return isInSentences(latin) || isSpelledOutIn(latin);
    }

    private static boolean isInSentences(String typed) {
        return SENTENCE_END.splitAsStream(typed).map(Distress::plain).anyMatch(Distress::isInSentence)
                || isSurelyIn(plain(typed));
    }

    /** Letters with a blank or a dot after each: first closed up to words, then looked through where the words ran together. */
    private static boolean isSpelledOutIn(String typed) {
        List<String> runs = Disguise.spelledOut(typed).stream()
                .map(Distress::plain)
                .map(String::strip)
                .toList();
        if (runs.isEmpty()) {
            return false;
        }
        String closed = Disguise.closeUp(typed);
        return isInSentences(closed)
                || runs.stream().anyMatch(run -> matches(SURE_TOGETHER, run))
                || (runs.stream().anyMatch(run -> matches(MAYBE_TOGETHER, run))
                        && !matches(WORK, plain(closed))
                        && runs.stream().noneMatch(run -> matches(WORK_TOGETHER, run)));
    }

    private static boolean isInSentence(String sentence) {
        return isSurelyIn(sentence) || (matches(MAYBE, sentence) && !matches(WORK, sentence));
    }

    private static boolean isSurelyIn(String sentence) {
        return matches(SURE, sentence);
    }

    private static boolean matches(List<Pattern> phrases, String sentence) {
        return phrases.stream().anyMatch(phrase -> phrase.matcher(sentence).find());
    }

    /** Lower case letters without marks, one blank around each word. */
    private static String plain(String typed) {
        String lower = APOSTROPHES.matcher(typed).replaceAll("").toLowerCase(Locale.ROOT);
        String bare =
                MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFKD)).replaceAll("");
        String words = " " + NOT_A_LETTER.matcher(bare).replaceAll(" ").strip() + " ";
        return THREE_AND_MORE
                .matcher(words)
                .replaceAll("$1")
                .replace(" wanna ", " want to ")
                .replace(" do not ", " dont ")
                .replace(" did not ", " didnt ")
                .replace(" was not ", " wasnt ")
                .replace(" cannot ", " cant ")
                .replace(" can not ", " cant ")
                .replace(" any more ", " anymore ")
                .replace(" my self ", " myself ")
                .replace(" im ", " i am ")
                .replace(" ive ", " i have ");
    }

    private static List<Pattern> phrases(String kind) {
        return read(kind).stream()
                .map(phrase -> Pattern.compile(expression(phrase)))
                .toList();
    }

    /** The phrases without their blanks; short ones would be found in anything. */
    private static List<Pattern> runTogether(String kind) {
        return read(kind).stream()
                .map(phrase -> phrase.replaceAll("[ ~$*]", ""))
                .filter(phrase -> phrase.length() >= SHORTEST_TOGETHER)
                .map(phrase -> Pattern.compile(phrase, Pattern.LITERAL))
                .toList();
    }

    private static List<String> read(String kind) {
        try (InputStream list = Objects.requireNonNull(Distress.class.getResourceAsStream(LIST));
                BufferedReader reader = new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> line.startsWith(kind + ":"))
                    .flatMap(line -> Stream.of(line.substring(kind.length() + 1).split(",", -1)))
                    .map(String::strip)
                    .toList();
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    private static String expression(String phrase) {
        return Arrays.stream(phrase.split(" ", -1)).map(Distress::word).collect(Collectors.joining("", " ", ""));
    }

    private static String word(String word) {
        if (word.equals("~")) {
            return SEVERAL_WORDS;
        }
        if (word.equals("$")) {
            return "$";
        }
        return word.endsWith("*") ? word.substring(0, word.length() - 1) + "[^ ]* " : word + " ";
    }
}
