package ripple.checkin;

import java.util.List;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import ripple.database.Row;
import ripple.people.PersonId;
import ripple.people.ProgramId;

/** The SQL of what is handed to a person about their check-ins: a mentor's word is the mentor's, a check-in is the mentee's. */
interface OwnCheckInStore {

    @SqlQuery("""
            SELECT mentorship_id AS mentorship, occurrence AS week, moved, next_step, confidence, help, answered_at,
              changed_at, late
            FROM mentee_check_ins
            WHERE program_id = :program
              AND mentee_id = :person
              AND answered_at IS NOT NULL
            ORDER BY id
            """)
    List<Row> checkIns(ProgramId program, PersonId person);

    @SqlQuery("""
            SELECT mentorship_id AS mentorship, occurrence AS week, word, obstacle, minutes, answered_at, late
            FROM mentor_words
            WHERE program_id = :program
              AND mentor_id = :person
              AND answered_at IS NOT NULL
            ORDER BY id
            """)
    List<Row> words(ProgramId program, PersonId person);

    @SqlQuery("""
            SELECT mentor_words.mentorship_id AS mentorship, blockers.words, blockers.sponsor_id AS sponsor,
              blockers.state, blockers.put_at
            FROM mentor_words
            JOIN blockers
              ON blockers.program_id = mentor_words.program_id
             AND blockers.word_id = mentor_words.id
            WHERE mentor_words.program_id = :program
              AND mentor_words.mentor_id = :person
            ORDER BY blockers.id
            """)
    List<Row> blockers(ProgramId program, PersonId person);

    @SqlQuery("""
            SELECT side, day, hour
            FROM check_in_hours
            WHERE program_id = :program
              AND person_id = :person
            ORDER BY side
            """)
    List<Row> hours(ProgramId program, PersonId person);
}
