package ripple.mentoring;

/**
 * An agreement as somebody filled in the form: nothing of it is checked yet.
 *
 * @param basedOn the newest version when the form was opened, 0 if there was none
 */
public record AgreementDraft(
        String goals, String cadence, String place, String staysPrivate, String endsOn, int basedOn) {

    /** Says nothing of what was typed, so that no log can. */
    @Override
    public String toString() {
        return "AgreementDraft[basedOn=" + basedOn + "]";
    }
}
