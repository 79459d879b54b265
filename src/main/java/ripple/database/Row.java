package ripple.database;

import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jdbi.v3.core.statement.StatementContext;

/** A row whose columns nobody has to know: their names and their values as texts, an empty one where there is no value. */
public record Row(List<String> columns, List<String> values) {

    public Row {
        columns = List.copyOf(columns);
        values = List.copyOf(values);
        if (columns.size() != values.size()) {
            throw new IllegalArgumentException(
                    "A row has a value for each column: " + columns.size() + ", not " + values.size());
        }
    }

    static Row read(ResultSet row, StatementContext context) throws SQLException {
        ResultSetMetaData about = row.getMetaData();
        List<String> columns = new ArrayList<>();
        List<String> values = new ArrayList<>();
        for (int column = 1; column <= about.getColumnCount(); column++) {
            columns.add(about.getColumnLabel(column).toLowerCase(Locale.ROOT));
            values.add(text(row, column, about.getColumnTypeName(column).toLowerCase(Locale.ROOT)));
        }
        return new Row(columns, values);
    }

    private static String text(ResultSet row, int column, String type) throws SQLException {
        if (type.startsWith("timestamp")) {
            Timestamp at = row.getTimestamp(column);
            return at == null ? "" : at.toInstant().toString();
        }
        if (type.startsWith("bool")) {
            boolean is = row.getBoolean(column);
            return row.wasNull() ? "" : Boolean.toString(is);
        }
        String value = row.getString(column);
        return value == null ? "" : value;
    }

    /** Says nothing of what was typed, so that no log can. */
    @Override
    public String toString() {
        return "Row" + columns;
    }
}
