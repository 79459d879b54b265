package ripple.slack.install;

import java.time.Instant;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/** The SQL of installations under way. */
interface InstallStateStore {

    @SqlUpdate("""
            DELETE FROM slack_install_states
            WHERE expires_at <= :now
            """)
    void forgetOver(Instant now);

    @SqlQuery("""
            SELECT COUNT(*)
            FROM slack_install_states
            """)
    int count();

    @SqlUpdate("""
            INSERT INTO slack_install_states (state_hash, expires_at)
            VALUES (:hash, :expiresAt)
            """)
    void add(String hash, Instant expiresAt);

    /** Whoever gets 1 has it; nobody gets it again. */
    @SqlUpdate("""
            DELETE FROM slack_install_states
            WHERE state_hash = :hash
              AND expires_at > :now
            """)
    int use(String hash, Instant now);
}
