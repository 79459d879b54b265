package ripple.mentoring;

import ripple.privacy.Actor;
import ripple.privacy.AuditEntry;
import ripple.privacy.Subject;

/** The stored names of what can be pressed in messages about a mentorship, and of what is audited about it. */
public final class PairActs {

    /** Tells somebody else about trouble; what it opens is the program's. */
    public static final String TROUBLE = "care.trouble";

    /** Opens the form of the agreement; the value is the mentorship. */
    public static final String AGREEMENT = "pair.agreement";

    /** Confirms a version of it; the value is the mentorship and the version. */
    public static final String CONFIRM = "pair.confirm";

    /** Shows the card of a pair. */
    public static final String SHOW = "pair.show";

    public static final String RESUME = "pair.resume";

    /** Opens the form in which a mentorship is closed as completed. */
    public static final String COMPLETE = "pair.complete";

    /** The other has closed it, and this one would rather go on. */
    public static final String NOT_YET = "pair.not-yet";

    /** A mentor who is asked to stand in says yes or no; the value is the asking. */
    public static final String COVER_AGREE = "pair.cover-agree";

    public static final String COVER_DECLINE = "pair.cover-decline";

    /** It goes on as agreed; the value is the mentorship. */
    public static final String KEEP = "pair.keep";

    /** The lead takes care that a mentee whose mentor has left gets another; the value is the mentorship that ended. */
    public static final String FIND_NEW_MENTOR = "pair.find-new-mentor";

    static final String PROPOSED = "agreement.proposed";
    static final String CONFIRMED = "agreement.confirmed";
    static final String PAUSED = "mentorship.paused";
    static final String RESUMED = "mentorship.resumed";
    static final String CLOSED = "mentorship.closed";
    static final String REOPENED = "mentorship.reopened";
    static final String COMPLETED = "mentorship.completed";
    static final String ENDED = "mentorship.ended";
    static final String COVER_ASKED = "cover.asked";
    static final String COVER_AGREED = "cover.agreed";
    static final String COVER_DECLINED = "cover.declined";
    static final String COVER_OVER = "cover.over";

    private PairActs() {}

    static AuditEntry entry(Mentorship about, Actor by, String act) {
        return new AuditEntry(
                about.program(), by, act, new Subject("mentorship", about.id().value()));
    }
}
