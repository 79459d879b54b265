package ripple.idea;

import java.util.List;
import org.jdbi.v3.sqlobject.SqlObject;

/** Looks into any table, for tests. */
public interface Peek extends SqlObject {

    default List<String> select(String sql) {
        return getHandle().createQuery(sql).mapTo(String.class).list();
    }

    /** How the database would go about it: the last column of every line. */
    default String plan(String explain, String sql) {
        return String.join(
                "\n",
                getHandle()
                        .createQuery(explain + sql)
                        .map((row, context) -> row.getString(row.getMetaData().getColumnCount()))
                        .list());
    }

    default void execute(String sql) {
        getHandle().execute(sql);
    }
}
