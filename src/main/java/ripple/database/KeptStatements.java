package ripple.database;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A connection that keeps its prepared statements: closing one puts it aside for the next who prepares the same words. SQLite's driver
 * keeps none, and preparing costs more than most of our statements do. For one thread at a time, as the connection itself.
 */
final class KeptStatements implements InvocationHandler {
    static final int MOST = 200;

    private final Connection connection;
    private final Map<String, Kept> kept = new LinkedHashMap<>(MOST, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Entry<String, Kept> eldest) {
            return size() > MOST && eldest.getValue().drop();
        }
    };

    private KeptStatements(Connection connection) {
        this.connection = connection;
    }

    static Connection on(Connection connection) {
        return (Connection) proxy(Connection.class, new KeptStatements(connection));
    }

    /** The connection that keeps no statements; the same if it never did. */
    static Connection behind(Connection connection) {
        boolean keeps = Proxy.isProxyClass(connection.getClass())
                && Proxy.getInvocationHandler(connection) instanceof KeptStatements;
        return keeps ? ((KeptStatements) Proxy.getInvocationHandler(connection)).connection : connection;
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
        if (arguments != null && arguments.length == 1 && method.getName().equals("prepareStatement")) {
            return prepare((String) arguments[0]);
        }
        if (method.getName().equals("close")) {
            kept.values().forEach(Kept::drop);
            kept.clear();
        }
        return call(connection, method, arguments);
    }

    private PreparedStatement prepare(String sql) throws SQLException {
        Kept known = kept.get(sql);
        if (known != null && known.inUse) {
            return connection.prepareStatement(sql); // somebody is still reading from the kept one
        }
        if (known == null) {
            known = new Kept(sql, connection.prepareStatement(sql));
            kept.put(sql, known);
        }
        known.inUse = true;
        return known.face;
    }

    private static Object proxy(Class<?> type, InvocationHandler handler) {
        return Proxy.newProxyInstance(KeptStatements.class.getClassLoader(), new Class<?>[] {type}, handler);
    }

    private static @Nullable Object call(Object target, Method method, Object @Nullable [] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException thrown) {
            throw Objects.requireNonNull(thrown.getCause());
        }
    }

    /** One statement, which its user closes as any other. */
    private final class Kept implements InvocationHandler {
        private final String sql;
        private final PreparedStatement statement;
        private final PreparedStatement face;
        private @Nullable ResultSet rows;
        private boolean inUse;
        private boolean unfit;

        Kept(String sql, PreparedStatement statement) {
            this.sql = sql;
            this.statement = statement;
            this.face = (PreparedStatement) proxy(PreparedStatement.class, this);
        }

        @Override
        public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
            switch (method.getName()) {
                case "close" -> {
                    putAside();
                    return null;
                }
                case "isClosed" -> {
                    return !inUse || statement.isClosed();
                }
                default -> {
                    return passOn(method, arguments);
                }
            }
        }

        private @Nullable Object passOn(Method method, Object @Nullable [] arguments) throws Throwable {
            try {
                Object answer = call(statement, method, arguments);
                if (answer instanceof ResultSet given) {
                    rows = given;
                }
                return answer;
            } catch (SQLException trouble) {
                unfit = true; // in what state it is now only the driver knows
                throw trouble;
            }
        }

        private void putAside() throws SQLException {
            if (!inUse) {
                return;
            }
            inUse = false;
            if (unfit) {
                kept.remove(sql, this);
                statement.close();
                return;
            }
            if (rows != null) {
                rows.close();
                rows = null;
            }
            statement.clearParameters();
        }

        /** True: it need not be kept any more. In use, its user closes it for good. */
        boolean drop() {
            unfit = true;
            if (!inUse) {
                closeQuietly();
            }
            return true;
        }

        private void closeQuietly() {
            try {
                statement.close();
            } catch (SQLException alreadyBroken) {
                unfit = true; // its connection went before it; nothing is left to be closed
            }
        }
    }
}
