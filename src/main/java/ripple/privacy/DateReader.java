package ripple.privacy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the dates of a text in the ways people write them. */
final class DateReader {

    /** How much a stretch of text looks like a date. */
    enum Certainty {
        /** Day, month and year, or day and the name of a month. */
        FULL,
        /** A month with a year, a day without a month: a date only where the words around say so. */
        PART,
        /** Could be a fraction, a version or a score. */
        DOUBTFUL
    }

    /** One date. */
    record DateFound(int start, int end, Certainty certainty) {}

    private record Form(Pattern pattern, boolean named, Certainty certainty, BiPredicate<String, MatchResult> check) {}

    private static final Pattern WITH_YEAR = Pattern.compile("(?:18|19|20)\\d\\d$");
    private static final Pattern BEFORE_DATE = Pattern.compile(
            "\\b(?:on|since|until|till|by|before|after|from|to|in|dated?|born|died|dob|admitted|discharged|and|-)[: ]+$");
    private static final Pattern MONTH = Pattern.compile("(?iu)(?:" + Months.PATTERN + ")");
    private static final String NAME = "(?<![\\p{L}\\d])(" + Months.PATTERN + ")(?!\\p{L})\\.?";
    private static final String DAY = "(0?[1-9]|[12]\\d|3[01])";
    private static final String ORDINAL = "(?:st|nd|rd|th|er|ª|º|\\.)?";
    private static final String YEAR = "((?:18|19|20)\\d\\d)";
    private static final String OPEN = "(?<![\\p{L}\\d./:-])";
    private static final String CLOSE = "(?![\\p{L}\\d]|[./:-]\\d)";

    private static final List<Form> FORMS = List.of(
            form(
                    OPEN + YEAR + "\\s?([-/.])\\s?(\\d{1,2})\\s?\\2\\s?(\\d{1,2})(?!\\d|[./-]\\d)",
                    Certainty.FULL,
                    (t, m) -> isMonth(m, 3) && isDay(m, 4)),
            form(
                    OPEN + "(\\d{1,2})([-/])(\\d{1,2})\\2" + YEAR + CLOSE,
                    Certainty.FULL,
                    (t, m) -> isDayAndMonth(m, 1, 3)),
            form(
                    OPEN + "(\\d{1,2})\\s?\\.\\s?(\\d{1,2})\\s?\\.\\s?" + YEAR + CLOSE,
                    Certainty.FULL,
                    (t, m) -> isDayAndMonth(m, 1, 2)),
            form(
                    OPEN + "(\\d{1,2}) ?([-/]) ?(\\d{1,2}) ?\\2 ?" + YEAR + CLOSE,
                    Certainty.FULL,
                    (t, m) -> isDayAndMonth(m, 1, 3)),
            form(OPEN + "(\\d{1,2})/(\\d{1,2})/'?(\\d{2})" + CLOSE, Certainty.FULL, (t, m) -> isDayAndMonth(m, 1, 2)),
            form(OPEN + "(\\d{1,2})-(\\d{1,2})-(\\d{2})" + CLOSE, Certainty.FULL, (t, m) -> isDayAndMonth(m, 1, 2)),
            form(
                    OPEN + "(\\d{1,2})\\.(\\d{1,2})\\.(\\d{2})" + CLOSE,
                    Certainty.DOUBTFUL,
                    (t, m) -> isDayAndMonth(m, 1, 2)),
            form(
                    OPEN + DAY + "[- /.]{0,2}" + NAME + "[- /.,']{1,3}((?:18|19|20)?\\d\\d)" + CLOSE,
                    Certainty.FULL,
                    (t, m) -> true),
            form(
                    OPEN + "(?:the )?" + DAY + ORDINAL + "(?: day)?(?: of| de)? ?-?" + NAME + "(?:,? ?(?:de |of |del )?"
                            + YEAR + "(?!\\d))?",
                    Certainty.FULL,
                    (t, m) -> isMonthName(t, m, 2)),
            form(
                    NAME + "[ -]?(?:the )?" + DAY + "(?:st|nd|rd|th)?(?:,? ?-?'?" + YEAR + "|, ?'?\\d\\d)?"
                            + "(?![\\d%]|:\\d|[.,]\\d|/\\d| ?%| ?(?:mg|ml|mcg|patients|percent|pm|am)\\b)",
                    Certainty.FULL,
                    (t, m) -> isMonthName(t, m, 1)),
            form(NAME + ",? (?:of )?'?" + YEAR + "(?!\\d)", Certainty.PART, (t, m) -> isMonthName(t, m, 1)),
            form(OPEN + "(0?[1-9]|1[0-2])[/-]" + YEAR + CLOSE, Certainty.PART, (t, m) -> true),
            form(
                    OPEN + "the " + DAY
                            + "(?:st|nd|rd|th)(?!\\p{L}| (?:floor|edition|time|percentile|century|grade|year|day|visit|street|place|person|patient|cycle|week|bed|attempt|one))",
                    Certainty.PART,
                    (t, m) -> true),
            form(
                    OPEN + "(\\d{1,2})/(\\d{1,2})(?![\\p{L}\\d%]|[./-]\\d)",
                    Certainty.DOUBTFUL,
                    (t, m) -> isDayAndMonth(m, 1, 2)),
            form(
                    OPEN + "((?:19|20)\\d\\d)(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])" + CLOSE,
                    Certainty.DOUBTFUL,
                    (t, m) -> true),
            form(
                    "(?i)\\b(?:christmas|new year'?s|thanksgiving|easter|valentine'?s|halloween|boxing)(?: day| eve| morning| night)?\\b",
                    Certainty.DOUBTFUL,
                    (t, m) -> true));

