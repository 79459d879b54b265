package ripple.mentoring;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import ripple.people.PersonId;
import ripple.people.ProgramId;

/** The SQL of mentors who stand in for each other. */
interface CoverStore {

    String WHOLE = """
            SELECT id,
              program_id AS program,
              mentor_id AS mentor,
              cover_id AS cover,
              first_day,
              last_day,
              state
            FROM mentor_covers
            """;

    String OPEN = "state IN ('asked', 'agreed')";

    /** Absent if somebody is asked already, or has agreed. */
    @SqlQuery("""
            INSERT INTO mentor_covers (program_id, mentor_id, cover_id, first_day, last_day, state, asked_at, over_at)
            VALUES (:program, :mentor, :cover, :firstDay, :lastDay, 'asked', :at, :overAt)
            ON CONFLICT DO NOTHING
            RETURNING id
            """)
    Optional<CoverId> ask(
            ProgramId program,
            PersonId mentor,
            PersonId cover,
            LocalDate firstDay,
            LocalDate lastDay,
            Instant at,
            Instant overAt);

    @SqlQuery(WHOLE + """
            WHERE program_id = :program
              AND id = :id
            """)
    Optional<Cover> find(ProgramId program, CoverId id);

    @SqlQuery(WHOLE + """
            WHERE program_id = :program
              AND mentor_id = :mentor
              AND\s""" + OPEN)
    Optional<Cover> findOpen(ProgramId program, PersonId mentor);

    /** For whom this mentor stands in, or is asked to. */
    @SqlQuery(WHOLE + """
            WHERE program_id = :program
              AND cover_id = :cover
              AND\s""" + OPEN + """

            ORDER BY id
            """)
    List<Cover> by(ProgramId program, PersonId cover);

    /** Agreed ones in which this person is one of the two mentors. */
    @SqlQuery(WHOLE + """
            WHERE program_id = :program
              AND (mentor_id = :person OR cover_id = :person)
              AND\s""" + OPEN + """

              AND state = 'agreed'
            ORDER BY id
            """)
    List<Cover> agreed(ProgramId program, PersonId person);

    @SqlUpdate("""
            UPDATE mentor_covers
            SET state = :to
            WHERE program_id = :program
              AND id = :id
              AND state = :from
            """)
    int move(ProgramId program, CoverId id, CoverState from, CoverState to);

    /** Over all programs. */
    @SqlQuery(WHOLE + """
            WHERE over_at <= :now
              AND\s""" + OPEN + """

            ORDER BY over_at
            LIMIT :limit
            """)
    List<Cover> over(Instant now, int limit);
}
