package ripple.database;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import java.util.Set;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteException;
import ripple.database.DatabaseUnavailableException.Reason;

/** Reads what a driver complains about: a constraint, a reason why the database cannot work, or a defect of ours. */
final class Troubles {
    private static final String STATEMENT_OF_OLDER_TABLES = "0A000";

    private Troubles() {}

    /** What the caller of a work should see; exceptions that are not the database's stay as they are. */
    static RuntimeException translated(RuntimeException trouble) {
        if (!(trouble instanceof JdbiException || trouble instanceof FlywayException)) {
            return trouble;
        }
        if (isConstraint(trouble)) {
            return new ConstraintRefusedException(trouble);
        }
        Optional<Reason> reason = reason(trouble);
        return reason.isPresent() ? DatabaseUnavailableException.nothingKept(reason.get(), trouble) : trouble;
    }

    static boolean isConstraint(Throwable trouble) {
        return sql(trouble).filter(Troubles::isConstraint).isPresent();
    }

    /** The reason, if the whole database (not only this statement) cannot work. */
    static Optional<Reason> reason(Throwable trouble) {
        return sql(trouble)
                .flatMap(found -> found instanceof SQLiteException sqlite ? onSqlite(sqlite) : onPostgresql(found));
    }

    /** Whether the trouble is the database's, so that nothing else of the same transaction can be trusted. */
    static boolean breaksDatabase(Throwable trouble) {
        return !isConstraint(trouble) && reason(trouble).isPresent();
    }

    /**
     * PostgreSQL undid the transaction because it stood in another's way, or because the tables have just become others than its
     * statements were made for; the same work may pass now.
     */
    static boolean isWorthRepeating(Throwable trouble) {
        return hasState(trouble, Set.of("40001", "40P01", STATEMENT_OF_OLDER_TABLES));
    }

    private static boolean hasState(Throwable trouble, Set<String> states) {
        return sql(trouble)
                .map(SQLException::getSQLState)
                .filter(states::contains)
                .isPresent();
    }

    private static boolean isConstraint(SQLException found) {
        if (found instanceof SQLiteException sqlite) {
            return primary(sqlite) == 19;
        }
        String state = found.getSQLState();
        return state != null && state.startsWith("23");
    }

    private static int primary(SQLiteException sqlite) {
        return sqlite.getResultCode().code & 0xff;
    }

    /** Result codes: sqlite.org/rescode.html. */
    private static Optional<Reason> onSqlite(SQLiteException sqlite) {
        return Optional.ofNullable(
                switch (primary(sqlite)) {
                    case 5, 6, 15 -> Reason.LOCKED;
                    case 8 -> Reason.READ_ONLY;
                    case 13 -> Reason.DISK_FULL;
                    case 14 -> Reason.GONE;
                    case 11, 26 -> Reason.DAMAGED;
                    case 3, 7, 9, 10, 23 -> Reason.BROKEN;
                    default -> null;
                });
    }

    /** States: postgresql.org/docs/current/errcodes-appendix.html; a pool without any connection gives no state of its own. */
    private static Optional<Reason> onPostgresql(SQLException found) {
        String state = found.getSQLState();
        if (state == null) {
            return found instanceof SQLTransientConnectionException ? Optional.of(Reason.GONE) : Optional.empty();
        }
        return Optional.ofNullable(
                switch (state) {
                    case "25006" -> Reason.READ_ONLY;
                    case "53100" -> Reason.DISK_FULL;
                    case "55P03", "57014", "40001", "40P01" -> Reason.LOCKED;
                    default -> byClass(state);
                });
    }

    private static @Nullable Reason byClass(String state) {
        return switch (state.substring(0, Math.min(2, state.length()))) {
            case "08", "57" -> Reason.GONE;
            case "28" -> Reason.NOT_ADMITTED;
            case "3D" -> Reason.MISSING;
            case "53", "58", "XX" -> Reason.BROKEN;
            default -> null;
        };
    }

    /** The first SQL exception that says what is wrong; a pool's own exception, which does not, only if there is no other. */
    private static Optional<SQLException> sql(Throwable trouble) {
        SQLException silent = null;
        for (Throwable at = trouble; at != null; at = at.getCause()) {
            if (at instanceof SQLException found) {
                if (found instanceof SQLiteException || found.getSQLState() != null) {
                    return Optional.of(found);
                }
                silent = found;
            }
        }
        return Optional.ofNullable(silent);
    }
}
