package ripple.database;

import java.util.function.Supplier;

/** Refuses a transaction inside a transaction: on SQLite it would wait for itself, on PostgreSQL it would take a second connection. */
final class Nesting {
    private static final ThreadLocal<Boolean> INSIDE = ThreadLocal.withInitial(() -> false);

    private Nesting() {}

    static void refuse() {
        if (INSIDE.get()) {
            throw new IllegalStateException("A transaction is open already: hand it on instead of asking for another");
        }
    }

    static <T> T inside(Supplier<T> work) {
        INSIDE.set(true);
        try {
            return work.get();
        } finally {
            INSIDE.set(false);
        }
    }
}
