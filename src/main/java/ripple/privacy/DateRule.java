package ripple.privacy;

import ripple.privacy.DateReader.DateFound;

/**
 * Dates. A date of birth is blocked; the date of an event in somebody's care is asked about, as is any date of which the sentence does
 * not say that it belongs to a plan or a meeting.
 */
final class DateRule implements Rule {

    private static final long PERSON = Cue.PATIENT.bit() | Cue.PRONOUN.bit() | Cue.KIN.bit() | Cue.COURTESY.bit();
    private static final int BIRTH_REACH = 6;
    private static final int EVENT_REACH = 10;
    private static final int EVENT_REACH_AFTER = 6;
    private static final int FAR = 1_000;

    @Override
    public void look(Sheet sheet, Staff staff, Findings findings) {
        for (DateFound date : sheet.dates()) {
            int first = sheet.indexAt(date.start());
            int last = sheet.indexAt(date.end() - 1);
            if (isBirth(sheet, first, last)) {
                findings.block(IdentifierKind.BIRTH_DATE, date.start(), date.end());
            } else if (isDate(sheet, date, first, last) && mayBePersonal(sheet, first, last)) {
                findings.ask(IdentifierKind.DATE, date.start(), date.end());
            }
        }
    }

    private static boolean isBirth(Sheet sheet, int first, int last) {
        int before = sheet.findBefore(first, BIRTH_REACH, Cue.BIRTH.bit());
        return (before >= 0 && !sheet.before(first, first - before, Cue.DEADLINE.bit()))
                || sheet.after(last, 3, Cue.BIRTH.bit());
    }

    private static boolean isDate(Sheet sheet, DateFound date, int first, int last) {
        boolean event = sheet.before(first, EVENT_REACH, Cue.CARE_EVENT.bit())
                || sheet.after(last, EVENT_REACH_AFTER, Cue.CARE_EVENT.bit());
        return switch (date.certainty()) {
            case FULL -> true;
            case PART -> event && sheet.inSentence(first, PERSON | Cue.CARE_EVENT.bit());
            case DOUBTFUL -> event && isAfterDateWord(sheet, first) && !isFollowedBy(sheet, last, "of");
        };
    }

    private static boolean isAfterDateWord(Sheet sheet, int first) {
        if (!sheet.has(first - 1)) {
            return false;
        }
        Token before = sheet.token(first - 1);
        return switch (before.folded()) {
            case "on", "since", "until", "from", "date", "dated", "to", "and", "till", ":", "(" -> true;
            default -> before.is(Cue.CARE_EVENT) || Weekdays.NAMES.contains(before.folded());
        };
    }

    private static boolean isFollowedBy(Sheet sheet, int last, String word) {
        return sheet.has(last + 1) && sheet.token(last + 1).folded().equals(word);
    }

    private static boolean mayBePersonal(Sheet sheet, int first, int last) {
        boolean person = sheet.inSentence(first, PERSON);
        int event = distance(sheet, first, last, Cue.CARE_EVENT);
        int plan = distance(sheet, first, last, Cue.PLAN);
        boolean impersonal = !person && sheet.inSentence(first, Cue.IMPERSONAL.bit());
        if (sheet.before(first, 1, Cue.DEADLINE.bit())) {
            return person && event <= 2;
        }
        return person ? event < FAR || plan > EVENT_REACH_AFTER : event <= plan && !(impersonal && event == FAR);
    }

    private static int distance(Sheet sheet, int first, int last, Cue cue) {
        int before = sheet.findBefore(first, EVENT_REACH, cue.bit());
        int after = sheet.findAfter(last, EVENT_REACH_AFTER, cue.bit());
        return Math.min(before < 0 ? FAR : first - before, after < 0 ? FAR : after - last);
    }
}
