package ripple.database;

/** The two databases Ripple speaks. */
public enum DatabaseKind {
    SQLITE,
    POSTGRESQL
}
