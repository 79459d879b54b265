package ripple.nudge;

import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import ripple.people.PersonId;
import ripple.people.ProgramId;

/** The SQL of what each person was last told by a nudge. */
interface TurnStore {

    @SqlQuery("""
            SELECT turn, at
            FROM nudge_turns
            WHERE program_id = :program
              AND nudge = :nudge
              AND person_id = :person
            """)
    Optional<Turn> find(ProgramId program, String nudge, PersonId person);

    @SqlUpdate("""
            INSERT INTO nudge_turns (program_id, nudge, person_id, turn, at)
            VALUES (:program, :nudge, :person, :turn, :at)
            ON CONFLICT (program_id, nudge, person_id)
            DO UPDATE SET turn = excluded.turn, at = excluded.at
            """)
    int set(ProgramId program, String nudge, PersonId person, String turn, Instant at);

    @SqlUpdate("""
            DELETE FROM nudge_turns
            WHERE program_id = :program
              AND person_id = :person
            """)
    int forget(ProgramId program, PersonId person);

    /** Which turn, and when. */
    record Turn(String turn, Instant at) {}
}
