package ripple.simulation;

import java.util.List;
import java.util.Map;
import ripple.database.Database;
import ripple.database.Transactions;

/** A life in this process. */
final class LifeHere implements Life {

    private final Database database;
    private final SimulatedClock clock = new SimulatedClock();
    private final Hands hands;

    /** @param transactions those of the database, dangerous or not; a kill cuts one of them, and everything is made anew */
    LifeHere(Wiring wiring, Database database, Transactions transactions, Map<Long, Script> scripts) {
        this.database = database;
        this.hands = new Hands(wiring.wire(transactions, clock, new Undisturbed(scripts)), transactions);
    }

    @Override
    public List<String> does(Order order) {
        clock.moveTo(order.at());
        return hands.carryOut(order);
    }

    @Override
    public void close() {
        database.close();
    }
}
