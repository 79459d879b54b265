package ripple.slack.platform;

import java.util.List;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import ripple.database.Row;
import ripple.people.PersonId;
import ripple.people.ProgramId;

/** The SQL of what is handed to a person about how Slack calls them. */
interface OwnAddressStore {

    @SqlQuery("""
            SELECT user_id AS slack_id
            FROM slack_people
            WHERE program_id = :program
              AND person_id = :person
            """)
    List<Row> ids(ProgramId program, PersonId person);
}
