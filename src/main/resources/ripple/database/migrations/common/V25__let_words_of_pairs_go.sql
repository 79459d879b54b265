-- Pairs that have ended, the longest ago first: what they wrote goes some time after.
CREATE INDEX mentorships_ended
    ON mentorships (program_id, ended_at)
    WHERE ended_at IS NOT NULL;
