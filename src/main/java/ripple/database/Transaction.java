package ripple.database;

import java.util.function.Function;

/** An open transaction: hands out the stores that speak SQL in it. */
public interface Transaction {
    /** The store (a JDBI SQL object) speaking in this transaction; not to be kept beyond it. */
    <S> S store(Class<S> type);

    /**
     * Statements without JDBI around them, made once for each connection and kept with it; not to be kept beyond this transaction.
     *
     * @param make makes the statements; called only if this connection has none of that type yet
     */
    <P> P plain(Class<P> type, Function<PlainStatement.Preparing, P> make);

    DatabaseKind kind();

    /** Runs once the work is durable, on the thread that asked for it; not at all if the work is refused. */
    void afterCommit(Runnable step);
}
