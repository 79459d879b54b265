package ripple.database;

import java.util.function.Consumer;

/** Runs work in transactions. */
public interface Transactions {
    /**
     * Runs the work; what it wrote is durable when this returns.
     *
     * <p>An exception thrown by the work undoes only this work and is rethrown as it is; a constraint that says no arrives as {@link
     * ConstraintRefusedException}.
     *
     * @throws BusyException if too much waits; nothing was kept
     * @throws DatabaseUnavailableException if the database cannot write now
     */
    <T> T run(Work<T> work);

    /** Reads from one consistent picture of everything committed so far. */
    <T> T read(Work<T> work);

    /** As {@link #run}, for work that has no answer. */
    default void use(Consumer<Transaction> work) {
        run(transaction -> {
            work.accept(transaction);
            return true;
        });
    }
}
