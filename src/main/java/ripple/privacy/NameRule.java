package ripple.privacy;

import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * Names of persons who are not known to be staff. A name is asked about where one of {@link #TELLS} shows that somebody is spoken of
 * and none of {@link #EXCUSES} shows that it is not a patient.
 */
final class NameRule implements Rule {

    /** One way to tell, with the word a newcomer would use for it. */
    private record Sign(String name, BiPredicate<NamePhrase, NameContext> holds) {}

    private static final List<Sign> TELLS = List.of(
            new Sign("after patient", (phrase, context) -> context.isAfterPatient()),
            new Sign("after Mr or Mrs", (phrase, context) -> context.isAfterCourtesy()),
            new Sign(
                    "after a word of kinship",
                    (phrase, context) -> context.isAfterKin() && (phrase.isListed() || !phrase.isSingle())),
            new Sign("after named", (phrase, context) -> context.isAfterNamed()),
            new Sign("owns kin", (phrase, context) -> context.ownsKin()),
            new Sign(
                    "owns something personal",
                    (phrase, context) -> context.ownsSomethingPersonal() && phrase.isSureName()),
            new Sign("owns something intimate", (phrase, context) -> context.ownsSomethingIntimate()),
            new Sign("with an age", (phrase, context) -> context.hasAge() && phrase.isSureName()),
            new Sign("full name", (phrase, context) -> phrase.isFullName()),
            new Sign(
                    "likely full name",
                    (phrase, context) -> phrase.mayBeFullName() && context.isInSentenceAboutPerson()),
            new Sign(
                    "told or told of",
                    (phrase, context) ->
                            context.isAfterDeedTowardPerson() && (phrase.isListed() || phrase.mayBeFullName())),
            new Sign("does what persons do", (phrase, context) -> context.doesWhatPersonsDo() && phrase.isSureName()),
            new Sign("is what persons are", (phrase, context) -> context.isWhatPersonsAre() && phrase.isSureGiven()),
            new Sign("does what patients do", (phrase, context) -> context.doesWhatPatientsDo()),
            new Sign("beside a room", (phrase, context) -> context.isBesideRoom()),
            new Sign(
                    "given name among persons",
                    (phrase, context) -> phrase.isSureGiven() && context.isInSentenceAboutPerson()));

    private static final Set<String> JOINTS = Set.of("and", "&", ",", "or", "/");

    private static final List<Sign> EXCUSES = List.of(
            new Sign("title of staff", (phrase, context) -> context.isAfterStaffTitle() && !context.isAfterPatient()),
            new Sign("role of staff", (phrase, context) -> context.isBeforeStaffRole() && !context.isAfterPatient()),
            new Sign("name of a thing", (phrase, context) -> isThing(phrase, context) && !isPersonal(context)),
            new Sign(
                    "eponym",
                    (phrase, context) -> isEponym(phrase)
                            && !isPersonal(context)
                            && !context.ownsKin()
                            && !context.doesWhatPatientsDo()),
            new Sign(
                    "place",
                    (phrase, context) -> context.isAfterPlaceWord() && !isPersonal(context) && !context.isBesideRoom()),
            new Sign("cited", (phrase, context) -> context.isCited() && !isPersonal(context)),
            new Sign("known person", (phrase, context) -> isKnownPerson(phrase) && !context.isAfterPatient()),
            new Sign(
                    "product",
                    (phrase, context) -> context.isBeforeCode() && phrase.isUnknown() && !isPersonal(context)));

    @Override
    public void look(Sheet sheet, Staff staff, Findings findings) {
        int lastAsked = -1;
        for (NamePhrase phrase : NameReader.read(sheet)) {
            boolean free = !findings.isFull() && !findings.covers(phrase.start(), phrase.end());
            if (free && (isAskedAbout(phrase, staff) || isCoupled(phrase, lastAsked, staff))) {
                findings.ask(IdentifierKind.NAME, phrase.start(), phrase.end());
                lastAsked = phrase.last();
            }
        }
    }

    /** "Twins Amara and Zuri": the second name is told by the first. */
    private static boolean isCoupled(NamePhrase phrase, int lastAsked, Staff staff) {
        boolean joined = lastAsked >= 0
                && phrase.first() - lastAsked == 2
                && JOINTS.contains(phrase.sheet().token(lastAsked + 1).folded());
        return joined && !staff.knows(phrase.parts()) && !new NameContext(phrase).isNameOfThing();
    }

    private static boolean isAskedAbout(NamePhrase phrase, Staff staff) {
        NameContext context = new NameContext(phrase);
        boolean told = TELLS.stream().anyMatch(sign -> sign.holds().test(phrase, context));
        boolean excused = EXCUSES.stream().anyMatch(sign -> sign.holds().test(phrase, context));
        return told && !excused && !isStaff(phrase, context, staff);
    }

    /** Staff may be patients too, and share a family name with one: then the words around must say so. */
    private static boolean isStaff(NamePhrase phrase, NameContext context, Staff staff) {
        if (!staff.knows(phrase.parts())) {
            return false;
        }
        boolean patient = context.isAfterPatient() || context.isBesideRoom();
        boolean sharesName = phrase.isSingle()
                && (context.isAfterKin()
                        || (context.isAfterCourtesy() && (context.ownsKin() || context.doesWhatPatientsDo())));
        return !patient && !sharesName;
    }

    private static boolean isPersonal(NameContext context) {
        return context.isAfterPatient() || context.isAfterCourtesy() || context.isAfterKin() || context.isAfterNamed();
    }

    private static boolean isThing(NamePhrase phrase, NameContext context) {
        boolean fullName = phrase.isFullName()
                && phrase.isSureGiven()
                && !phrase.sheet().token(phrase.first()).is(Cue.BEFORE_PLACE);
        return context.isNameOfThing() && (!fullName || context.isCapitalThing());
    }

    private static boolean isEponym(NamePhrase phrase) {
        return phrase.parts().stream().allMatch(Lexicon.EPONYMS::contains);
    }

    private static boolean isKnownPerson(NamePhrase phrase) {
        return Lexicon.KNOWN_PEOPLE.contains(String.join(" ", phrase.parts()));
    }
}
