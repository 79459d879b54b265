-- Slack workspaces in which Ripple is, each with its program.
CREATE TABLE slack_workspaces (
    team_id TEXT NOT NULL PRIMARY KEY,
    program_id BIGINT NOT NULL UNIQUE REFERENCES programs (id),
    met_at TIMESTAMP WITH TIME ZONE NOT NULL,
    stopped_at TIMESTAMP WITH TIME ZONE
);

-- Who stands behind a Slack id. Slack is asked about a person when look_up_at has come: soon after the first contact, later
-- again if it did not answer, and once in a while to notice what we were not told.
CREATE TABLE slack_people (
    program_id BIGINT NOT NULL REFERENCES programs (id),
    user_id TEXT NOT NULL,
    person_id BIGINT NOT NULL,
    look_up_at TIMESTAMP WITH TIME ZONE NOT NULL,
    look_ups INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (program_id, user_id),
    UNIQUE (program_id, person_id),
    FOREIGN KEY (program_id, person_id) REFERENCES people (program_id, id)
);

CREATE INDEX slack_people_look_up
    ON slack_people (look_up_at);

-- The direct and group conversations that Slack opened for us.
CREATE TABLE slack_conversations (
    program_id BIGINT NOT NULL REFERENCES programs (id),
    conversation TEXT NOT NULL,
    channel_id TEXT NOT NULL,
    PRIMARY KEY (program_id, conversation)
);
