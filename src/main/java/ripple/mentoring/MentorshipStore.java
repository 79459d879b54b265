package ripple.mentoring;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import ripple.idea.IdeaNumber;
import ripple.people.PersonId;
import ripple.people.ProgramId;

/** The SQL of mentorships. "Live" stands in the same words everywhere: the indexes are on them. */
interface MentorshipStore {

    String LIVE = "state IN ('proposed', 'active', 'paused')";

    String WHOLE = """
            SELECT id,
              program_id AS program,
              mentor_id AS mentor,
              mentee_id AS mentee,
              idea_number AS idea,
              state,
              place,
              proposed_at,
              begun_at,
              since,
              ended_at
            FROM mentorships
            """;

    /** Waits until nobody else gives or takes back a place of this mentor; to be asked for before reading what is free. */
    @SqlUpdate("""
            INSERT INTO mentor_turns (program_id, mentor_id, turns)
            SELECT program_id, id, 1
            FROM people
            WHERE program_id = :program
              AND id = :mentor
            ON CONFLICT (program_id, mentor_id)
            DO UPDATE SET turns = mentor_turns.turns + 1
            """)
    int takeTurn(ProgramId program, PersonId mentor);

    @SqlQuery("""
            SELECT place
            FROM mentorships
            WHERE program_id = :program
              AND mentor_id = :mentor
              AND\s""" + LIVE)
    List<Integer> findTakenPlaces(ProgramId program, PersonId mentor);

    /** Absent if the place or the mentee is taken. */
    @SqlQuery("""
            INSERT INTO mentorships (program_id, mentor_id, mentee_id, idea_number, state, place, proposed_at, since)
            VALUES (:program, :mentor, :mentee, :idea, 'proposed', :place, :at, :at)
            ON CONFLICT DO NOTHING
            RETURNING id
            """)
    Optional<MentorshipId> propose(
            ProgramId program, PersonId mentor, PersonId mentee, Optional<IdeaNumber> idea, int place, Instant at);

    /** From one state to another that is live, too; 0 if it was not in the first. */
    @SqlUpdate("""
            UPDATE mentorships
            SET state = :to,
              since = :at,
              begun_at = CASE WHEN begun_at IS NULL AND :to = 'active' THEN :at ELSE begun_at END
            WHERE program_id = :program
              AND id = :id
              AND state = :from
            """)
    int move(ProgramId program, MentorshipId id, MentorshipState from, MentorshipState to, Instant at);

    /** It gives its place back; 0 if it is over already. */
    @SqlUpdate("""
            UPDATE mentorships
            SET state = :to,
              since = :at,
              ended_at = :at
            WHERE program_id = :program
              AND id = :id
              AND\s""" + LIVE)
    int end(ProgramId program, MentorshipId id, MentorshipState to, Instant at);

    @SqlQuery(WHOLE + """
            WHERE program_id = :program
              AND id = :id
            """)
    Optional<Mentorship> find(ProgramId program, MentorshipId id);

    @SqlQuery(WHOLE + """
            WHERE program_id = :program
              AND mentee_id = :mentee
              AND\s""" + LIVE)
    Optional<Mentorship> findLiveOfMentee(ProgramId program, PersonId mentee);

    @SqlQuery(WHOLE + """
            WHERE program_id = :program
              AND mentor_id = :mentor
              AND\s""" + LIVE + """

            ORDER BY place
            """)
    List<Mentorship> findLiveOfMentor(ProgramId program, PersonId mentor);

    @SqlQuery(WHOLE + """
            WHERE program_id = :program
              AND (mentor_id = :person OR mentee_id = :person)
            ORDER BY id DESC
            LIMIT :limit
            """)
    List<Mentorship> findOf(ProgramId program, PersonId person, int limit);

    @SqlQuery(WHOLE + """
            WHERE program_id = :program
              AND id > :after
              AND\s""" + LIVE + """

            ORDER BY id
            LIMIT :limit
            """)
    List<Mentorship> pageOfLive(ProgramId program, long after, int limit);

    /** How many places of each mentor who has any are taken. */
    @SqlQuery("""
            SELECT mentor_id AS mentor, COUNT(*) AS places
            FROM mentorships
            WHERE program_id = :program
              AND\s""" + LIVE + """

            GROUP BY mentor_id
            """)
    List<Taken> taken(ProgramId program);

    /** The pairs of this person, on either side, that had begun and ended after this instant; each of them once. */
    @SqlQuery("""
            SELECT mentor_id AS mentor, mentee_id AS mentee, MAX(ended_at) AS ended_at
            FROM mentorships
            WHERE program_id = :program
              AND (mentor_id = :person OR mentee_id = :person)
              AND begun_at IS NOT NULL
              AND ended_at > :after
            GROUP BY mentor_id, mentee_id
            """)
    List<Together> findTogether(ProgramId program, PersonId person, Instant after);

    /** Mentors who were proposed to a mentee after this instant, where nothing came of it. */
    @SqlQuery("""
            SELECT DISTINCT mentor_id
            FROM mentorships
            WHERE program_id = :program
              AND mentee_id = :mentee
              AND begun_at IS NULL
              AND ended_at > :after
            """)
    List<PersonId> findProposedInVain(ProgramId program, PersonId mentee, Instant after);

    /** How many places of a mentor are taken. */
    record Taken(PersonId mentor, int places) {}

    /** When a pair was together last. */
    record Together(PersonId mentor, PersonId mentee, Instant endedAt) {

        PersonId other(PersonId person) {
            return mentor.equals(person) ? mentee : mentor;
        }
    }
}
