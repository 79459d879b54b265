package ripple.slack.platform;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import ripple.people.PersonId;
import ripple.people.ProgramId;

/** The SQL of the address book. */
interface AddressBookStore {

    @SqlQuery("""
            SELECT team_id, program_id AS program, stopped_at
            FROM slack_workspaces
            WHERE team_id = :teamId
            """)
    Optional<Workspace> findWorkspace(String teamId);

    @SqlQuery("""
            SELECT team_id, program_id AS program, stopped_at
            FROM slack_workspaces
            ORDER BY met_at, team_id
            """)
    List<Workspace> workspaces();

    @SqlUpdate("""
            INSERT INTO slack_workspaces (team_id, program_id, met_at)
            VALUES (:teamId, :program, :metAt)
            ON CONFLICT (team_id) DO NOTHING
            """)
    int addWorkspace(String teamId, ProgramId program, Instant metAt);

    @SqlUpdate("""
            UPDATE slack_workspaces
            SET stopped_at = NULL
            WHERE team_id = :teamId
            """)
    void markBegun(String teamId);

    /** 0 if it was stopped already. */
    @SqlUpdate("""
            UPDATE slack_workspaces
            SET stopped_at = :at
            WHERE team_id = :teamId
              AND stopped_at IS NULL
            """)
    int markStopped(String teamId, Instant at);

    @SqlQuery("""
            SELECT program_id AS program, person_id AS person, user_id
            FROM slack_people
            WHERE program_id = :program
              AND user_id = :userId
            """)
    Optional<Contact> findContact(ProgramId program, String userId);

    @SqlQuery("""
            SELECT program_id AS program, person_id AS person, user_id
            FROM slack_people
            WHERE program_id = :program
              AND person_id = :person
            """)
    Optional<Contact> findContact(ProgramId program, PersonId person);

    @SqlUpdate("""
            INSERT INTO slack_people (program_id, user_id, person_id, look_up_at)
            VALUES (:program, :userId, :person, :lookUpAt)
            ON CONFLICT (program_id, user_id) DO NOTHING
            """)
    int addContact(ProgramId program, String userId, PersonId person, Instant lookUpAt);

    /** Takes people to be looked up, so that no other instance takes them before {@code until}. */
    @SqlQuery("""
            UPDATE slack_people
            SET look_up_at = :until, look_ups = look_ups + 1
            WHERE (program_id, user_id) IN (
                SELECT program_id, user_id
                FROM slack_people
                WHERE program_id = :program
                  AND look_up_at <= :now
                ORDER BY look_up_at
                LIMIT :limit)
            RETURNING program_id AS program, person_id AS person, user_id, look_up_at AS until, look_ups
            """)
    List<LookUp> takeDue(ProgramId program, Instant now, Instant until, int limit);

    /** Ends a look-up, if nothing newer came to be known in the meantime. */
    @SqlUpdate("""
            UPDATE slack_people
            SET look_up_at = :at, look_ups = :lookUps
            WHERE program_id = :program
              AND user_id = :userId
              AND look_up_at = :until
            """)
    int endLookUp(ProgramId program, String userId, Instant until, Instant at, int lookUps);

    @SqlUpdate("""
            UPDATE slack_people
            SET look_up_at = :at, look_ups = 0
            WHERE program_id = :program
              AND user_id = :userId
            """)
    void lookUpAgain(ProgramId program, String userId, Instant at);

    @SqlQuery("""
            SELECT channel_id
            FROM slack_conversations
            WHERE program_id = :program
              AND conversation = :conversation
            """)
    Optional<String> findChannel(ProgramId program, String conversation);

    @SqlUpdate("""
            INSERT INTO slack_conversations (program_id, conversation, channel_id)
            VALUES (:program, :conversation, :channelId)
            ON CONFLICT (program_id, conversation) DO UPDATE SET channel_id = excluded.channel_id
            """)
    void keepChannel(ProgramId program, String conversation, String channelId);

    @SqlUpdate("""
            DELETE FROM slack_conversations
            WHERE program_id = :program
              AND conversation = :conversation
            """)
    void forgetChannel(ProgramId program, String conversation);
}
