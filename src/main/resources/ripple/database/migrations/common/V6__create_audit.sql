-- Who did what about what, and when: codes and ids only. Each entry carries the hash of the one before, so that a change shows.
CREATE TABLE audit_entries (
    program_id BIGINT NOT NULL REFERENCES programs (id),
    number BIGINT NOT NULL CHECK (number > 0),
    at TIMESTAMP WITH TIME ZONE NOT NULL,
    actor TEXT NOT NULL,
    act TEXT NOT NULL,
    subject TEXT NOT NULL,
    hash TEXT NOT NULL,
    PRIMARY KEY (program_id, number)
);

-- Where old entries were closed off and taken away: the chain goes on from this hash.
CREATE TABLE audit_anchors (
    program_id BIGINT NOT NULL REFERENCES programs (id),
    number BIGINT NOT NULL,
    hash TEXT NOT NULL,
    at TIMESTAMP WITH TIME ZONE NOT NULL,
    PRIMARY KEY (program_id, number)
);

-- The end of each program's chain: whoever adds an entry holds this row until the transaction ends.
CREATE TABLE audit_ends (
    program_id BIGINT PRIMARY KEY REFERENCES programs (id),
    number BIGINT NOT NULL,
    hash TEXT NOT NULL
);
