package ripple;

import java.util.List;
import org.jdbi.v3.sqlobject.SqlObject;

/** For tests: whatever SQL somebody with the database in their hands might type. */
interface AnySqlStore extends SqlObject {
    default void type(String sql) {
        getHandle().execute(sql);
    }

    /** How SQLite would go about it. */
    default String plan(String sql) {
        return getHandle()
                .createQuery("EXPLAIN QUERY PLAN " + sql)
                .map((row, context) -> row.getString("detail"))
                .list()
                .toString();
    }

    default List<String> select(String sql) {
        return getHandle().createQuery(sql).mapTo(String.class).list();
    }
}
