package ripple.outbox;

import java.util.random.RandomGenerator;
import ripple.database.BusyException;
import ripple.database.DatabaseUnavailableException;
import ripple.database.DatabaseUnavailableException.Reason;
import ripple.database.Transactions;
import ripple.database.Work;

/** A database that now and then refuses, or keeps what was asked and loses the answer. */
final class FaultyDatabase implements Transactions {
    private final Transactions real;
    private final RandomGenerator random;
    private volatile boolean healed;

    FaultyDatabase(Transactions real, RandomGenerator random) {
        this.real = real;
        this.random = random;
    }

    void heal() {
        healed = true;
    }

    @Override
    public <T> T run(Work<T> work) {
        int chance = healed ? 99 : random.nextInt(100);
        if (chance == 0) {
            throw new BusyException("planted");
        }
        T answer = real.run(work);
        if (chance == 1) {
            throw DatabaseUnavailableException.outcomeUnknown(Reason.BROKEN, new IllegalStateException("planted"));
        }
        return answer;
    }

    @Override
    public <T> T read(Work<T> work) {
        if (!healed && random.nextInt(100) == 0) {
            throw DatabaseUnavailableException.nothingKept(Reason.GONE, new IllegalStateException("planted"));
        }
        return real.read(work);
    }
}
