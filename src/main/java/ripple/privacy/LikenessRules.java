package ripple.privacy;

import java.util.List;

/** Prints of the body and pictures of a patient that a text speaks of as being at hand. */
final class LikenessRules {

    private static final long PERSON = Cue.PATIENT.bit() | Cue.PRONOUN.bit() | Cue.KIN.bit() | Cue.COURTESY.bit();

    static final List<Rule> ALL = List.of(LikenessRules::prints, LikenessRules::pictures);

    private LikenessRules() {}

    private static void prints(Sheet sheet, Staff staff, Findings findings) {
        for (int i = 0; i < sheet.size() && !findings.isFull(); i++) {
            if (sheet.token(i).is(Cue.BIOMETRIC)
                    && (sheet.inSentence(i, PERSON) || isFollowedBy(sheet, i, "on", "file"))) {
                ask(IdentifierKind.BIOMETRIC, sheet, i, findings);
            }
        }
    }

    /** "A picture of her face", "his photo": one person's, not "a photo of each patient". */
    private static void pictures(Sheet sheet, Staff staff, Findings findings) {
        for (int i = 0; i < sheet.size() && !findings.isFull(); i++) {
            if (sheet.token(i).is(Cue.PICTURE) && (isOfOnePerson(sheet, i) || isOwned(sheet, i))) {
                ask(IdentifierKind.PHOTO, sheet, i, findings);
            }
        }
    }

    private static boolean isOfOnePerson(Sheet sheet, int index) {
        if (!isFollowedBy(sheet, index, "of")
                && !isFollowedBy(sheet, index, "showing")
                && !isFollowedBy(sheet, index, "shows")) {
            return false;
        }
        int person = sheet.findAfter(index + 1, 3, PERSON);
        return person >= 0
                && !isAnybody(sheet.token(person - 1))
                && !sheet.token(person).is(Cue.PATIENTS);
    }

    private static boolean isOwned(Sheet sheet, int index) {
        if (!sheet.has(index - 1)) {
            return false;
        }
        Token owner = sheet.token(index - 1);
        boolean pronoun = owner.folded().equals("his") || owner.folded().equals("her");
        boolean patient = owner.possessive()
                && owner.isAny(Cue.PATIENT.bit() | Cue.KIN.bit())
                && !isAnybody(sheet.token(Math.max(0, index - 2)));
        return pronoun || patient;
    }

    private static boolean isAnybody(Token token) {
        return switch (token.folded()) {
            case "each", "every", "a", "any", "an", "no", "happy", "smiling" -> true;
            default -> false;
        };
    }

    private static boolean isFollowedBy(Sheet sheet, int index, String... words) {
        for (int i = 0; i < words.length; i++) {
            if (!sheet.has(index + 1 + i)
                    || !sheet.token(index + 1 + i).folded().equals(words[i])) {
                return false;
            }
        }
        return true;
    }

    private static void ask(IdentifierKind kind, Sheet sheet, int index, Findings findings) {
        Token token = sheet.token(index);
        if (!findings.covers(token.start(), token.end())) {
            findings.ask(kind, token.start(), token.end());
        }
    }
}
