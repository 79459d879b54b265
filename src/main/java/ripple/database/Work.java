package ripple.database;

/** What is done in one transaction; it acts only through it, because it may run on another thread and more than once. */
@FunctionalInterface
public interface Work<T> {
    T in(Transaction transaction);
}
