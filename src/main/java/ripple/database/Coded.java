package ripple.database;

/** An enum that is stored: its code stands in the database, so that a renamed constant changes nothing there. */
public interface Coded {
    String code();
}
