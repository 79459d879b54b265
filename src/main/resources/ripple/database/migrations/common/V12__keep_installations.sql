-- Workspaces that took Ripple in by themselves (OAuth), each with a token of its own. Tokens are sealed: without the key, which is
-- never in the database, they are of no use. A row without a token is a workspace that took Ripple out again.
CREATE TABLE slack_installations (
    program_id BIGINT NOT NULL PRIMARY KEY REFERENCES programs (id),
    team_id TEXT NOT NULL UNIQUE REFERENCES slack_workspaces (team_id),
    bot_user_id TEXT NOT NULL,
    token TEXT,
    -- Only where tokens live twelve hours: what buys the next one.
    refresh_token TEXT,
    expires_at TIMESTAMP WITH TIME ZONE,
    -- Until then another thread or instance is renewing the token.
    renewing_until TIMESTAMP WITH TIME ZONE,
    installed_at TIMESTAMP WITH TIME ZONE NOT NULL,
    CHECK ((expires_at IS NULL) = (refresh_token IS NULL)),
    CHECK (token IS NOT NULL OR refresh_token IS NULL)
);

-- Installations under way: of no program yet. Only the hash of a state is kept; it serves once, and not for long.
CREATE TABLE slack_install_states (
    state_hash TEXT NOT NULL PRIMARY KEY,
    expires_at TIMESTAMP WITH TIME ZONE NOT NULL
);

CREATE INDEX slack_install_states_over
    ON slack_install_states (expires_at);
