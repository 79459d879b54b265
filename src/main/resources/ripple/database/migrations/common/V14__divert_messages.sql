-- While a program is tried out its messages go to the installer: here stands the conversation that such a message was meant for.
ALTER TABLE outbox_messages ADD COLUMN meant_for TEXT;
