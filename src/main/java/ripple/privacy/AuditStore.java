package ripple.privacy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import ripple.people.ProgramId;

/** The SQL of the audit log. */
interface AuditStore {
    /** Takes the next place in the chain; whoever comes second waits until the first one's transaction has ended. */
    @SqlQuery("""
            INSERT INTO audit_ends (program_id, number, hash)
            VALUES (:program, 1, :beginning)
            ON CONFLICT (program_id) DO UPDATE
            SET number = audit_ends.number + 1
            RETURNING number, hash
            """)
    ChainEnd takePlace(ProgramId program, String beginning);

    @SqlUpdate("""
            UPDATE audit_ends
            SET hash = :hash
            WHERE program_id = :program
            """)
    void setEnd(ProgramId program, String hash);

    @SqlUpdate("""
            INSERT INTO audit_entries (program_id, number, at, actor, act, subject, hash)
            VALUES (:program, :number, :at, :actor, :act, :subject, :hash)
            """)
    void add(@BindMethods AuditLink link);

    @SqlQuery("""
            SELECT program_id AS program, number, at, actor, act, subject, hash
            FROM audit_entries
            WHERE program_id = :program
              AND number > :after
            ORDER BY number
            LIMIT :limit
            """)
    List<AuditLink> findAfter(ProgramId program, long after, int limit);

    @SqlQuery("""
            SELECT number, hash
            FROM audit_ends
            WHERE program_id = :program
            """)
    Optional<ChainEnd> findEnd(ProgramId program);

    @SqlQuery("""
            SELECT number, hash
            FROM audit_anchors
            WHERE program_id = :program
            ORDER BY number DESC
            LIMIT 1
            """)
    Optional<ChainEnd> findAnchor(ProgramId program);

    @SqlUpdate("""
            INSERT INTO audit_anchors (program_id, number, hash, at)
            VALUES (:program, :number, :hash, :at)
            """)
    void anchor(ProgramId program, long number, String hash, Instant at);

    @SqlUpdate("""
            DELETE FROM audit_entries
            WHERE program_id = :program
              AND number <= :number
            """)
    void removeUpTo(ProgramId program, long number);

    /** Every program of which the log knows anything, in whatever table. */
    @SqlQuery("""
            SELECT program_id
            FROM audit_ends
            UNION
            SELECT program_id
            FROM audit_entries
            UNION
            SELECT program_id
            FROM audit_anchors
            ORDER BY program_id
            """)
    List<ProgramId> programs();

    /** A place in the chain and the hash that stands there. */
    record ChainEnd(long number, String hash) {}
}
