-- One row: the oldest code (by its newest migration) that can live with this schema.
CREATE TABLE schema_floor (
    oldest_code INTEGER NOT NULL
);
INSERT INTO schema_floor (oldest_code)
VALUES (1);

-- One row that exists to be written: health says "can write" only after having written.
CREATE TABLE write_checks (
    times BIGINT NOT NULL
);
INSERT INTO write_checks (times)
VALUES (0);

CREATE TABLE programs (
    id ${identity},
    name TEXT NOT NULL,
    zone TEXT NOT NULL,
    opened_at TIMESTAMP WITH TIME ZONE NOT NULL
);

CREATE TABLE people (
    id ${identity},
    program_id BIGINT NOT NULL REFERENCES programs (id),
    name TEXT NOT NULL,
    zone TEXT NOT NULL,
    standing TEXT NOT NULL CHECK (standing IN ('unknown', 'member', 'guest', 'external', 'bot', 'deactivated')),
    met_at TIMESTAMP WITH TIME ZONE NOT NULL,
    UNIQUE (program_id, id)
);

-- Whom the platform has not yet told us about.
CREATE INDEX people_unknown
    ON people (program_id, id)
    WHERE standing = 'unknown';
