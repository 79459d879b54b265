-- One mentor and one mentee. While it is proposed, active or paused it holds one of its mentor's places and its mentee's only one.
CREATE TABLE mentorships (
    id ${identity},
    program_id BIGINT NOT NULL REFERENCES programs (id),
    mentor_id BIGINT NOT NULL,
    mentee_id BIGINT NOT NULL,
    idea_number INTEGER,
    state TEXT NOT NULL CHECK (state IN ('proposed', 'active', 'paused', 'completed', 'ended')),
    place INTEGER NOT NULL CHECK (place > 0),
    proposed_at TIMESTAMP WITH TIME ZONE NOT NULL,
    begun_at TIMESTAMP WITH TIME ZONE,
    since TIMESTAMP WITH TIME ZONE NOT NULL,
    ended_at TIMESTAMP WITH TIME ZONE,
    UNIQUE (program_id, id),
    FOREIGN KEY (program_id, mentor_id) REFERENCES people (program_id, id),
    FOREIGN KEY (program_id, mentee_id) REFERENCES people (program_id, id),
    FOREIGN KEY (program_id, idea_number) REFERENCES ideas (program_id, number),
    CHECK (mentor_id <> mentee_id),
    CHECK ((ended_at IS NULL) = (state IN ('proposed', 'active', 'paused')))
);

-- No race can give a place twice, or a mentee two mentors.
CREATE UNIQUE INDEX mentorships_places
    ON mentorships (program_id, mentor_id, place)
    WHERE state IN ('proposed', 'active', 'paused');

CREATE UNIQUE INDEX mentorships_one_for_each_mentee
    ON mentorships (program_id, mentee_id)
    WHERE state IN ('proposed', 'active', 'paused');

-- All of a pair, for "when were these two together last?", and all of a person.
CREATE INDEX mentorships_by_pair
    ON mentorships (program_id, mentor_id, mentee_id);

CREATE INDEX mentorships_by_mentee
    ON mentorships (program_id, mentee_id);

CREATE INDEX mentorships_by_idea
    ON mentorships (program_id, idea_number)
    WHERE idea_number IS NOT NULL;

-- The live ones of a program, page by page.
CREATE INDEX mentorships_live
    ON mentorships (program_id, id)
    WHERE state IN ('proposed', 'active', 'paused');

-- Whoever gives or takes back a place of a mentor counts this up first: on PostgreSQL the row lets one do so at a time.
CREATE TABLE mentor_turns (
    program_id BIGINT NOT NULL,
    mentor_id BIGINT NOT NULL,
    turns BIGINT NOT NULL,
    PRIMARY KEY (program_id, mentor_id),
    FOREIGN KEY (program_id, mentor_id) REFERENCES people (program_id, id)
);
