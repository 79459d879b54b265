package ripple.idea;

import java.time.Instant;
import java.util.List;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import ripple.people.PersonId;
import ripple.people.ProgramId;

/** The SQL that shows ideas in an export and takes their words away. */
interface IdeaCareStore {
    String OF_THIS_PERSON_ALONE = """
            FROM ideas
            WHERE ideas.program_id = :program
              AND ideas.number IN (
                  SELECT idea_number
                  FROM idea_authors
                  WHERE program_id = :program
                    AND person_id = :person)
              AND NOT EXISTS (
                  SELECT 1
                  FROM idea_authors others
                  WHERE others.program_id = :program
                    AND others.idea_number = ideas.number
                    AND others.person_id <> :person)
            """;

    @SqlQuery("SELECT noticed, might_help, place " + OF_THIS_PERSON_ALONE)
    List<Typed> typedBy(ProgramId program, PersonId person);

    @SqlQuery("SELECT number " + OF_THIS_PERSON_ALONE)
    List<IdeaNumber> findOfAlone(ProgramId program, PersonId person);

    /** The occasion goes too: it was made from what the platform sent. */
    @SqlUpdate("""
            UPDATE ideas
            SET noticed = :words,
              might_help = '',
              place = '',
              touch = NULL,
              triage = 'withdrawn',
              withdrawn_at = COALESCE(withdrawn_at, :at),
              occasion = 'words-gone:' || CAST(number AS TEXT),
              words_gone_at = :at,
              version = version + 1
            WHERE program_id = :program
              AND number = :number
              AND words_gone_at IS NULL
            """)
    int empty(ProgramId program, IdeaNumber number, String words, Instant at);

    /** Ideas with other authors keep these. */
    @SqlQuery("""
            DELETE FROM idea_authors
            WHERE program_id = :program
              AND person_id = :person
              AND EXISTS (
                  SELECT 1
                  FROM idea_authors others
                  WHERE others.program_id = :program
                    AND others.idea_number = idea_authors.idea_number
                    AND others.person_id <> :person)
            RETURNING idea_number
            """)
    List<IdeaNumber> leaveToTheOthers(ProgramId program, PersonId person);

    @SqlQuery("""
            SELECT number
            FROM ideas
            WHERE program_id = :program
              AND withdrawn_at IS NOT NULL
              AND words_gone_at IS NULL
              AND withdrawn_at < :before
            ORDER BY withdrawn_at
            LIMIT :limit
            """)
    List<IdeaNumber> findWithdrawn(ProgramId program, Instant before, int limit);

    @SqlQuery(IdeaStore.WHOLE + """
            WHERE ideas.program_id = :program
              AND ideas.number > :after
            ORDER BY ideas.number
            LIMIT :limit
            """)
    List<IdeaRow> page(ProgramId program, long after, int limit);

    @SqlQuery("""
            SELECT person_id
            FROM idea_authors
            WHERE program_id = :program
              AND idea_number = :number
            ORDER BY joined, since, person_id
            """)
    List<PersonId> authors(ProgramId program, IdeaNumber number);

    /** The free text of an idea. */
    record Typed(String noticed, String mightHelp, String place) {}
}
