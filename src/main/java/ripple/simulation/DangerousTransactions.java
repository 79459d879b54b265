package ripple.simulation;

import java.util.Random;
import ripple.database.Transactions;
import ripple.database.Work;

/** Transactions in which the process is killed now and then: before the commit, which undoes the work, or right after it. */
final class DangerousTransactions implements Transactions {

    private final Transactions transactions;
    private final Random random;
    private final int oneIn;

    DangerousTransactions(Transactions transactions, Random random, int oneIn) {
        this.transactions = transactions;
        this.random = random;
        this.oneIn = oneIn;
    }

    @Override
    public <T> T run(Work<T> work) {
        int fate = random.nextInt(oneIn);
        T done = transactions.run(transaction -> {
            T result = work.in(transaction);
            if (fate == 0) {
                throw Killed.inTheMiddle();
            }
            return result;
        });
        if (fate == 1) {
            throw Killed.inTheMiddle();
        }
        return done;
    }

    @Override
    public <T> T read(Work<T> work) {
        return transactions.read(work);
    }
}
