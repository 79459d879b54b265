-- What each person was last told by a nudge that comes again and again: which turn, and when.
CREATE TABLE nudge_turns (
    program_id BIGINT NOT NULL,
    nudge TEXT NOT NULL,
    person_id BIGINT NOT NULL,
    turn TEXT NOT NULL,
    at TIMESTAMP WITH TIME ZONE NOT NULL,
    PRIMARY KEY (program_id, nudge, person_id),
    FOREIGN KEY (program_id, person_id) REFERENCES people (program_id, id)
);
