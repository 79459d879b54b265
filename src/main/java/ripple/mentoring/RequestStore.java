package ripple.mentoring;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import ripple.idea.IdeaNumber;
import ripple.people.PersonId;
import ripple.people.ProgramId;

/** The SQL of requests for a mentor. "Live" stands in the same words everywhere: the indexes are on them. */
interface RequestStore {

    String LIVE = "state IN ('asking', 'offered', 'waiting')";

    String WHOLE = """
            SELECT id,
              program_id AS program,
              mentee_id AS mentee,
              idea_number AS idea,
              words,
              route,
              state,
              asked_at,
              changed_at,
              waiting_since
            FROM match_requests
            """;

    /** Absent if the mentee has a live one. */
    @SqlQuery("""
            INSERT INTO match_requests (program_id, mentee_id, idea_number, words, route, state, asked_at, changed_at)
            VALUES (:program, :mentee, :idea, :words, :route, 'waiting', :askedAt, :askedAt)
            ON CONFLICT DO NOTHING
            RETURNING id
            """)
    Optional<RequestId> add(@BindMethods NewRequest request);

    /** Waits until nobody else changes this request, on databases where several may; to be asked before reading it. */
    @SqlUpdate("""
            UPDATE match_requests
            SET state = state
            WHERE program_id = :program
              AND id = :id
            """)
    int hold(ProgramId program, RequestId id);

    @SqlQuery(WHOLE + """
            WHERE program_id = :program
              AND id = :id
            """)
    Optional<MatchRequest> find(ProgramId program, RequestId id);

    @SqlQuery(WHOLE + """
            WHERE program_id = :program
              AND mentee_id = :mentee
              AND\s""" + LIVE)
    Optional<MatchRequest> findLive(ProgramId program, PersonId mentee);

    @SqlUpdate("""
            UPDATE match_requests
            SET state = :state,
              changed_at = :at
            WHERE program_id = :program
              AND id = :id
            """)
    int set(ProgramId program, RequestId id, RequestState state, Instant at);

    /** Into the line, at the place of that instant unless it has its place already. */
    @SqlUpdate("""
            UPDATE match_requests
            SET state = 'waiting',
              changed_at = :at,
              waiting_since = CASE WHEN waiting_since IS NULL THEN :since ELSE waiting_since END
            WHERE program_id = :program
              AND id = :id
            """)
    int queue(ProgramId program, RequestId id, Instant since, Instant at);

    @SqlUpdate("""
            UPDATE match_requests
            SET waiting_since = :since
            WHERE program_id = :program
              AND id = :id
            """)
    int setWaitingSince(ProgramId program, RequestId id, Instant since);

    @SqlUpdate("""
            UPDATE match_requests
            SET idea_number = :idea
            WHERE program_id = :program
              AND id = :id
            """)
    int setIdea(ProgramId program, RequestId id, Optional<IdeaNumber> idea);

    @SqlUpdate("""
            UPDATE match_requests
            SET words = :words
            WHERE program_id = :program
              AND id = :id
            """)
    int setWords(ProgramId program, RequestId id, String words);

    /** How many stand in line before this one. */
    @SqlQuery("""
            SELECT COUNT(*)
            FROM match_requests
            WHERE program_id = :program
              AND waiting_since IS NOT NULL
              AND (waiting_since < :since OR (waiting_since = :since AND id < :id))
              AND\s""" + LIVE)
    int countBefore(ProgramId program, Instant since, RequestId id);

    @SqlQuery("""
            SELECT COUNT(*)
            FROM match_requests
            WHERE program_id = :program
              AND waiting_since IS NOT NULL
              AND\s""" + LIVE)
    long countInLine(ProgramId program);

    /** The line, from its beginning. */
    @SqlQuery(WHOLE + """
            WHERE program_id = :program
              AND waiting_since IS NOT NULL
              AND\s""" + LIVE + """

            ORDER BY waiting_since, id
            LIMIT :limit
            OFFSET :offset
            """)
    List<MatchRequest> line(ProgramId program, int limit, long offset);

    /** Live ones that are about an idea. */
    @SqlQuery(WHOLE + """
            WHERE program_id = :program
              AND idea_number IS NOT NULL
              AND\s""" + LIVE + """

            ORDER BY idea_number, id
            LIMIT :limit
            """)
    List<MatchRequest> withIdea(ProgramId program, int limit);

    /** A request as it begins. */
    record NewRequest(
            ProgramId program, PersonId mentee, Optional<IdeaNumber> idea, String words, Route route, Instant askedAt) {

        /** Says nothing of what was typed. */
        @Override
        public String toString() {
            return "NewRequest[]";
        }
    }
}
