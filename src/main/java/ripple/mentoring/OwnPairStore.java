package ripple.mentoring;

import java.util.List;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import ripple.database.Row;
import ripple.people.PersonId;
import ripple.people.ProgramId;

/** The SQL of what is handed to a person about their requests and mentorships; what the other wrote for themselves is not in it. */
interface OwnPairStore {

    @SqlQuery("""
            SELECT id AS number, idea_number AS idea, words, route, state, asked_at, changed_at, waiting_since
            FROM match_requests
            WHERE program_id = :program
              AND mentee_id = :person
            ORDER BY id
            """)
    List<Row> requests(ProgramId program, PersonId person);

    @SqlQuery("""
            SELECT match_choices.request_id AS request, rank, match_choices.mentor_id AS mentor, origin,
              match_choices.state, match_choices.asked_at, answer_by, ended_at
            FROM match_requests
            JOIN match_choices
              ON match_choices.program_id = match_requests.program_id
             AND match_choices.request_id = match_requests.id
            WHERE match_requests.program_id = :program
              AND match_requests.mentee_id = :person
            ORDER BY match_choices.request_id, rank
            """)
    List<Row> choices(ProgramId program, PersonId person);

    @SqlQuery("""
            SELECT request_id AS request, state, asked_at, answer_by, ended_at
            FROM match_choices
            WHERE program_id = :program
              AND mentor_id = :person
              AND asked_at IS NOT NULL
            ORDER BY request_id
            """)
    List<Row> asked(ProgramId program, PersonId person);

    @SqlQuery("""
            SELECT id AS number, mentor_id AS mentor, mentee_id AS mentee, idea_number AS idea, state, proposed_at,
              begun_at, ended_at
            FROM mentorships
            WHERE program_id = :program
              AND (mentor_id = :person OR mentee_id = :person)
            ORDER BY id
            """)
    List<Row> mentorships(ProgramId program, PersonId person);

    @SqlQuery("""
            SELECT mentorship_id AS mentorship, version, goals, cadence, place, stays_private, ends_on, proposed_by,
              mentor_confirmed_at, mentee_confirmed_at
            FROM mentorship_agreements
            WHERE program_id = :program
              AND mentorship_id IN (
                SELECT id
                FROM mentorships
                WHERE program_id = :program
                  AND (mentor_id = :person OR mentee_id = :person))
            ORDER BY mentorship_id, version
            """)
    List<Row> agreements(ProgramId program, PersonId person);

    @SqlQuery("""
            SELECT mentorship_id AS mentorship, paused_at, resumes_at
            FROM mentorship_pauses
            WHERE program_id = :program
              AND paused_by = :person
            ORDER BY mentorship_id
            """)
    List<Row> pauses(ProgramId program, PersonId person);

    @SqlQuery("""
            SELECT mentorship_id AS mentorship, reason, note, ended_at
            FROM mentorship_endings
            WHERE program_id = :program
              AND ended_by = :person
            ORDER BY mentorship_id
            """)
    List<Row> endings(ProgramId program, PersonId person);

    @SqlQuery("""
            SELECT mentorship_id AS mentorship, line, closed_at
            FROM mentorship_closings
            WHERE program_id = :program
              AND person_id = :person
            ORDER BY mentorship_id
            """)
    List<Row> closings(ProgramId program, PersonId person);

    @SqlQuery("""
            SELECT mentor_id AS mentor, cover_id AS cover, first_day, last_day, state
            FROM mentor_covers
            WHERE program_id = :program
              AND (mentor_id = :person OR cover_id = :person)
            ORDER BY id
            """)
    List<Row> covers(ProgramId program, PersonId person);
}
