package ripple.mentoring;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import ripple.people.PersonId;
import ripple.people.ProgramId;

/** The SQL of the mentors to whom requests go. "Open" stands in the same words everywhere: the indexes are on them. */
interface ChoiceStore {

    String OPEN = "state IN ('offered', 'asked')";

    String WHOLE = """
            SELECT program_id AS program,
              request_id AS request,
              rank,
              mentor_id AS mentor,
              origin,
              suggested_by,
              state,
              asked_at,
              answer_by
            FROM match_choices
            """;

    String HELD = """
            SELECT choices.mentor_id AS mentor,
              requests.mentee_id AS mentee,
              (choices.state = 'offered' AND requests.waiting_since IS NOT NULL) AS undecided
            FROM match_choices choices
            JOIN match_requests requests
              ON requests.program_id = choices.program_id AND requests.id = choices.request_id
            WHERE choices.program_id = :program
              AND choices.state IN ('offered', 'asked')
              AND choices.origin IN ('mentor', 'room')
            """;

    @SqlUpdate("""
            INSERT INTO match_choices (program_id, request_id, rank, mentor_id, origin, suggested_by, state)
            VALUES (:program, :request, :rank, :mentor, :origin, :suggestedBy, 'listed')
            """)
    int add(
            ProgramId program,
            RequestId request,
            int rank,
            PersonId mentor,
            Origin origin,
            Optional<PersonId> suggestedBy);

    @SqlQuery(WHOLE + """
            WHERE program_id = :program
              AND request_id = :request
            ORDER BY rank
            """)
    List<Choice> of(ProgramId program, RequestId request);

    /** From now on an answer is awaited: the mentor's, who is asked, or the author's, whether to ask them. */
    @SqlUpdate("""
            UPDATE match_choices
            SET state = :state,
              asked_at = CASE WHEN :state = 'asked' THEN :at ELSE asked_at END,
              answer_by = :answerBy
            WHERE program_id = :program
              AND request_id = :request
              AND rank = :rank
            """)
    int open(ProgramId program, RequestId request, int rank, ChoiceState state, Instant at, Instant answerBy);

    @SqlUpdate("""
            UPDATE match_choices
            SET state = :state,
              ended_at = :at
            WHERE program_id = :program
              AND request_id = :request
              AND rank = :rank
            """)
    int end(ProgramId program, RequestId request, int rank, ChoiceState state, Instant at);

    /** What waits for the answer of this mentor, the longest waiting first. */
    @SqlQuery(WHOLE + """
            WHERE program_id = :program
              AND mentor_id = :mentor
              AND state = 'asked'
            ORDER BY asked_at, request_id
            LIMIT :limit
            """)
    List<Choice> askedOf(ProgramId program, PersonId mentor, int limit);

    /** Whose time is over, in all programs. */
    @SqlQuery(WHOLE + """
            WHERE answer_by <= :now
              AND\s""" + OPEN + """

            ORDER BY answer_by, program_id, request_id
            LIMIT :limit
            """)
    List<Choice> overdue(Instant now, int limit);

    /** How many of this mentor are open, for whatever reason. */
    @SqlQuery("""
            SELECT COUNT(*)
            FROM match_choices
            WHERE program_id = :program
              AND mentor_id = :mentor
              AND\s""" + OPEN)
    int countOpen(ProgramId program, PersonId mentor);

    /** Open ones that keep a place of their mentor. */
    @SqlQuery(HELD)
    List<HeldPlaces.Held> held(ProgramId program);

    /** Those of one mentor. */
    @SqlQuery(HELD + """
              AND choices.mentor_id = :mentor
            """)
    List<HeldPlaces.Held> heldOf(ProgramId program, PersonId mentor);

    /** All open ones of a program. */
    @SqlQuery(WHOLE + """
            WHERE program_id = :program
              AND answer_by > :now
              AND\s""" + OPEN + """

            ORDER BY answer_by
            LIMIT :limit
            """)
    List<Choice> open(ProgramId program, Instant now, int limit);
}
