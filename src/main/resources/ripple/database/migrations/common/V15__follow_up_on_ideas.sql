-- What remains to be done about an idea soon after it was kept or changed: to let it be found by its words and, where somebody waits for
-- it, to look for others like it. Written in the transaction of the idea itself. "asked" counts the askings: only the one that was
-- answered is taken away.
CREATE TABLE idea_follow_ups (
    program_id BIGINT NOT NULL,
    idea_number INTEGER NOT NULL,
    looks BOOLEAN NOT NULL,
    due_at TIMESTAMP WITH TIME ZONE NOT NULL,
    asked INTEGER NOT NULL,
    PRIMARY KEY (program_id, idea_number),
    FOREIGN KEY (program_id, idea_number) REFERENCES ideas (program_id, number)
);

-- Two ideas of which an author has said that they are different: never again is one suggested for the other.
CREATE TABLE idea_differences (
    program_id BIGINT NOT NULL,
    lower_number INTEGER NOT NULL,
    higher_number INTEGER NOT NULL,
    said_at TIMESTAMP WITH TIME ZONE NOT NULL,
    PRIMARY KEY (program_id, lower_number, higher_number),
    FOREIGN KEY (program_id, lower_number) REFERENCES ideas (program_id, number),
    FOREIGN KEY (program_id, higher_number) REFERENCES ideas (program_id, number),
    CHECK (lower_number < higher_number)
);

CREATE INDEX idea_differences_by_higher ON idea_differences (program_id, higher_number, lower_number);

-- Ideas up to this number were kept before they could be found by their words, and wait for their turn, the newest first.
CREATE TABLE idea_indexing (
    program_id BIGINT PRIMARY KEY REFERENCES programs (id),
    up_to INTEGER NOT NULL
);

INSERT INTO idea_indexing (program_id, up_to)
SELECT program_id, last_number
FROM idea_counters;
