package ripple.slack.act;

import java.util.Optional;
import ripple.people.Person;
import ripple.people.PersonId;
import ripple.people.ProgramId;

/**
 * Asks Slack at once who somebody is, for the few acts that must not rely on what was learned some time ago: who may name
 * a lead, and who is being named. Each question ends within two seconds.
 */
public interface Directory {

    /** The asker as Slack tells of them now; as they are known if Slack does not answer. */
    Asker freshly(Asker asker);

    /**
     * The person behind a Slack id that the asker chose or mentioned, met if need be; nothing if there is nobody of that id in the
     * workspace, or Slack does not say who it is.
     */
    Optional<Person> meet(Asker asker, String userId);

    /** The Slack id of a person, to show them chosen in a picker. */
    Optional<String> findUserId(ProgramId program, PersonId person);

    /**
     * The person behind a Slack id that somebody chose in a picker. Slack is not asked: whoever is not known yet is looked up later, so
     * that a form with many people in it is kept at once.
     */
    PersonId contact(ProgramId program, String userId);
}
