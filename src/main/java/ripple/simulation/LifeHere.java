package ripple.simulation;

import java.util.List;
import java.util.Map;
import java.util.Random;
import ripple.database.Database;

/** A life in this process: a kill cuts a transaction, or the moment after its commit, and everything is made anew. */
final class LifeHere implements Life {

    private final Database database;
    private final SimulatedClock clock;
    private final Hands hands;

    /** @param killedOneIn so many transactions, one is cut and one is the last of its process */
    LifeHere(Wiring wiring, Database database, Map<Long, Script> scripts, Random random, int killedOneIn) {
        this(wiring, database, scripts, new SimulatedClock(), random, killedOneIn);
    }

    private LifeHere(
            Wiring wiring,
            Database database,
            Map<Long, Script> scripts,
            SimulatedClock clock,
            Random random,
            int killedOneIn) {
        this.database = database;
        this.clock = clock;
        DangerousTransactions transactions = new DangerousTransactions(database.transactions(), random, killedOneIn);
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
