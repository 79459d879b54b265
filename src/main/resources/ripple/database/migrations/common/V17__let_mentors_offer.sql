-- What mentors offer and mentees wish for. Sets are kept as codes with spaces between, sites one a line, days as 1 to 7 from Monday, hours
-- as 08:00, dates as 2026-12-25. Both are read whole and compared in memory, never searched by a code.
CREATE TABLE mentor_profiles (
    program_id BIGINT NOT NULL,
    person_id BIGINT NOT NULL,
    areas TEXT NOT NULL,
    experience TEXT NOT NULL,
    capacity INTEGER NOT NULL CHECK (capacity BETWEEN 1 AND 10),
    protected_hours INTEGER NOT NULL CHECK (protected_hours BETWEEN 1 AND 40),
    days TEXT NOT NULL,
    hours_from TEXT NOT NULL,
    hours_to TEXT NOT NULL,
    languages TEXT NOT NULL,
    sites TEXT NOT NULL,
    paused_until TEXT,
    stopped_at TIMESTAMP WITH TIME ZONE,
    offered_at TIMESTAMP WITH TIME ZONE NOT NULL,
    edition INTEGER NOT NULL,
    PRIMARY KEY (program_id, person_id),
    FOREIGN KEY (program_id, person_id) REFERENCES people (program_id, id)
);

CREATE TABLE mentee_wishes (
    program_id BIGINT NOT NULL,
    person_id BIGINT NOT NULL,
    areas TEXT NOT NULL,
    kinds TEXT NOT NULL,
    days TEXT NOT NULL,
    hours_from TEXT NOT NULL,
    hours_to TEXT NOT NULL,
    languages TEXT NOT NULL,
    site TEXT NOT NULL,
    changed_at TIMESTAMP WITH TIME ZONE NOT NULL,
    edition INTEGER NOT NULL,
    PRIMARY KEY (program_id, person_id),
    FOREIGN KEY (program_id, person_id) REFERENCES people (program_id, id)
);

-- With whom somebody is not to be matched. Read by its writer, and by the rules of matching.
CREATE TABLE avoidances (
    program_id BIGINT NOT NULL,
    person_id BIGINT NOT NULL,
    other_id BIGINT NOT NULL,
    why TEXT NOT NULL CHECK (why IN ('line', 'rather-not')),
    PRIMARY KEY (program_id, person_id, other_id, why),
    FOREIGN KEY (program_id, person_id) REFERENCES people (program_id, id),
    FOREIGN KEY (program_id, other_id) REFERENCES people (program_id, id),
    CHECK (person_id <> other_id)
);

CREATE INDEX avoidances_by_other ON avoidances (program_id, other_id);
