package ripple.idea;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import ripple.people.ProgramId;

/** The SQL of what remains to be done about ideas soon after they were kept or changed; {@link NewIdeaSql} writes the first asking. */
interface FollowUpStore {

    /** Due at once. Who waits for others like it goes on waiting. */
    @SqlUpdate("""
            INSERT INTO idea_follow_ups (program_id, idea_number, looks, due_at, asked)
            VALUES (:program, :number, :looks, :atOnce, 1)
            ON CONFLICT (program_id, idea_number)
            DO UPDATE SET looks = idea_follow_ups.looks OR EXCLUDED.looks,
              due_at = EXCLUDED.due_at,
              asked = idea_follow_ups.asked + 1
            """)
    void ask(ProgramId program, IdeaNumber number, boolean looks, Instant atOnce);

    @SqlQuery("""
            SELECT EXISTS (
                SELECT 1
                FROM idea_follow_ups
                WHERE due_at <= :now)
            """)
    boolean isAnyDue(Instant now);

    /** Takes some on lease: nobody else takes them before it ends, and if they are not done by then, somebody does them again. */
    @SqlQuery("""
            UPDATE idea_follow_ups
            SET due_at = :leaseEnds
            WHERE due_at <= :now
              AND (program_id, idea_number) IN (
                  SELECT program_id, idea_number
                  FROM idea_follow_ups
                  WHERE due_at <= :now
                  ORDER BY program_id, idea_number
                  LIMIT :limit)
            RETURNING program_id, idea_number, looks, asked
            """)
    List<FollowUp> claim(Instant now, Instant leaseEnds, int limit);

    /** Whether it was done as asked; not if it was asked for once more, or somebody else has done it. */
    @SqlUpdate("""
            DELETE FROM idea_follow_ups
            WHERE program_id = :program
              AND idea_number = :number
              AND asked = :asked
            """)
    boolean finish(ProgramId program, IdeaNumber number, int asked);

    /** A program of which some ideas were kept before they could be found by their words. */
    @SqlQuery("""
            SELECT program_id, up_to
            FROM idea_indexing
            ORDER BY program_id
            LIMIT 1
            """)
    Optional<Backlog> findBacklog();

    @SqlQuery("""
            SELECT number
            FROM ideas
            WHERE program_id = :programId
              AND number <= :upTo
            ORDER BY number DESC
            LIMIT :limit
            """)
    List<IdeaNumber> findBacklog(@BindMethods Backlog backlog, int limit);

    @SqlUpdate("""
            UPDATE idea_indexing
            SET up_to = :upTo
            WHERE program_id = :programId
              AND up_to > :upTo
            """)
    void shorten(@BindMethods Backlog backlog);

    @SqlUpdate("""
            DELETE FROM idea_indexing
            WHERE program_id = :program
            """)
    void end(ProgramId program);

    /** Ideas up to this number wait to be found by their words. */
    record Backlog(ProgramId programId, int upTo) {}
}
