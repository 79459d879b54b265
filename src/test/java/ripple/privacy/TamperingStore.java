package ripple.privacy;

import org.jdbi.v3.sqlobject.SqlObject;

/** For tests: whatever SQL somebody with the database in their hands might type. */
interface TamperingStore extends SqlObject {
    default void type(String... statements) {
        for (String statement : statements) {
            getHandle().execute(statement);
        }
    }
}