    private DateReader() {}

    /** The dates in the order of the text; where two ways to read overlap, the longer one. */
    static List<DateFound> read(String text, NearDigits nearDigits) {
        List<DateFound> all = new ArrayList<>();
        boolean months = !nearDigits.find(MONTH).isEmpty();
        for (Form form : FORMS) {
            if (form.named() && !months) {
                continue;
            }
            for (MatchResult match : nearDigits.find(form.pattern())) {
                if (form.check().test(text, match)) {
                    all.add(new DateFound(match.start(), endWithoutStop(text, match.end()), form.certainty()));
                }
            }
        }
        return withoutOverlaps(all);
    }

    private static int endWithoutStop(String text, int end) {
        return text.charAt(end - 1) == '.' ? end - 1 : end;
    }

    private static List<DateFound> withoutOverlaps(List<DateFound> all) {
        all.sort(Comparator.comparingInt(DateFound::start).thenComparing(date -> -date.end()));
        List<DateFound> kept = new ArrayList<>();
        for (DateFound date : all) {
            DateFound last = kept.isEmpty() ? null : kept.get(kept.size() - 1);
            if (last == null || date.start() >= last.end()) {
                kept.add(date);
            } else if (date.end() - date.start() > last.end() - last.start()) {
                kept.set(kept.size() - 1, date);
            }
        }
        return kept;
    }

    private static Form form(String pattern, Certainty certainty, BiPredicate<String, MatchResult> check) {
        boolean named = pattern.contains(Months.PATTERN);
        return new Form(
                Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE), named, certainty, check);
    }

    private static boolean isDayAndMonth(MatchResult match, int one, int other) {
        return (isMonth(match, one) && isDay(match, other)) || (isDay(match, one) && isMonth(match, other));
    }

    private static boolean isMonth(MatchResult match, int group) {
        return isBetween(match.group(group), 12);
    }

    private static boolean isDay(MatchResult match, int group) {
        return isBetween(match.group(group), 31);
    }

    private static boolean isBetween(@Nullable String number, int most) {
        int value = number == null ? 0 : Integer.parseInt(number);
        return value >= 1 && value <= most;
    }

    /** In lower case "may 5" and "march 3" are dates only after a word that wants one, or with their year. */
    private static boolean isMonthName(String text, MatchResult match, int group) {
        String name = match.group(group);
        return !Months.ALSO_WORDS.contains(name)
                || BEFORE_DATE
                        .matcher(text.substring(Math.max(0, match.start() - 12), match.start()))
                        .find()
                || WITH_YEAR.matcher(match.group()).find();
    }
}
