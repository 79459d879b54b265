package ripple.mentoring;

import java.time.LocalDate;

/**
 * An agreement as somebody filled in the form: nothing of it is checked yet.
 *
 * @param basedOn the newest version when the form was opened, 0 if there was none
 */
public record AgreementDraft(
        String goals, String cadence, String place, String staysPrivate, String endsOn, int basedOn) {

    /** What the form suggests to two who have no agreement yet: all is theirs to say but the day on which they look back. */
    public static AgreementDraft first(LocalDate today) {
        return new AgreementDraft(
                "", "", "", "", today.plus(Agreement.USUAL_LENGTH).toString(), 0);
    }

    public static AgreementDraft of(Agreement agreement) {
        return new AgreementDraft(
                agreement.goals(),
                agreement.cadence().code(),
                agreement.place().code(),
                agreement.staysPrivate(),
                agreement.endsOn().toString(),
                agreement.version());
    }

    /** The same words once more, by somebody who has now seen another version. */
    public AgreementDraft after(int version) {
        return new AgreementDraft(goals, cadence, place, staysPrivate, endsOn, version);
    }

    /** Says nothing of what was typed, so that no log can. */
    @Override
    public String toString() {
        return "AgreementDraft[basedOn=" + basedOn + "]";
    }
}
