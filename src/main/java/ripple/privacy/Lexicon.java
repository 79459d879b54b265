package ripple.privacy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The word lists that come with the guard, read once. */
final class Lexicon {

    static final Set<String> GIVEN_NAMES = words("given-names.txt");
    static final Set<String> FAMILY_NAMES = words("family-names.txt");
    static final Set<String> PARTICLES = words("name-particles.txt");
    static final Set<String> PLACES = words("places.txt");
    static final Set<String> LARGE_PLACES = words("large-places.txt");
    static final Set<String> EPONYMS = words("eponyms.txt");
    static final Set<String> WORDS = words("words.txt");
    static final Set<String> KNOWN_PEOPLE = Set.copyOf(lines("known-people.txt"));

    /** What a number before it counts or measures. */
    static final Set<String> AMOUNTS = Set.of(
            "minute",
            "minutes",
            "min",
            "mins",
            "hour",
            "hours",
            "day",
            "days",
            "week",
            "weeks",
            "month",
            "months",
            "year",
            "years",
            "patient",
            "patients",
            "pts",
            "bed",
            "beds",
            "mg",
            "ml",
            "staff",
            "nurse",
            "nurses",
            "people",
            "step",
            "steps",
            "percent",
            "point",
            "points",
            "times",
            "call",
            "calls",
            "mile",
            "miles",
            "block",
            "blocks",
            "new",
            "more",
            "of",
            "to",
            "and",
            "the",
            "in",
            "per",
            "out",
            "or",
            "for",
            "from",
            "at",
            "on",
            "with",
            "is",
            "was",
            "are",
            "were",
            "pm",
            "am",
            "other",
            "different",
            "extra",
            "small",
            "big",
            "long");

    private static final List<String> ENDINGS = List.of(
            "s", "es", "d", "ed", "ing", "ly", "er", "ers", "or", "ness", "less", "ful", "able", "ish", "ization");
    private static final List<String> MEDICAL_ENDINGS = List.of(
            "itis",
            "osis",
            "ectomy",
            "otomy",
            "ostomy",
            "oscopy",
            "ology",
            "ologist",
            "opathy",
            "emia",
            "aemia",
            "uria",
            "algia",
            "plasty",
            "graphy",
            "gram",
            "mab",
            "nib",
            "pril",
            "sartan",
            "olol",
            "statin",
            "cillin",
            "mycin",
            "azole",
            "prazole",
            "parin",
            "xaban",
            "gliptin",
            "gliflozin",
            "glutide",
            "setron",
            "triptan",
            "caine",
            "dipine",
            "oxacin",
            "cycline",
            "vir",
            "idone",
            "azepam",
            "barbital",
            "thiazide",
            "semide",
            "amide",
            "mide",
            "phylline",
            "terol",
            "sone",
            "solone",
            "lukast",
            "dronate",
            "tinib",
            "ment",
            "tion",
            "sion",
            "ity",
            "ical",
            "ous",
            "ism",
            "ship",
            "hood",
            "ward",
            "wise",
            "work");

    private Lexicon() {}

    /** Whether this folded word is an ordinary one, as listed or with a common ending. */
    static boolean isWord(String folded) {
        return WORDS.contains(folded) || isInflected(folded) || hasMedicalEnding(folded);
    }

    /** Whether this folded word is a listed one with a letter left out, doubled, swapped or mistaken. */
    static boolean isNearWord(String folded) {
        for (int i = 0; i <= folded.length(); i++) {
            String before = folded.substring(0, i);
            String after = folded.substring(i);
            if (isEditedWord(before, after)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isEditedWord(String before, String after) {
        String rest = after.isEmpty() ? "" : after.substring(1);
        boolean removed = !after.isEmpty() && WORDS.contains(before + rest);
        boolean swapped =
                after.length() > 1 && WORDS.contains(before + after.charAt(1) + after.charAt(0) + after.substring(2));
        if (removed || swapped) {
            return true;
        }
        for (char letter = 'a'; letter <= 'z'; letter++) {
            if (WORDS.contains(before + letter + after)
                    || (!after.isEmpty() && WORDS.contains(before + letter + rest))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isInflected(String folded) {
        return ENDINGS.stream().anyMatch(ending -> isInflected(folded, ending));
    }

    private static boolean isInflected(String folded, String ending) {
        int stemLength = folded.length() - ending.length();
        if (stemLength < 3 || !folded.endsWith(ending)) {
            return false;
        }
        String stem = folded.substring(0, stemLength);
        return WORDS.contains(stem)
                || WORDS.contains(stem + "e")
                || (stem.endsWith("i") && WORDS.contains(stem.substring(0, stemLength - 1) + "y"))
                || (stem.charAt(stemLength - 1) == stem.charAt(stemLength - 2)
                        && WORDS.contains(stem.substring(0, stemLength - 1)));
    }

    private static boolean hasMedicalEnding(String folded) {
        return folded.length() >= 7 && MEDICAL_ENDINGS.stream().anyMatch(folded::endsWith);
    }

    private static Set<String> words(String file) {
        return lines(file).stream()
                .flatMap(line -> Arrays.stream(line.split(" ", -1)))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The lines of a list without its comments. */
    static List<String> lines(String file) {
        try (InputStream stream = Lexicon.class.getResourceAsStream("/ripple/privacy/" + file)) {
            if (stream == null) {
                throw new IllegalStateException("The word list " + file + " is missing from the jar");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(String::strip)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The word list " + file + " cannot be read", e);
        }
    }
}
