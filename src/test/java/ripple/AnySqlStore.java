package ripple;

import java.util.List;
import org.jdbi.v3.sqlobject.SqlObject;

/** For tests: whatever SQL somebody with the database in their hands might type. */
interface AnySqlStore extends SqlObject {
    default void type(String sql) {
        getHandle().execute(sql);
    }

    default List<String> select(String sql) {
        return getHandle().createQuery(sql).mapTo(String.class).list();
    }
}
