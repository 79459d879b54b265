package ripple.privacy;

/**
 * Looks for what may identify a patient in a text, before anything of it is stored anywhere. It is pure, needs no network and no
 * database, takes time in proportion to the text whatever it says, and may be shared between threads.
 */
public final class IdentifierGuard {

    /** Checks one text as its author typed it; positions in the verdict are positions in this text. */
    public GuardVerdict check(String text, Staff staff) {
        if (text.isEmpty()) {
            return GuardVerdict.PASSED;
        }
        Sheet sheet = new Sheet(text);
        Findings findings = new Findings(sheet);
        Rules.ALL.forEach(rule -> rule.look(sheet, staff, findings));
        return findings.verdict();
    }
}
