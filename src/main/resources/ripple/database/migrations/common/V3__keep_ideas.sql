-- Ideas are known by their number within a program. The last number given stands in a row of its own: raising it holds the row until
-- the transaction ends, so two captures never take one number and a refused one leaves no gap.
CREATE TABLE idea_counters (
    program_id BIGINT PRIMARY KEY REFERENCES programs (id),
    last_number INTEGER NOT NULL
);

CREATE TABLE ideas (
    program_id BIGINT NOT NULL REFERENCES programs (id),
    number INTEGER NOT NULL,
    noticed TEXT NOT NULL,
    might_help TEXT NOT NULL,
    place TEXT NOT NULL,
    touch TEXT,
    raised_by TEXT NOT NULL,
    triage TEXT NOT NULL,
    way TEXT NOT NULL,
    occasion TEXT NOT NULL,
    captured_at TIMESTAMP WITH TIME ZONE NOT NULL,
    edited_at TIMESTAMP WITH TIME ZONE,
    withdrawn_at TIMESTAMP WITH TIME ZONE,
    version INTEGER NOT NULL,
    PRIMARY KEY (program_id, number),
    -- One act of a person makes one idea, however often it is delivered.
    UNIQUE (program_id, occasion),
    CHECK (number > 0),
    CHECK (version > 0),
    CHECK (LENGTH(noticed) BETWEEN 1 AND 3000),
    CHECK (LENGTH(might_help) <= 3000),
    CHECK (LENGTH(place) <= 200),
    CHECK (triage IN ('waiting', 'welcomed', 'merged', 'not-now', 'withdrawn')),
    CHECK ((triage = 'withdrawn') = (withdrawn_at IS NOT NULL))
);

CREATE TABLE idea_authors (
    program_id BIGINT NOT NULL,
    idea_number INTEGER NOT NULL,
    person_id BIGINT NOT NULL,
    since TIMESTAMP WITH TIME ZONE NOT NULL,
    PRIMARY KEY (program_id, idea_number, person_id),
    FOREIGN KEY (program_id, idea_number) REFERENCES ideas (program_id, number),
    FOREIGN KEY (program_id, person_id) REFERENCES people (program_id, id)
);

CREATE INDEX idea_authors_by_person ON idea_authors (program_id, person_id, idea_number);
