package ripple.database;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.argument.AbstractArgumentFactory;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.argument.ArgumentFactory;
import org.jdbi.v3.core.argument.Arguments;
import org.jdbi.v3.core.config.ConfigRegistry;
import org.jdbi.v3.core.mapper.ColumnMapper;
import org.jdbi.v3.core.mapper.ColumnMapperFactory;
import org.jdbi.v3.core.mapper.ColumnMappers;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.RowMapperFactory;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.ColonPrefixSqlParser;
import org.jdbi.v3.core.statement.SqlParser;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.core.statement.StatementExceptions;
import org.jdbi.v3.core.statement.StatementExceptions.MessageRendering;
import org.jdbi.v3.sqlobject.SqlObjectPlugin;
import org.jspecify.annotations.Nullable;

/**
 * How values become columns and rows become records: a record of one component is one column, any other record is a row, an enum that is
 * {@link Coded} is its code, a day is its ISO text.
 */
final class Mappings {
    /** One for all databases: what it has read once, it knows, and each open database would read the same statements again. */
    private static final SqlParser PARSER = new ColonPrefixSqlParser();

    private Mappings() {}

    static Jdbi on(Jdbi jdbi) {
        jdbi.installPlugin(new SqlObjectPlugin());
        jdbi.getConfig(StatementExceptions.class).setMessageRendering(MessageRendering.NONE);
        jdbi.getConfig(SqlStatements.class).setSqlParser(PARSER);
        return jdbi.registerArgument(new ValueArguments())
                .registerArgument(new CodeArguments())
                .registerArgument(new DayArguments())
                .registerColumnMapper(LocalDate.class, Mappings::readDay)
                .registerColumnMapper(new ValueColumns())
                .registerColumnMapper(new CodeColumns())
                .registerRowMapper(new RecordRows())
                .registerRowMapper(Row.class, Row::read);
    }

    private static @Nullable LocalDate readDay(ResultSet row, int column, StatementContext context)
            throws SQLException {
        String day = row.getString(column);
        return day == null ? null : LocalDate.parse(day);
    }

    private static boolean isValue(Type type) {
        return type instanceof Class<?> raw && raw.isRecord() && raw.getRecordComponents().length == 1;
    }

    private static boolean isCode(Type type) {
        return type instanceof Class<?> raw && raw.isEnum() && Coded.class.isAssignableFrom(raw);
    }

    /** Binds a record of one component as that component. */
    private static final class ValueArguments implements ArgumentFactory {
        @Override
        public Optional<Argument> build(Type type, @Nullable Object value, ConfigRegistry config) {
            if (!isValue(type)) {
                return Optional.empty();
            }
            RecordComponent component = ((Class<?>) type).getRecordComponents()[0];
            Object inner = value == null ? null : read(component, value);
            return config.get(Arguments.class).findFor(component.getGenericType(), inner);
        }

        private static Object read(RecordComponent component, Object value) {
            try {
                component.getAccessor().setAccessible(true);
                return component.getAccessor().invoke(value);
            } catch (IllegalAccessException | InvocationTargetException defect) {
                throw new IllegalStateException(
                        "Cannot read " + component.getDeclaringRecord().getSimpleName(), defect);
            }
        }
    }

    /** Binds a stored enum as its code. */
    private static final class CodeArguments implements ArgumentFactory {
        @Override
        public Optional<Argument> build(Type type, @Nullable Object value, ConfigRegistry config) {
            if (!(value instanceof Coded coded) || !isCode(coded.getClass())) {
                return Optional.empty();
            }
            return config.get(Arguments.class).findFor(String.class, coded.code());
        }
    }

    /** Binds a day as its ISO text, which sorts as days do. */
    private static final class DayArguments extends AbstractArgumentFactory<LocalDate> {
        DayArguments() {
            super(Types.VARCHAR);
        }

        @Override
        protected Argument build(LocalDate day, ConfigRegistry config) {
            return (position, statement, context) -> statement.setString(position, day.toString());
        }
    }

    /** Reads one column into a record of one component. */
    private static final class ValueColumns implements ColumnMapperFactory {
        @Override
        public Optional<ColumnMapper<?>> build(Type type, ConfigRegistry config) {
            if (!isValue(type)) {
                return Optional.empty();
            }
            Class<?> record = (Class<?>) type;
            RecordComponent component = record.getRecordComponents()[0];
            return config.get(ColumnMappers.class)
                    .findFor(component.getGenericType())
                    .map(inner -> (row, column, context) -> {
                        Object value = inner.map(row, column, context);
                        return row.wasNull() ? null : construct(record, component, value);
                    });
        }

        private static Object construct(Class<?> record, RecordComponent component, Object value) throws SQLException {
            try {
                Constructor<?> constructor = record.getDeclaredConstructor(component.getType());
                constructor.setAccessible(true);
                return constructor.newInstance(value);
            } catch (ReflectiveOperationException defect) {
                throw new SQLException("A column does not fit into " + record.getSimpleName(), defect);
            }
        }
    }

    /** Reads a code into the enum that knows it. */
    private static final class CodeColumns implements ColumnMapperFactory {
        @Override
        public Optional<ColumnMapper<?>> build(Type type, ConfigRegistry config) {
            return isCode(type) ? Optional.of(new CodeColumn((Class<?>) type)) : Optional.empty();
        }
    }

    private record CodeColumn(Class<?> type) implements ColumnMapper<@Nullable Object> {
        @Override
        public @Nullable Object map(ResultSet row, int column, StatementContext context) throws SQLException {
            String code = row.getString(column);
            if (code == null) {
                return null;
            }
            for (Object constant : type.getEnumConstants()) {
                if (((Coded) constant).code().equals(code)) {
                    return constant;
                }
            }
            throw new SQLException("Unknown code for " + type.getSimpleName());
        }
    }

    /** Reads a row into a record, columns by the names of its components. */
    private static final class RecordRows implements RowMapperFactory {
        private static final ClassValue<RowMapper<?>> KNOWN = new ClassValue<>() {
            @Override
            protected RowMapper<?> computeValue(Class<?> type) {
                return new RecordRow<>(ConstructorMapper.of(type));
            }
        };

        @Override
        public Optional<RowMapper<?>> build(Type type, ConfigRegistry config) {
            return type instanceof Class<?> raw && raw.isRecord() && !isValue(raw)
                    ? Optional.of(KNOWN.get(raw))
                    : Optional.empty();
        }
    }

    /**
     * Finds out once which column goes where, and not at every query, which costs as much as the query. It may, since every database
     * is given the same mappings.
     */
    private static final class RecordRow<T> implements RowMapper<T> {
        private final RowMapper<T> general;
        private final Map<List<String>, RowMapper<T>> known = new ConcurrentHashMap<>();

        RecordRow(RowMapper<T> general) {
            this.general = general;
        }

        @Override
        public T map(ResultSet row, StatementContext context) throws SQLException {
            return specialize(row, context).map(row, context);
        }

        @Override
        public RowMapper<T> specialize(ResultSet rows, StatementContext context) throws SQLException {
            List<String> columns = columns(rows.getMetaData());
            RowMapper<T> special = known.get(columns);
            if (special == null) {
                special = general.specialize(rows, context);
                known.put(columns, special);
            }
            return special;
        }

        private static List<String> columns(ResultSetMetaData rows) throws SQLException {
            List<String> columns = new ArrayList<>();
            for (int column = 1; column <= rows.getColumnCount(); column++) {
                columns.add(rows.getColumnLabel(column));
            }
            return columns;
        }
    }
}
