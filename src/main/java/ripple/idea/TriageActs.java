package ripple.idea;

import ripple.people.ProgramId;
import ripple.privacy.Actor;
import ripple.privacy.AuditEntry;
import ripple.privacy.Subject;

/** The acts around answers to ideas as they stand in the audit log; names here never change. */
final class TriageActs {

    static final String WELCOMED = "idea.welcomed";
    static final String MERGED = "idea.merged";
    static final String JOINED = "idea.joined";
    static final String NOT_NOW = "idea.not-now";
    static final String REOPENED = "idea.reopened";
    static final String POST_OFFERED = "idea.post-offered";
    static final String POST_AGREED = "idea.post-agreed";
    static final String POST_DECLINED = "idea.post-declined";

    private TriageActs() {}

    static AuditEntry by(Author actor, String act, IdeaNumber number) {
        return entry(actor.program(), new Actor.OnePerson(actor.person()), act, number);
    }

    private static AuditEntry entry(ProgramId program, Actor actor, String act, IdeaNumber number) {
        return new AuditEntry(program, actor, act, new Subject("idea", number.value()));
    }
}
