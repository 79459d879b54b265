package ripple.mentoring;

import java.time.Instant;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/** Ends mentorships on a day that a test chooses. */
interface EndingStore {

    @SqlUpdate("""
            UPDATE mentorships
            SET state = 'ended',
              ended_at = :at
            WHERE id = :id
            """)
    int endOn(MentorshipId id, Instant at);
}
