-- Pacing asks only for what was attempted; a message that is put need not be written into the index for it. Nothing else asks this index.
DROP INDEX outbox_attempts;

CREATE INDEX outbox_attempts
    ON outbox_messages (program_id, attempted_at, conversation)
    WHERE attempted_at IS NOT NULL;
