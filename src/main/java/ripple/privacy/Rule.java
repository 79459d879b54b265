package ripple.privacy;

/** One thing the guard knows about how identifiers look. Rules keep no state and run in the order of {@link Rules#ALL}. */
interface Rule {

    void look(Sheet sheet, Staff staff, Findings findings);
}
