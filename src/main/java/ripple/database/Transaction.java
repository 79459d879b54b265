package ripple.database;

/** An open transaction: hands out the stores that speak SQL in it. */
public interface Transaction {
    /** The store (a JDBI SQL object) speaking in this transaction; not to be kept beyond it. */
    <S> S store(Class<S> type);

    DatabaseKind kind();

    /** Runs once the work is durable, on the thread that asked for it; not at all if the work is refused. */
    void afterCommit(Runnable step);
}
