-- Messages to people and channels. States: queued (an older message of the same conversation and lane is open), ready, leased, sent, dead.
CREATE TABLE outbox_messages (
    id ${identity},
    program_id BIGINT NOT NULL REFERENCES programs (id),
    message_key TEXT NOT NULL,
    kind TEXT NOT NULL,
    lane SMALLINT NOT NULL CHECK (lane IN (0, 1)),
    conversation TEXT NOT NULL,
    body TEXT NOT NULL,
    edits_id BIGINT,
    state TEXT NOT NULL CHECK (state IN ('queued', 'ready', 'leased', 'sent', 'dead')),
    put_at TIMESTAMP WITH TIME ZONE NOT NULL,
    due_at TIMESTAMP WITH TIME ZONE NOT NULL,
    attempted_at TIMESTAMP WITH TIME ZONE,
    first_attempt_at TIMESTAMP WITH TIME ZONE,
    lease_epoch BIGINT NOT NULL DEFAULT 0,
    attempts INTEGER NOT NULL DEFAULT 0,
    tries INTEGER NOT NULL DEFAULT 0,
    in_doubt BOOLEAN NOT NULL DEFAULT FALSE,
    possible_repeats INTEGER NOT NULL DEFAULT 0,
    reference TEXT,
    ended_at TIMESTAMP WITH TIME ZONE,
    reason TEXT,
    UNIQUE (program_id, message_key),
    UNIQUE (program_id, id),
    FOREIGN KEY (program_id, edits_id) REFERENCES outbox_messages (program_id, id)
);

-- The open messages of a conversation in their order.
CREATE INDEX outbox_open
    ON outbox_messages (program_id, conversation, lane, id)
    WHERE state IN ('queued', 'ready', 'leased');

-- What may be claimed once it is due; a leased message is due again when its lease ends.
CREATE INDEX outbox_claimable
    ON outbox_messages (program_id, lane, due_at, id)
    WHERE state IN ('ready', 'leased');

-- Pacing: what was attempted a moment ago.
CREATE INDEX outbox_attempts
    ON outbox_messages (program_id, attempted_at, conversation);

CREATE INDEX outbox_dead
    ON outbox_messages (program_id, ended_at)
    WHERE state = 'dead';

-- Where sending rests: after a 429 until its time is over, after a removed app until someone connects it again.
CREATE TABLE outbox_pauses (
    program_id BIGINT NOT NULL REFERENCES programs (id),
    scope TEXT NOT NULL,
    until TIMESTAMP WITH TIME ZONE NOT NULL,
    reason TEXT NOT NULL,
    PRIMARY KEY (program_id, scope)
);
