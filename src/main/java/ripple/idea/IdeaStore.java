package ripple.idea;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import ripple.people.PersonId;
import ripple.people.ProgramId;

/** The SQL of ideas and their authors; {@link NewIdeaSql} writes them first. Every question names the program. */
public interface IdeaStore {

    /** An idea with the answer to it. */
    String WHOLE = """
            SELECT ideas.*, idea_decisions.decided_by, idea_decisions.decided_at, idea_decisions.reason,
              idea_decisions.merged_into
            FROM ideas
            LEFT JOIN idea_decisions ON idea_decisions.program_id = ideas.program_id
              AND idea_decisions.idea_number = ideas.number
            """;

    @SqlQuery(WHOLE + """
            WHERE ideas.program_id = :program
              AND ideas.number = :number
            """)
    Optional<IdeaRow> find(ProgramId program, IdeaNumber number);

    @SqlQuery(WHOLE + """
            WHERE ideas.program_id = :program
              AND ideas.occasion = :occasion
            """)
    Optional<IdeaRow> findByOccasion(ProgramId program, String occasion);

    @SqlQuery("""
            SELECT person_id
            FROM idea_authors
            WHERE program_id = :program
              AND idea_number = :number
            ORDER BY joined, since, person_id
            """)
    List<PersonId> findAuthors(ProgramId program, IdeaNumber number);

    /** Newest first. */
    @SqlQuery(WHOLE + """
            JOIN idea_authors ON idea_authors.program_id = ideas.program_id
              AND idea_authors.idea_number = ideas.number
            WHERE idea_authors.program_id = :program
              AND idea_authors.person_id = :person
            ORDER BY idea_authors.idea_number DESC
            LIMIT :limit
            OFFSET :offset
            """)
    List<IdeaRow> findOf(ProgramId program, PersonId person, int limit, long offset);

    @SqlQuery("""
            SELECT COUNT(*)
            FROM idea_authors
            WHERE program_id = :program
              AND person_id = :person
            """)
    long countOf(ProgramId program, PersonId person);

    /** The place that this person's newest idea with a place names. */
    @SqlQuery("""
            SELECT ideas.place
            FROM idea_authors
            JOIN ideas ON ideas.program_id = idea_authors.program_id
              AND ideas.number = idea_authors.idea_number
            WHERE idea_authors.program_id = :program
              AND idea_authors.person_id = :person
              AND ideas.place <> ''
            ORDER BY idea_authors.idea_number DESC
            LIMIT 1
            """)
    Optional<String> findLastPlace(ProgramId program, PersonId person);

    /** Whether it was changed; not if somebody was faster or it was withdrawn. */
    @SqlUpdate("""
            UPDATE ideas
            SET noticed = :noticed,
              might_help = :mightHelp,
              place = :where,
              touch = :touch,
              raised_by = :raisedBy,
              edited_at = :at,
              version = version + 1
            WHERE program_id = :program
              AND number = :number
              AND version = :version
              AND triage IN ('waiting', 'welcomed')
            """)
    boolean change(ProgramId program, @BindMethods Edition edition, @BindMethods IdeaText text, Instant at);

    /** Whether it was withdrawn; not if it was before. */
    @SqlUpdate("""
            UPDATE ideas
            SET triage = 'withdrawn',
              withdrawn_at = :at,
              version = version + 1
            WHERE program_id = :program
              AND number = :number
              AND triage IN ('waiting', 'welcomed', 'not-now')
            """)
    boolean withdraw(ProgramId program, IdeaNumber number, Instant at);
}
