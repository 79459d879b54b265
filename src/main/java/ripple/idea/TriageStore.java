package ripple.idea;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import ripple.people.PersonId;
import ripple.people.ProgramId;

/** The SQL of answers to ideas and of what waits for one. "Waiting since" stands in the same words everywhere: the index is on them. */
interface TriageStore {

    String SINCE = "COALESCE(ideas.waiting_since, ideas.captured_at)";

    /** Waits until nobody else changes this idea, on databases where several may; to be asked before reading what a change depends on. */
    @SqlUpdate("""
            UPDATE ideas
            SET decisions = decisions
            WHERE program_id = :program
              AND number = :number
            """)
    int hold(ProgramId program, IdeaNumber number);

    @SqlUpdate("""
            UPDATE ideas
            SET triage = :triage,
              waiting_since = CASE WHEN :triage = 'waiting' THEN :at ELSE waiting_since END,
              decisions = decisions + 1
            WHERE program_id = :program
              AND number = :number
            """)
    int set(ProgramId program, IdeaNumber number, Triage triage, Instant at);

    @SqlUpdate("""
            INSERT INTO idea_decisions (program_id, idea_number, decided_by, decided_at, reason, merged_into)
            VALUES (:program, :number, :by, :at, :reason, :mergedInto)
            ON CONFLICT (program_id, idea_number)
            DO UPDATE SET decided_by = excluded.decided_by,
              decided_at = excluded.decided_at,
              reason = excluded.reason,
              merged_into = excluded.merged_into
            """)
    int decide(ProgramId program, IdeaNumber number, @BindMethods Decision decision);

    @SqlUpdate("""
            DELETE FROM idea_decisions
            WHERE program_id = :program
              AND idea_number = :number
            """)
    int undecide(ProgramId program, IdeaNumber number);

    /** How often this idea was answered or an answer taken back: names what is told about it. */
    @SqlQuery("""
            SELECT decisions
            FROM ideas
            WHERE program_id = :program
              AND number = :number
            """)
    int countDecisions(ProgramId program, IdeaNumber number);

    /** The longest waiting first. */
    @SqlQuery(IdeaStore.WHOLE + """
            WHERE ideas.program_id = :program
              AND ideas.triage = 'waiting'
            ORDER BY\s""" + SINCE + """
            , ideas.number
            LIMIT :limit
            OFFSET :offset
            """)
    List<IdeaRow> findWaiting(ProgramId program, int limit, long offset);

    @SqlQuery("""
            SELECT COUNT(*)
            FROM ideas
            WHERE program_id = :program
              AND triage = 'waiting'
            """)
    long countWaiting(ProgramId program);

    /** How many began to wait in a stretch of time; its end is not part of it. */
    @SqlQuery("""
            SELECT COUNT(*)
            FROM ideas
            WHERE program_id = :program
              AND triage = 'waiting'
              AND\s""" + SINCE + """
             >= :from
              AND\s""" + SINCE + """
             < :to
            """)
    long countWaitingSince(ProgramId program, Instant from, Instant to);

    @SqlQuery("""
            SELECT merged_into
            FROM idea_decisions
            WHERE program_id = :program
              AND idea_number = :number
              AND merged_into IS NOT NULL
            """)
    Optional<IdeaNumber> findTarget(ProgramId program, IdeaNumber number);

    /** Everybody who stands behind one idea stands behind the other from now on. */
    @SqlUpdate("""
            INSERT INTO idea_authors (program_id, idea_number, person_id, since, joined)
            SELECT program_id, :into, person_id, :at, TRUE
            FROM idea_authors
            WHERE program_id = :program
              AND idea_number = :from
            ON CONFLICT (program_id, idea_number, person_id)
            DO NOTHING
            """)
    int addAuthors(ProgramId program, IdeaNumber from, IdeaNumber into, Instant at);

    /** Takes out who came with one idea and with no other that is still a part of this one. */
    @SqlUpdate("""
            DELETE FROM idea_authors
            WHERE program_id = :program
              AND idea_number = :into
              AND joined
              AND person_id IN (
                  SELECT person_id
                  FROM idea_authors gone
                  WHERE gone.program_id = :program
                    AND gone.idea_number = :from)
              AND NOT EXISTS (
                  SELECT 1
                  FROM idea_decisions parts
                  JOIN idea_authors others ON others.program_id = parts.program_id
                    AND others.idea_number = parts.idea_number
                  WHERE parts.program_id = :program
                    AND parts.merged_into = :into
                    AND others.person_id = idea_authors.person_id)
            """)
    int removeAuthors(ProgramId program, IdeaNumber from, IdeaNumber into);

    @SqlUpdate("""
            DELETE FROM idea_authors
            WHERE program_id = :program
              AND idea_number = :number
              AND person_id = :person
            """)
    int leave(ProgramId program, IdeaNumber number, PersonId person);
}
