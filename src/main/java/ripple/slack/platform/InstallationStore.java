package ripple.slack.platform;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import ripple.people.ProgramId;

/** The SQL of installations. */
public interface InstallationStore {

    @SqlQuery("""
            SELECT program_id AS program, team_id, bot_user_id, token, refresh_token, expires_at
            FROM slack_installations
            WHERE team_id = :teamId
            """)
    Optional<Installation> find(String teamId);

    @SqlQuery("""
            SELECT program_id AS program, team_id, bot_user_id, token, refresh_token, expires_at
            FROM slack_installations
            WHERE program_id = :program
            """)
    Optional<Installation> find(ProgramId program);

    @SqlQuery("""
            SELECT program_id AS program, team_id, bot_user_id, token, refresh_token, expires_at
            FROM slack_installations
            WHERE token IS NOT NULL
            ORDER BY program_id
            """)
    List<Installation> present();

    @SqlUpdate("""
            INSERT INTO slack_installations
                (program_id, team_id, bot_user_id, token, refresh_token, expires_at, installed_at)
            VALUES (:program, :teamId, :botUserId, :token, :refreshToken, :expiresAt, :at)
            ON CONFLICT (program_id) DO UPDATE
            SET bot_user_id = excluded.bot_user_id,
                token = excluded.token,
                refresh_token = excluded.refresh_token,
                expires_at = excluded.expires_at,
                renewing_until = NULL,
                installed_at = excluded.installed_at
            """)
    void keep(@BindMethods Installation installation, Instant at);

    @SqlUpdate("""
            UPDATE slack_installations
            SET token = NULL, refresh_token = NULL, expires_at = NULL, renewing_until = NULL
            WHERE program_id = :program
            """)
    void forgetTokens(ProgramId program);

    /** Takes the right to renew this very token, unless another has it. */
    @SqlUpdate("""
            UPDATE slack_installations
            SET renewing_until = :until
            WHERE program_id = :program
              AND token = :token
              AND (renewing_until IS NULL OR renewing_until <= :now)
            """)
    int takeRenewal(ProgramId program, String token, Instant now, Instant until);

    /** Puts the new tokens in the place of the old one, if that still stands there. */
    @SqlUpdate("""
            UPDATE slack_installations
            SET token = :renewed.token,
                refresh_token = :renewed.refreshToken,
                expires_at = :renewed.expiresAt,
                renewing_until = NULL
            WHERE program_id = :renewed.program
              AND token = :old
            """)
    int renew(@BindMethods("renewed") Installation renewed, String old);
}
