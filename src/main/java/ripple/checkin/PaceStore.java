package ripple.checkin;

import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import ripple.mentoring.MentorshipId;
import ripple.people.PersonId;
import ripple.people.ProgramId;

/** The SQL of how often, and when in a week, people are asked. */
interface PaceStore {

    @SqlQuery("""
            SELECT weeks, set_at
            FROM check_in_paces
            WHERE program_id = :program
              AND mentorship_id = :mentorship
            """)
    Optional<Pace> findPace(ProgramId program, MentorshipId mentorship);

    @SqlUpdate("""
            INSERT INTO check_in_paces (program_id, mentorship_id, weeks, set_at)
            VALUES (:program, :mentorship, :weeks, :at)
            ON CONFLICT (program_id, mentorship_id) DO UPDATE
            SET weeks = excluded.weeks, set_at = excluded.set_at
            """)
    int setPace(ProgramId program, MentorshipId mentorship, int weeks, Instant at);

    /** Every week again, and the question whether to ask less often may come again. */
    @SqlUpdate("""
            DELETE FROM check_in_paces
            WHERE program_id = :program
              AND mentorship_id = :mentorship
            """)
    int forgetPace(ProgramId program, MentorshipId mentorship);

    @SqlQuery("""
            SELECT day, hour
            FROM check_in_hours
            WHERE program_id = :program
              AND person_id = :person
              AND side = :side
            """)
    Optional<Hour> findHour(ProgramId program, PersonId person, CheckInSide side);

    @SqlUpdate("""
            INSERT INTO check_in_hours (program_id, person_id, side, day, hour)
            VALUES (:program, :person, :side, :day, :hour)
            ON CONFLICT (program_id, person_id, side) DO UPDATE
            SET day = excluded.day, hour = excluded.hour
            """)
    int setHour(ProgramId program, PersonId person, CheckInSide side, int day, int hour);

    /** Every so many weeks, since the mentor said so. */
    record Pace(int weeks, Instant setAt) {}

    /** Days count from Monday as 1. */
    record Hour(int day, int hour) {}
}
