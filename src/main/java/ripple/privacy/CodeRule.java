package ripple.privacy;

import java.util.Set;
import java.util.function.Predicate;

/**
 * A number or code that a word beside it makes an identifier: "MRN 00158854", "member ID W122625287".
 *
 * @param reach how many tokens may stand between the word and the code
 * @param link whether all of them must be filling words ("number", "is", "of her")
 * @param shape what the code must look like
 */
record CodeRule(IdentifierKind kind, Cue cue, int reach, Link link, Predicate<Code> shape, GuardOutcome outcome) {

    /** How close word and code must stand. */
    enum Link {
        /** Nothing but filling words between them. */
        BESIDE,
        /** Any words of the sentence between them. */
        NEAR,
        /** Any words between them, and the word may also follow the code. */
        EITHER_SIDE
    }

    /** Words that make a number an identifier only if no thing is numbered: "ID 448812", but not "meeting ID 448812". */
    private static final Set<Cue> WEAK = Set.of(Cue.ID, Cue.PLATE);

    boolean matches(Sheet sheet, Code code) {
        return shape.test(code) && (isAfterCue(sheet, code) || isBeforeCue(sheet, code));
    }

    private boolean isAfterCue(Sheet sheet, Code code) {
        int found = sheet.findBefore(code.firstToken(), reach, cue.bit());
        if (found < 0 || (WEAK.contains(cue) && isNumberOfThing(sheet, code.firstToken()))) {
            return false;
        }
        return link == Link.BESIDE ? Fillers.fill(sheet, found, code.firstToken()) : !isNearerThing(sheet, found, code);
    }

    private boolean isBeforeCue(Sheet sheet, Code code) {
        if (link != Link.EITHER_SIDE) {
            return false;
        }
        int found = sheet.findAfter(code.lastToken(), 4, cue.bit());
        return found >= 0 && Fillers.fill(sheet, code.lastToken(), found);
    }

    /** "Pager 5521", "meeting ID 843 2211 9087". */
    static boolean isNumberOfThing(Sheet sheet, int code) {
        int thing = sheet.findBefore(code, 4, Cue.HARMLESS_NUMBER.bit());
        return thing >= 0 && Fillers.fill(sheet, thing, code);
    }

    /** "MRN field on form 20231": the form is nearer than the record. */
    private static boolean isNearerThing(Sheet sheet, int found, Code code) {
        int thing = sheet.findBefore(code.firstToken(), code.firstToken() - found - 1, Cue.HARMLESS_NUMBER.bit());
        return thing > found
                && Fillers.fill(sheet, thing, code.firstToken())
                && !sheet.token(thing).is(Cue.FILLER);
    }
}
