package ripple;

import java.util.List;
import ripple.database.Database;
import ripple.database.DatabaseKind;

/** Every column of the schema that can hold words, as the database itself tells it. */
public final class TextColumns {

    private static final String ON_SQLITE = """
            SELECT tables.name || '.' || columns.name
            FROM sqlite_master AS tables
            JOIN pragma_table_info(tables.name) AS columns
            WHERE tables.type = 'table'
              AND tables.name NOT LIKE 'sqlite_%'
              AND UPPER(columns.type) IN ('TEXT', 'BLOB', 'BYTEA', '')
            ORDER BY 1
            """;

    private static final String ON_POSTGRESQL = """
            SELECT table_name || '.' || column_name
            FROM information_schema.columns
            WHERE table_schema = current_schema()
              AND data_type IN ('text', 'character varying', 'bytea')
            ORDER BY 1
            """;

    private TextColumns() {}

    /** One of them. */
    public record Column(String table, String name) {
        static Column read(String dotted) {
            int dot = dotted.indexOf('.');
            return new Column(dotted.substring(0, dot), dotted.substring(dot + 1));
        }

        @Override
        public String toString() {
            return table + "." + name;
        }
    }

    public static List<Column> of(Database database) {
        String sql = database.kind() == DatabaseKind.SQLITE ? ON_SQLITE : ON_POSTGRESQL;
        return database
                .transactions()
                .read(transaction -> transaction.store(AnySqlStore.class).select(sql))
                .stream()
                .map(Column::read)
                .toList();
    }

    /** Those in which these words stand somewhere now. */
    public static List<String> holding(Database database, String words) {
        return of(database).stream()
                .filter(column -> !database.transactions()
                        .read(transaction -> transaction
                                .store(AnySqlStore.class)
                                .select("SELECT '1' FROM " + column.table() + " WHERE CAST(" + column.name()
                                        + " AS TEXT) LIKE '%" + words + "%' LIMIT 1"))
                        .isEmpty())
                .map(Column::toString)
                .toList();
    }
}
