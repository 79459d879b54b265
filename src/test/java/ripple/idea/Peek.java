package ripple.idea;

import java.util.List;
import org.jdbi.v3.sqlobject.SqlObject;

/** Looks into any table, for tests. */
public interface Peek extends SqlObject {

    default List<String> select(String sql) {
        return getHandle().createQuery(sql).mapTo(String.class).list();
    }

    default void execute(String sql) {
        getHandle().execute(sql);
    }
}
