package ripple.slack.install;

import ripple.database.Transaction;
import ripple.people.PersonId;
import ripple.people.ProgramId;

/** Hears, in the same transaction, that somebody took Ripple into their workspace. */
@FunctionalInterface
public interface Installed {

    void by(Transaction transaction, ProgramId program, PersonId person);
}
