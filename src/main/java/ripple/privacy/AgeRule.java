package ripple.privacy;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Ages above 89, in figures and in words. Groups such as "over 90" and old things such as a "100-year-old building" pass. */
final class AgeRule implements Rule {

    private static final String FIGURES = "(9\\d|1[0-2]\\d)";
    private static final String ONES =
            "(?:one|two|three|four|five|six|seven|eight|nine|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)";
    private static final String WORDS = "(ninety(?:[ -]?" + ONES
            + ")?|(?:(?:an?|one)[ -])?hundred(?:[ -](?:and[ -])?(?:" + ONES + "|ten|eleven|twelve))?)";
    private static final String AGE = "(?:" + FIGURES + "|" + WORDS + ")";
    private static final String THINGS =
            "building|hospital|ward|wing|unit|institution|tradition|policy|equipment|boiler|pipe|elevator|lift|house|chapel|law|rule|organization|company|school|program|programme|system|practice|treatment|drug|campus|ceiling|church|city|town|boat|bridge|tree|floor|structure|clinic";
    private static final String NOT_GROUP =
            "(?! ?(?:or (?:older|over|above|more)|and (?:older|over|above|up)|\\+|%|percent|years? or older|yrs? or older| ?- ?\\d))";

    private static final List<Pattern> FORMS = List.of(
            Pattern.compile("(?i)(?<![\\w.,/-])" + AGE
                    + "[ -]{0,2}(?:years?|yrs?|yr)[ -]{0,2}(?:olds?|young|of age)\\b(?! (?:or|and) (?:older|over|above|up)\\b)(?![ -]?(?:"
                    + THINGS + ")\\b)"),
            Pattern.compile("(?i)(?<![\\w.,/-])" + AGE
                    + " ?-?(?:y\\.? ?/?o\\.?|yo|yom|yof|yoa|y\\.o\\.?[mf]?|yro|y/o[mf]?)\\b(?! (?:or|and) (?:older|over|above|up)\\b)(?![ -]?(?:"
                    + THINGS + ")\\b)"),
            Pattern.compile("(?i)(?<![\\w.,/-])" + AGE
                    + " ?-?(?:[MF]|male|female|man|woman|lady|gentleman|gent|pt|patient)\\b(?! ?(?:/|hz))"),
            Pattern.compile(
                    "(?i)(?<!\\p{L})(?:aged?|aging|age is|age was|age of|turned|turning|turns|turning|is now|now|reached|almost|nearly|just)[: ]{1,2}"
                            + AGE + "\\b" + NOT_GROUP
                            + "(?! ?(?:min|mins|minutes|hours?|days?|weeks?|months?|beds?|patients|pts|people|mg|ml|points|calls|surveys|st|nd|rd|th|staff|cm|kg|mmhg|percent|times|of|steps|forms|degrees|dollars|responses|nurses|participants|records|charts|cases|visits)\\b)(?![.,]\\d)"),
            Pattern.compile(
                    "(?i)\\b(?:she|he|man|woman|lady|gentleman|mum|mom|dad|mother|father|grandmother|grandma|grandfather|grandpa|patient|pt|wife|husband|nan|gran|resident)(?:'s| is| was| being| will be| turns| turned| turns)(?: now| almost| nearly| already| only)? "
                            + AGE
                            + "(?=[.,;!?)]|$| and\\b| but\\b| so\\b| with\\b| now\\b| years\\b| yrs\\b| next\\b| this\\b| today\\b| tomorrow\\b| in\\b)"
                            + "(?![.,]\\d)"),
            Pattern.compile(
                    "(?i)\\b(?:patient|pt|resident|client|man|woman|lady|gentleman|mother|father|mum|mom|dad|wife|husband|grandmother|grandfather|widow|widower|veteran), "
                            + AGE + "(?=,|\\))"),
            Pattern.compile("(?i)\\b(?:died|passed away|passed) at " + AGE + "\\b(?! ?(?:min|%|percent))"),
            Pattern.compile("(?i)(?<![\\w.,/-])(?:(9\\d|1[0-2]\\d)(?:th|st|nd|rd)|(ninetieth|ninety[ -]" + ONES
                    + "|hundredth)) (?:birthday|bday|b-day)\\b"),
            Pattern.compile(
                    "(?i)\\b(?:his|her) (?:early |mid|late |mid-|mid |very late )?-?((?:19)?90'?s|(?:1[01]0)s|nineties|hundreds)\\b()"),
            Pattern.compile(
                    "(?i)\\b(?:a|an|our|the|this|that|female|male|old|oldest|spanish|veteran) ?((?:super)?centenarian|nonagenarian)\\b()(?! (?:clinic|study|group|program|research|club))"));
    private static final Pattern GROUP_BEFORE = Pattern.compile(
            "(?i)(?:over|above|under|below|than|least|most|to|-|>|<|≥|≤|=|between|beyond|and|past) {0,2}(?:the )?(?:age of |ages? |aged )?$");
    private static final Pattern MANY_BEFORE = Pattern.compile(
            "(?i)(?:patients|people|residents|adults|those|everyone|anyone|all|participants|who are|women|men)(?: (?:who|that))?(?: (?:is|are|were))? {0,2}(?:aged? )?$");
    private static final Pattern MANY_AFTER = Pattern.compile("(?i)^.{0,12}year-?s?-? ?olds\\b");
    private static final Pattern THING_BEFORE =
            Pattern.compile("(?i)\\b(?:" + THINGS + ") (?:is|was|are|turns|turned)(?: now| over| about| almost)? $");
    private static final int WIDTH_OF_VIEW = 30;
    private static final long PERSON =
            Cue.PATIENT.bit() | Cue.PRONOUN.bit() | Cue.KIN.bit() | Cue.COURTESY.bit() | Cue.PATIENT_DOES.bit();
    private static final Pattern SOMEBODY = Pattern.compile(
            "(?i)^.{0,30}\\b(?:man|woman|lady|gentleman|male|female|patient|pt|resident|veteran|nun|priest|widow|widower|grandmother|grandfather|mother|father)\\b");

    @Override
    public void look(Sheet sheet, Staff staff, Findings findings) {
        for (Pattern form : FORMS) {
            for (MatchResult match : sheet.findNearDigits(form)) {
                int group = match.group(1) != null ? 1 : 2;
                look(sheet, match.start(group), match.end(group), findings);
            }
        }
    }

    private static void look(Sheet sheet, int start, int end, Findings findings) {
        String before = sheet.text().substring(Math.max(0, start - WIDTH_OF_VIEW), start);
        String after = sheet.text().substring(end, Math.min(sheet.text().length(), end + 2 * WIDTH_OF_VIEW));
        boolean group = GROUP_BEFORE.matcher(before).find()
                || THING_BEFORE.matcher(before).find()
                || MANY_BEFORE.matcher(before).find()
                || MANY_AFTER.matcher(after).find();
        if (group || findings.covers(start, end)) {
            return;
        }
        if (sheet.inSentence(sheet.indexAt(start), PERSON)
                || SOMEBODY.matcher(after).find()) {
            findings.block(IdentifierKind.AGE, start, end);
        } else {
            findings.ask(IdentifierKind.AGE, start, end);
        }
    }
}
