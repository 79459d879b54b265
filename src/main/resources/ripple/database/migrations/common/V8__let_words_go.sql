-- When the words of a row were taken away: by an erasure, or because their time was over. The row itself stays, others point to it.
ALTER TABLE ideas ADD COLUMN words_gone_at TIMESTAMP WITH TIME ZONE;
ALTER TABLE outbox_messages ADD COLUMN words_gone_at TIMESTAMP WITH TIME ZONE;

-- Retention asks for the oldest whose words are still there.
CREATE INDEX ideas_withdrawn_with_words
    ON ideas (program_id, withdrawn_at)
    WHERE withdrawn_at IS NOT NULL AND words_gone_at IS NULL;

CREATE INDEX outbox_ended_with_words
    ON outbox_messages (program_id, ended_at)
    WHERE ended_at IS NOT NULL AND words_gone_at IS NULL;

-- How many days a program keeps what; a program without a row keeps to what the code says.
CREATE TABLE retention_rules (
    program_id BIGINT PRIMARY KEY REFERENCES programs (id),
    withdrawn_ideas_days INTEGER NOT NULL CHECK (withdrawn_ideas_days > 0),
    ended_messages_days INTEGER NOT NULL CHECK (ended_messages_days > 0),
    audit_days INTEGER NOT NULL CHECK (audit_days > 0)
);
