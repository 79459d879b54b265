package ripple.privacy;

import java.util.Optional;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import ripple.people.ProgramId;

/** The SQL of what programs decided to keep for how long. */
interface RetentionStore {
    @SqlQuery("""
            SELECT withdrawn_ideas_days, ended_messages_days, audit_days
            FROM retention_rules
            WHERE program_id = :program
            """)
    Optional<Retention> find(ProgramId program);

    @SqlUpdate("""
            INSERT INTO retention_rules (program_id, withdrawn_ideas_days, ended_messages_days, audit_days)
            VALUES (:program, :withdrawnIdeasDays, :endedMessagesDays, :auditDays)
            ON CONFLICT (program_id) DO UPDATE
            SET withdrawn_ideas_days = excluded.withdrawn_ideas_days,
                ended_messages_days = excluded.ended_messages_days,
                audit_days = excluded.audit_days
            """)
    void set(ProgramId program, @BindMethods Retention retention);
}
