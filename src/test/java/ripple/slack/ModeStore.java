package ripple.slack;

import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import ripple.people.Mode;
import ripple.people.ProgramId;

/** Puts programs into a mode, as no feature does. */
public interface ModeStore {

    @SqlUpdate("""
            UPDATE program_standings
            SET mode = :mode
            WHERE program_id = :program
            """)
    void set(ProgramId program, Mode mode);
}
