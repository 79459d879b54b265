package ripple.privacy;

import java.util.Set;

/**
 * Names typed without capitals, or in a line of capitals: "pt hiroshi iyer refused". Here only listed names count, and words nobody knows
 * right after a word for a patient.
 */
final class LowerCaseNameRule implements Rule {

    private static final int SHORTEST = 4;
    private static final Set<String> ALSO_VERBS = Set.of("miss");

    @Override
    public void look(Sheet sheet, Staff staff, Findings findings) {
        int index = 0;
        while (index < sheet.size() && !findings.isFull()) {
            int last = isLowerCase(sheet.token(index)) ? endOfName(sheet, index) : -1;
            if (last >= 0 && isFree(sheet, index, last, findings) && !isStaff(sheet, index, last, staff)) {
                findings.ask(
                        IdentifierKind.NAME,
                        sheet.token(index).start(),
                        sheet.token(last).end());
            }
            index = Math.max(last, index) + 1;
        }
    }

    /** The last token of a name that starts here, or -1. */
    private static int endOfName(Sheet sheet, int index) {
        Likeness likeness = Likeness.of(sheet.token(index));
        if (likeness.isNothing()) {
            return -1;
        }
        int pair = endOfPair(sheet, index, likeness);
        int last = Math.max(index, pair);
        NameContext context = new NameContext(sheet, index, last);
        if (context.isAfterStaffTitle() || context.isBeforeStaffRole() || context.isNameOfThing()) {
            return context.isAfterPatient() && pair > 0 ? last : -1;
        }
        boolean told = pair > 0 || isTold(sheet, index, likeness, context);
        return told ? last : -1;
    }

    private static boolean isTold(Sheet sheet, int index, Likeness likeness, NameContext context) {
        if (context.isAfterCourtesy()) {
            return isNameAfterCourtesy(sheet, index, likeness);
        }
        if (context.isAfterPatient() || context.isAfterNamed()) {
            return likeness.isSureName()
                    || (isStrange(sheet.token(index), likeness) && continuesLikePerson(sheet, index, context));
        }
        boolean sure = likeness.isSureGiven() && sheet.token(index).written().length() >= SHORTEST;
        return sure
                && (context.isAfterKin()
                        || context.ownsSomethingPersonal()
                        || context.ownsKin()
                        || context.doesWhatPersonsDo()
                        || context.isWhatPersonsAre()
                        || context.isAfterDeedTowardPerson()
                        || context.isBesideRoom());
    }

    private static boolean isNameAfterCourtesy(Sheet sheet, int index, Likeness likeness) {
        boolean verb = sheet.has(index - 1)
                && ALSO_VERBS.contains(sheet.token(index - 1).folded());
        return likeness.isSureName() || (!verb && (likeness.family() || isStrange(sheet.token(index), likeness)));
    }

    /** A given name with a family name or a word nobody knows behind it. */
    private static int endOfPair(Sheet sheet, int index, Likeness likeness) {
        if (!sheet.isFollowedBySpace(index)
                || sheet.token(index).possessive()
                || !isLowerCase(sheet.token(index + 1))) {
            return -1;
        }
        Likeness next = Likeness.of(sheet.token(index + 1));
        boolean longEnough = sheet.token(index).written().length() >= 3
                && sheet.token(index + 1).written().length() >= 3;
        boolean names = (likeness.given() && next.isSureName()) || (likeness.isSureGiven() && next.family());
        boolean strange = likeness.isSureGiven()
                && sheet.token(index).written().length() >= SHORTEST
                && isStrange(sheet.token(index + 1), next);
        return longEnough && (names || strange) ? index + 1 : -1;
    }

    private static boolean continuesLikePerson(Sheet sheet, int index, NameContext context) {
        boolean stranger = sheet.isFollowedBySpace(index)
                && !Likeness.of(sheet.token(index + 1)).isNothing()
                && !Lexicon.isNearWord(sheet.token(index + 1).folded());
        return stranger || context.doesWhatPersonsDo() || context.isWhatPersonsAre() || context.isBesideRoom();
    }

    /** Unknown, and not a common word with a typing mistake in it. */
    private static boolean isStrange(Token token, Likeness likeness) {
        return likeness.unknown() && token.written().length() >= SHORTEST && !Lexicon.isNearWord(token.folded());
    }

    private static boolean isLowerCase(Token token) {
        return token.isWord() && token.written().length() >= 2 && (!token.isCapitalized() || token.isAllCapitals());
    }

    private static boolean isFree(Sheet sheet, int first, int last, Findings findings) {
        return !findings.covers(sheet.token(first).start(), sheet.token(last).end());
    }

    private static boolean isStaff(Sheet sheet, int first, int last, Staff staff) {
        NamePhrase phrase = NamePhrase.of(sheet, first, last);
        return staff.knows(phrase.parts()) && !new NameContext(phrase).isAfterPatient();
    }
}
