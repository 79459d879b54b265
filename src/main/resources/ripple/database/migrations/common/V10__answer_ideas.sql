-- Since when an idea waits, where that is not since it was captured: somebody took an answer back. Each answer and each taking back counts.
ALTER TABLE ideas ADD COLUMN waiting_since TIMESTAMP WITH TIME ZONE;
ALTER TABLE ideas ADD COLUMN decisions INTEGER NOT NULL DEFAULT 0;

-- What waits, the longest waiting first.
CREATE INDEX ideas_waiting
    ON ideas (program_id, COALESCE(waiting_since, captured_at), number)
    WHERE triage = 'waiting';

-- The answer to an idea as it stands. What was answered before and taken back is in the audit log.
CREATE TABLE idea_decisions (
    program_id BIGINT NOT NULL,
    idea_number INTEGER NOT NULL,
    decided_by BIGINT NOT NULL,
    decided_at TIMESTAMP WITH TIME ZONE NOT NULL,
    reason TEXT NOT NULL,
    merged_into INTEGER,
    PRIMARY KEY (program_id, idea_number),
    FOREIGN KEY (program_id, idea_number) REFERENCES ideas (program_id, number),
    FOREIGN KEY (program_id, merged_into) REFERENCES ideas (program_id, number),
    FOREIGN KEY (program_id, decided_by) REFERENCES people (program_id, id),
    CHECK (LENGTH(reason) <= 1000),
    CHECK (merged_into <> idea_number)
);

CREATE INDEX idea_decisions_by_target
    ON idea_decisions (program_id, merged_into)
    WHERE merged_into IS NOT NULL;

CREATE INDEX idea_decisions_by_person
    ON idea_decisions (program_id, decided_by);

-- Authors who came with an idea that was merged into this one; they go with it if that is taken back.
ALTER TABLE idea_authors ADD COLUMN joined BOOLEAN NOT NULL DEFAULT FALSE;

-- Who said "I see this too", once each.
CREATE TABLE idea_voices (
    program_id BIGINT NOT NULL,
    idea_number INTEGER NOT NULL,
    person_id BIGINT NOT NULL,
    said_at TIMESTAMP WITH TIME ZONE NOT NULL,
    PRIMARY KEY (program_id, idea_number, person_id),
    FOREIGN KEY (program_id, idea_number) REFERENCES ideas (program_id, number),
    FOREIGN KEY (program_id, person_id) REFERENCES people (program_id, id)
);

CREATE INDEX idea_voices_by_person
    ON idea_voices (program_id, person_id);

-- A welcomed idea on its way into the program's channel: its author is asked first.
CREATE TABLE idea_posts (
    program_id BIGINT NOT NULL,
    idea_number INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('asked', 'declined', 'going', 'posted', 'unreachable', 'withdrawn')),
    offered_by BIGINT NOT NULL,
    asked_person BIGINT NOT NULL,
    changed_at TIMESTAMP WITH TIME ZONE NOT NULL,
    channel TEXT NOT NULL,
    round INTEGER NOT NULL CHECK (round > 0),
    PRIMARY KEY (program_id, idea_number),
    FOREIGN KEY (program_id, idea_number) REFERENCES ideas (program_id, number),
    FOREIGN KEY (program_id, offered_by) REFERENCES people (program_id, id),
    FOREIGN KEY (program_id, asked_person) REFERENCES people (program_id, id)
);

-- Those of which we wait to hear whether the channel took them.
CREATE INDEX idea_posts_going
    ON idea_posts (program_id, idea_number)
    WHERE state = 'going';
