package ripple.slack.platform;

import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import ripple.people.PersonId;
import ripple.people.ProgramId;

/** The SQL that takes a person out of the address book. */
public interface AddressBookCareStore {
    @SqlUpdate("""
            DELETE FROM slack_people
            WHERE program_id = :program
              AND person_id = :person
            """)
    int forgetPerson(ProgramId program, PersonId person);

    /** The conversation with this person, and those of groups in which they come first, in the middle or last. */
    @SqlUpdate("""
            DELETE FROM slack_conversations
            WHERE program_id = :program
              AND (conversation = :alone
                  OR conversation LIKE :first
                  OR conversation LIKE :middle
                  OR conversation LIKE :last)
            """)
    int forgetConversations(ProgramId program, String alone, String first, String middle, String last);
}
