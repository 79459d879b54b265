-- A round brings everybody who waits together with mentors who have room. As a draft it is a proposal to those who run the program.
CREATE TABLE rounds (
    id ${identity},
    program_id BIGINT NOT NULL REFERENCES programs (id),
    state TEXT NOT NULL CHECK (state IN ('draft', 'publishing', 'published', 'set-aside')),
    seed BIGINT NOT NULL,
    edition INTEGER NOT NULL,
    mentors INTEGER NOT NULL,
    places INTEGER NOT NULL,
    stable_matched INTEGER NOT NULL,
    stable_total BIGINT NOT NULL,
    highest_matched INTEGER,
    highest_total BIGINT,
    highest_blocking INTEGER,
    computed_by BIGINT,
    computed_at TIMESTAMP WITH TIME ZONE NOT NULL,
    ended_by BIGINT,
    ended_at TIMESTAMP WITH TIME ZONE,
    UNIQUE (program_id, id),
    FOREIGN KEY (program_id, computed_by) REFERENCES people (program_id, id),
    FOREIGN KEY (program_id, ended_by) REFERENCES people (program_id, id),
    CHECK ((ended_at IS NULL) = (state = 'draft'))
);

CREATE UNIQUE INDEX rounds_one_draft
    ON rounds (program_id)
    WHERE state = 'draft';

-- What goes on with the next tick if it was interrupted.
CREATE INDEX rounds_publishing
    ON rounds (id)
    WHERE state = 'publishing';

CREATE INDEX rounds_by_computer ON rounds (program_id, computed_by);

CREATE INDEX rounds_by_ender ON rounds (program_id, ended_by);

-- One mentee of a round: whom the two ways of matching would give them, and whom the draft gives them as it stands.
CREATE TABLE round_seats (
    program_id BIGINT NOT NULL,
    round_id BIGINT NOT NULL,
    mentee_id BIGINT NOT NULL,
    line INTEGER NOT NULL,
    idea_number INTEGER,
    possible INTEGER NOT NULL,
    stable_id BIGINT,
    highest_id BIGINT,
    mentor_id BIGINT,
    how TEXT NOT NULL CHECK (how IN ('stable', 'highest', 'hand')),
    outcome TEXT NOT NULL CHECK (outcome IN ('open', 'asked', 'left-out', 'nobody')),
    PRIMARY KEY (program_id, round_id, mentee_id),
    FOREIGN KEY (program_id, round_id) REFERENCES rounds (program_id, id),
    FOREIGN KEY (program_id, mentee_id) REFERENCES people (program_id, id),
    FOREIGN KEY (program_id, idea_number) REFERENCES ideas (program_id, number),
    FOREIGN KEY (program_id, stable_id) REFERENCES people (program_id, id),
    FOREIGN KEY (program_id, highest_id) REFERENCES people (program_id, id),
    FOREIGN KEY (program_id, mentor_id) REFERENCES people (program_id, id)
);

CREATE INDEX round_seats_in_line ON round_seats (program_id, round_id, line);

CREATE INDEX round_seats_by_mentor ON round_seats (program_id, round_id, mentor_id);

-- For forgetting somebody.
CREATE INDEX round_seats_of_mentor ON round_seats (program_id, mentor_id);

CREATE INDEX round_seats_of_stable ON round_seats (program_id, stable_id);

CREATE INDEX round_seats_of_highest ON round_seats (program_id, highest_id);

CREATE INDEX round_seats_by_mentee ON round_seats (program_id, mentee_id);

CREATE INDEX round_seats_by_idea ON round_seats (program_id, idea_number) WHERE idea_number IS NOT NULL;

-- What is to be asked of a published round, in the order in which places are given: by mentor.
CREATE INDEX round_seats_to_ask
    ON round_seats (program_id, round_id, mentor_id, line)
    WHERE outcome = 'open';

-- A pair that a published round proposed, until both have said yes or it has come to an end. Nothing here says who said no.
CREATE TABLE round_proposals (
    program_id BIGINT NOT NULL,
    mentorship_id BIGINT NOT NULL,
    round_id BIGINT NOT NULL,
    mentor_id BIGINT NOT NULL,
    mentee_id BIGINT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('waiting', 'begun', 'released')),
    answer_by TIMESTAMP WITH TIME ZONE NOT NULL,
    mentor_yes_at TIMESTAMP WITH TIME ZONE,
    mentee_yes_at TIMESTAMP WITH TIME ZONE,
    PRIMARY KEY (program_id, mentorship_id),
    FOREIGN KEY (program_id, mentorship_id) REFERENCES mentorships (program_id, id),
    FOREIGN KEY (program_id, round_id) REFERENCES rounds (program_id, id),
    FOREIGN KEY (program_id, mentor_id) REFERENCES people (program_id, id),
    FOREIGN KEY (program_id, mentee_id) REFERENCES people (program_id, id)
);

CREATE INDEX round_proposals_by_round ON round_proposals (program_id, round_id, state);

CREATE INDEX round_proposals_of_mentor ON round_proposals (program_id, mentor_id) WHERE state = 'waiting';

CREATE INDEX round_proposals_of_mentee ON round_proposals (program_id, mentee_id) WHERE state = 'waiting';

-- Which have waited long enough, in all programs.
CREATE INDEX round_proposals_due ON round_proposals (answer_by) WHERE state = 'waiting';
