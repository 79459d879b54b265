package ripple.privacy;

import java.util.List;

/** Identifiers with a form, and mostly a check digit, of their own. */
final class PatternRules {

    private static final long PERSON = Cue.PATIENT.bit()
            | Cue.PRONOUN.bit()
            | Cue.KIN.bit()
            | Cue.COURTESY.bit()
            | Cue.LIVES.bit()
            | Cue.ADDRESS.bit();
    private static final String MBI_LETTER = "[AC-HJKMNP-RT-Yac-hjkmnp-rt-y]";
    private static final String MBI_EITHER = "[0-9AC-HJKMNP-RT-Yac-hjkmnp-rt-y]";
    private static final String STATES =
            "A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|PR|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]";

    static final List<Rule> ALL = List.of(
            PatternRule.sure(
                    IdentifierKind.SOCIAL_SECURITY,
                    "(?<![\\w-])\\d{3}-\\d{2}-\\d{4}(?![\\w-])",
                    Checksums::socialSecurity),
            PatternRule.withCue(
                    IdentifierKind.SOCIAL_SECURITY,
                    "(?<![\\w-])\\d{3}-\\d{2}-\\d{4}(?![\\w-])",
                    all -> true,
                    Cue.SOCIAL_SECURITY.bit()),
            PatternRule.withCue(
                    IdentifierKind.SOCIAL_SECURITY,
                    "(?<![\\w.-])\\d{3}([ ./_])\\d{2}\\1\\d{4}(?![\\w-])",
                    Checksums::socialSecurity,
                    PERSON | Cue.SOCIAL_SECURITY.bit()),
            PatternRule.sure(
                    IdentifierKind.HEALTH_PLAN,
                    "\\b[1-9]" + MBI_LETTER + MBI_EITHER + "\\d[- ]?" + MBI_LETTER + MBI_EITHER + "\\d[- ]?"
                            + MBI_LETTER + "{2}\\d{2}\\b",
                    all -> true),
            PatternRule.sure(
                    IdentifierKind.NATIONAL_ID,
                    "(?<![\\d-])\\d{3}[ -]\\d{3}[ -]\\d{4}(?![\\d-])",
                    Checksums::nhsNumber),
            PatternRule.sure(
                    IdentifierKind.NATIONAL_ID,
                    "(?i)\\b[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\\d{2} ?\\d{2} ?\\d{2} ?[A-D]\\b",
                    all -> true),
            PatternRule.sure(
                    IdentifierKind.NATIONAL_ID,
                    "(?<![\\d-])[2-9]\\d{3}[ -]\\d{4}[ -]\\d{4}(?![ -]?\\d)",
                    Checksums::verhoeff),
            PatternRule.sure(IdentifierKind.NATIONAL_ID, "\\b\\d{3}\\.\\d{3}\\.\\d{3}-\\d{2}\\b", Checksums::cpf),
            PatternRule.sure(
                    IdentifierKind.NATIONAL_ID, "\\b(?:\\d{8}|[XYZ]\\d{7})[- ]?[A-HJ-NP-TV-Z]\\b", Checksums::dni),
            PatternRule.sure(
                    IdentifierKind.NATIONAL_ID,
                    "\\b[12] ?\\d{2} ?(?:0[1-9]|1[0-2]|[2-4]\\d) ?\\d[\\dAB] ?\\d{3} ?\\d{3} ?\\d{2}\\b",
                    all -> true),
            PatternRule.sure(
                    IdentifierKind.NATIONAL_ID,
                    "(?i)\\b[A-Z]{6}\\d{2}[A-EHLMPRST]\\d{2}[A-Z]\\d{3}[A-Z]\\b",
                    all -> true),
            PatternRule.sure(
                    IdentifierKind.NATIONAL_ID, "(?i)\\b[A-Z]{4}\\d{6}[HM][A-Z]{5}[A-Z\\d]\\d\\b", all -> true),
            PatternRule.withCue(
                    IdentifierKind.NATIONAL_ID,
                    "\\b(?:\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])|(?:0[1-9]|[12]\\d|3[01])(?:0[1-9]|1[0-2])\\d{2})[-+]\\d{3}[\\dA-Z]\\b",
                    all -> true,
                    PERSON | Cue.NATIONAL_ID.bit()),
            PatternRule.sure(
                    IdentifierKind.ACCOUNT,
                    "(?<![\\d-])[3-6]\\d{3}([ -]?)\\d{4}\\1\\d{4}\\1\\d{1,7}(?![\\d-])",
                    Checksums::luhn),
            PatternRule.sure(
                    IdentifierKind.ACCOUNT, "(?<![\\d-])3[47]\\d{2}[ -]\\d{6}[ -]\\d{5}(?![\\d-])", Checksums::luhn),
            PatternRule.sure(
                    IdentifierKind.ACCOUNT,
                    "\\b[A-Z]{2}\\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?\\b",
                    Checksums::iban),
            PatternRule.sure(IdentifierKind.VEHICLE, "(?i)\\b[A-HJ-NPR-Z0-9]{17}\\b", Checksums::vehicle),
            PatternRule.sure(IdentifierKind.LICENSE, "(?i)\\b[A-Z9]{5}\\d{6}[A-Z9]{2}\\d[A-Z]{2}\\b", all -> true),
            PatternRule.withCue(IdentifierKind.VEHICLE, "\\b[A-Z]{2}\\d{2} ?[A-Z]{3}\\b", all -> true, Cue.PLATE.bit()),
            PatternRule.sure(
                    IdentifierKind.VEHICLE,
                    "(?i)\\b(?:plates?|tag|reg|registration|rego)(?: is|:| no\\.?| number| #)? {1,2}(?:[A-Z]{2,4}[ -]\\d{2,4}|\\d{2,4}[ -][A-Z]{2,4})\\b",
                    all -> true),
            PatternRule.sure(IdentifierKind.DEVICE, "\\(01\\)\\d{14}(?:\\(\\d{2}\\)[\\w-]{1,20}){1,5}", all -> true),
            PatternRule.sure(
                    IdentifierKind.POSTAL_CODE, "\\b(?:" + STATES + "),? \\d{5}(?:-\\d{4})?(?![\\w-])", all -> true),
            PatternRule.withCue(IdentifierKind.POSTAL_CODE, "(?<![\\w-])\\d{5}-\\d{4}(?![\\w-])", all -> true, PERSON),
            PatternRule.withCue(
                    IdentifierKind.POSTAL_CODE,
                    "\\b[A-Z]{1,2}\\d[A-Z\\d]? \\d[ABD-HJLNP-UW-Z]{2}\\b",
                    all -> true,
                    PERSON | Cue.POSTAL_CODE.bit()),
            PatternRule.withCue(
                    IdentifierKind.POSTAL_CODE,
                    "\\b[ABCEGHJ-NPRSTVXY]\\d[A-Z] ?\\d[A-Z]\\d\\b",
                    all -> true,
                    PERSON | Cue.POSTAL_CODE.bit()),
            PatternRule.sure(
                    IdentifierKind.ADDRESS,
                    "(?i)\\b(?:P\\.? ?O\\.? ?Box|Postfach|Apartado) +(?:no\\.? ?)?\\d{1,6}\\b",
                    all -> true),
            PatternRule.sure(
                    IdentifierKind.PHOTO,
                    "(?i)\\b(?:IMG|DSC|DCIM|PXL|VID|MVIMG)[-_ ]?\\d{3,12}(?:[-_]\\d{3,9})?(?:\\.(?:jpe?g|png|heic|mp4|mov|gif))?",
                    all -> true));

    private PatternRules() {}
}
