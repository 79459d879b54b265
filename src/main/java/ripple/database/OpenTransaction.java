package ripple.database;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;

/** A transaction that is open on a JDBI handle; its stores are kept with the handle because making them costs. */
final class OpenTransaction implements Transaction {
    private final OpenHandle handle;
    private final DatabaseKind kind;
    private final List<Runnable> afterCommit = new ArrayList<>();
    private boolean over;

    OpenTransaction(OpenHandle handle, DatabaseKind kind) {
        this.handle = handle;
        this.kind = kind;
    }

    @Override
    public <S> S store(Class<S> type) {
        if (over) {
            throw new IllegalStateException("This transaction is over");
        }
        return handle.store(type);
    }

    @Override
    public <P> P plain(Class<P> type, Function<PlainStatement.Preparing, P> make) {
        if (over) {
            throw new IllegalStateException("This transaction is over");
        }
        return handle.plain(type, make);
    }

    @Override
    public DatabaseKind kind() {
        return kind;
    }

    @Override
    public void afterCommit(Runnable step) {
        afterCommit.add(step);
    }

    /** Runs a work once and closes this transaction to further use. */
    <T> T run(Work<T> work) {
        try {
            return work.in(this);
        } finally {
            over = true;
        }
    }

    List<Runnable> steps() {
        return List.copyOf(afterCommit);
    }

    /** A handle with the stores made on it so far. */
    static final class OpenHandle {
        private final Handle handle;
        private final Map<Class<?>, Object> stores = new HashMap<>();

        OpenHandle(Handle handle) {
            this.handle = handle;
        }

        <S> S store(Class<S> type) {
            return type.cast(stores.computeIfAbsent(type, handle::attach));
        }

        <P> P plain(Class<P> type, Function<PlainStatement.Preparing, P> make) {
            Object known = stores.get(type);
            if (known == null) {
                known = make.apply(this::statement);
                stores.put(type, known);
            }
            return type.cast(known);
        }

        /** Past the connection's own keeping of statements, since this one is kept here. */
        PlainStatement statement(String sql) {
            return new PlainStatement(KeptStatements.behind(handle.getConnection()), sql);
        }

        Handle handle() {
            return handle;
        }
    }
}
