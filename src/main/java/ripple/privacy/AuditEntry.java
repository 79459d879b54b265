package ripple.privacy;

import ripple.people.ProgramId;

/**
 * One act worth remembering: who did what about what. It has room for codes and ids only, so that no free text gets into the audit log.
 *
 * @param act a stored code, such as {@code person.erased}
 */
public record AuditEntry(ProgramId program, Actor actor, String act, Subject subject) {
    public AuditEntry {
        if (!act.matches("[a-z]{1,30}(-[a-z]{1,30}){0,3}\\.[a-z]{1,30}(-[a-z]{1,30}){0,3}")) {
            throw new IllegalArgumentException("An act is a stored code, such as person.erased");
        }
    }

    /** For an act about the program as a whole. */
    public static AuditEntry ofProgram(ProgramId program, Actor actor, String act) {
        return new AuditEntry(program, actor, act, new Subject("program", program.value()));
    }
}
