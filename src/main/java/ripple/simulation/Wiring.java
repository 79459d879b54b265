package ripple.simulation;

import java.time.Clock;
import ripple.database.Transactions;
import ripple.people.Quiet;

/** Puts Ripple together on a database, as the application does. */
@FunctionalInterface
public interface Wiring {

    Ripple wire(Transactions transactions, Clock clock, Quiet quiet);
}
