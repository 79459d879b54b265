package ripple.privacy;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a word or phrase says about its neighbors; the words themselves stand in {@code cues.txt} under these names. */
enum Cue {
    /** Somebody who is cared for. */
    PATIENT,
    /** Many of them, or what is named after them: a patient council names nobody. */
    PATIENTS,
    KIN,
    /** Mr, Mrs: how patients are addressed. */
    COURTESY,
    /** Dr, nurse, coach: how staff are addressed. */
    STAFF_TITLE,
    /** What stands after the name of a member of staff. */
    STAFF_ROLE,
    PRONOUN,
    /** Calls what follows a name: named, called, signed. */
    NAMED,
    /** A deed done to or with a person: told, phoned, feedback from. */
    TOWARD_PERSON,
    /** What persons do or are: said, fell, was tearful. */
    PERSON_DOES,
    /** What anybody or anything is or has. */
    PERSON_IS,
    /** What a patient does or suffers: fell, refused, was admitted. */
    PATIENT_DOES,
    /** What belongs to a person: chart, room, surgery, feedback. */
    BELONGS_TO_PERSON,
    /** What nobody but a person has: a bed, a leg, a funeral. */
    INTIMATE,
    /** Follows the name of a place, building or thing. */
    THING,
    /** Stands before the name of a place or building. */
    BEFORE_PLACE,
    ROOM,
    LIVES,
    BIRTH,
    /** An event in a patient's care. */
    CARE_EVENT,
    /** Plans, meetings, measuring: their dates are nobody's. */
    PLAN,
    /** Directly before a date they make it a plan's. */
    DEADLINE,
    /** Tell of a plan where no person is spoken of. */
    IMPERSONAL,
    RECORD,
    WEAK_RECORD,
    NATIONAL_ID,
    SOCIAL_SECURITY,
    LAST_DIGITS,
    HEALTH_PLAN,
    ACCOUNT,
    LICENSE,
    PLATE,
    VIN,
    DEVICE,
    SERIAL,
    SAMPLE,
    STUDY_ID,
    ID,
    PHONE,
    FAX,
    POSTAL_CODE,
    ADDRESS,
    SOCIAL_MEDIA,
    BIOMETRIC,
    PICTURE,
    /** The number after it is of a thing: room, pager, budget line. */
    HARMLESS_NUMBER,
    /** The number before it is an amount. */
    UNIT,
    /** May stand between a cue and what it speaks of. */
    FILLER;

    private static final Map<String, Cue> BY_CODE =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Cue::code, Function.identity()));

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** This cue as a set of one; sets live only while a text is checked, so the order of the constants may change. */
    @SuppressWarnings("EnumOrdinal")
    long bit() {
        return 1L << ordinal();
    }

    static Cue ofCode(String code) {
        Cue cue = BY_CODE.get(code);
        if (cue == null) {
            throw new IllegalArgumentException("There is no cue called " + code);
        }
        return cue;
    }
}
