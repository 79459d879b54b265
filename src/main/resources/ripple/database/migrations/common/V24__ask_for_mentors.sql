-- Somebody asks for a mentor. As long as it is live it is the only one of its mentee.
CREATE TABLE match_requests (
    id ${identity},
    program_id BIGINT NOT NULL REFERENCES programs (id),
    mentee_id BIGINT NOT NULL,
    idea_number INTEGER,
    words TEXT NOT NULL CHECK (LENGTH(words) <= 1500),
    route TEXT NOT NULL CHECK (route IN ('chosen', 'suggested')),
    state TEXT NOT NULL CHECK (state IN ('asking', 'offered', 'waiting', 'matched', 'withdrawn')),
    asked_at TIMESTAMP WITH TIME ZONE NOT NULL,
    changed_at TIMESTAMP WITH TIME ZONE NOT NULL,
    waiting_since TIMESTAMP WITH TIME ZONE,
    UNIQUE (program_id, id),
    FOREIGN KEY (program_id, mentee_id) REFERENCES people (program_id, id),
    FOREIGN KEY (program_id, idea_number) REFERENCES ideas (program_id, number)
);

CREATE UNIQUE INDEX match_requests_one_for_each_mentee
    ON match_requests (program_id, mentee_id)
    WHERE state IN ('asking', 'offered', 'waiting');

CREATE INDEX match_requests_by_mentee
    ON match_requests (program_id, mentee_id, id);

-- The waiting list; whoever is asked from it keeps their place until they have a mentor.
CREATE INDEX match_requests_in_line
    ON match_requests (program_id, waiting_since, id)
    WHERE state IN ('asking', 'offered', 'waiting') AND waiting_since IS NOT NULL;

CREATE INDEX match_requests_with_idea
    ON match_requests (program_id, idea_number)
    WHERE idea_number IS NOT NULL;

-- Requests that are over, the oldest first.
CREATE INDEX match_requests_over
    ON match_requests (program_id, changed_at)
    WHERE state IN ('matched', 'withdrawn');

-- Whom a request goes to, one after the other.
CREATE TABLE match_choices (
    program_id BIGINT NOT NULL,
    request_id BIGINT NOT NULL,
    rank INTEGER NOT NULL CHECK (rank > 0),
    mentor_id BIGINT NOT NULL,
    origin TEXT NOT NULL CHECK (origin IN ('picked', 'ripple', 'mentor', 'room')),
    suggested_by BIGINT,
    state TEXT NOT NULL CHECK (state IN (
        'listed', 'offered', 'asked', 'accepted', 'not-now', 'silent', 'passed', 'declined', 'closed')),
    asked_at TIMESTAMP WITH TIME ZONE,
    answer_by TIMESTAMP WITH TIME ZONE,
    ended_at TIMESTAMP WITH TIME ZONE,
    PRIMARY KEY (program_id, request_id, rank),
    FOREIGN KEY (program_id, request_id) REFERENCES match_requests (program_id, id),
    FOREIGN KEY (program_id, mentor_id) REFERENCES people (program_id, id),
    FOREIGN KEY (program_id, suggested_by) REFERENCES people (program_id, id),
    CHECK ((answer_by IS NOT NULL) OR state NOT IN ('offered', 'asked'))
);

-- A request is with one person at a time.
CREATE UNIQUE INDEX match_choices_one_open
    ON match_choices (program_id, request_id)
    WHERE state IN ('offered', 'asked');

CREATE INDEX match_choices_by_mentor
    ON match_choices (program_id, mentor_id, state);

CREATE INDEX match_choices_by_suggester
    ON match_choices (program_id, suggested_by)
    WHERE suggested_by IS NOT NULL;

-- Those whose time is over, in all programs.
CREATE INDEX match_choices_due
    ON match_choices (answer_by, program_id, request_id)
    WHERE state IN ('offered', 'asked');
