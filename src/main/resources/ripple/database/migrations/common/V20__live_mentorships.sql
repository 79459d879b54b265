-- What the two of a mentorship agreed upon. A version holds once both have confirmed it; until then the one before it holds.
CREATE TABLE mentorship_agreements (
    program_id BIGINT NOT NULL,
    mentorship_id BIGINT NOT NULL,
    version INTEGER NOT NULL CHECK (version > 0),
    goals TEXT NOT NULL CHECK (LENGTH(goals) <= 1000),
    cadence TEXT NOT NULL,
    place TEXT NOT NULL,
    stays_private TEXT NOT NULL CHECK (LENGTH(stays_private) <= 1000),
    ends_on TEXT NOT NULL,
    proposed_by BIGINT NOT NULL,
    proposed_at TIMESTAMP WITH TIME ZONE NOT NULL,
    mentor_confirmed_at TIMESTAMP WITH TIME ZONE,
    mentee_confirmed_at TIMESTAMP WITH TIME ZONE,
    PRIMARY KEY (program_id, mentorship_id, version),
    FOREIGN KEY (program_id, mentorship_id) REFERENCES mentorships (program_id, id),
    FOREIGN KEY (program_id, proposed_by) REFERENCES people (program_id, id)
);

CREATE INDEX mentorship_agreements_by_person
    ON mentorship_agreements (program_id, proposed_by);

-- A mentorship that rests; without a time it goes on when one of the two says so.
CREATE TABLE mentorship_pauses (
    program_id BIGINT NOT NULL,
    mentorship_id BIGINT NOT NULL,
    paused_by BIGINT NOT NULL,
    paused_at TIMESTAMP WITH TIME ZONE NOT NULL,
    resumes_at TIMESTAMP WITH TIME ZONE,
    PRIMARY KEY (program_id, mentorship_id),
    FOREIGN KEY (program_id, mentorship_id) REFERENCES mentorships (program_id, id),
    FOREIGN KEY (program_id, paused_by) REFERENCES people (program_id, id)
);

CREATE INDEX mentorship_pauses_over
    ON mentorship_pauses (resumes_at)
    WHERE resumes_at IS NOT NULL;

CREATE INDEX mentorship_pauses_by_person
    ON mentorship_pauses (program_id, paused_by);

-- How a mentorship ended before it was completed. The reason and the note are the lead's to read, and nobody else's.
CREATE TABLE mentorship_endings (
    program_id BIGINT NOT NULL,
    mentorship_id BIGINT NOT NULL,
    ended_by BIGINT,
    reason TEXT NOT NULL,
    note TEXT NOT NULL CHECK (LENGTH(note) <= 1000),
    ended_at TIMESTAMP WITH TIME ZONE NOT NULL,
    PRIMARY KEY (program_id, mentorship_id),
    FOREIGN KEY (program_id, mentorship_id) REFERENCES mentorships (program_id, id),
    FOREIGN KEY (program_id, ended_by) REFERENCES people (program_id, id)
);

CREATE INDEX mentorship_endings_by_person
    ON mentorship_endings (program_id, ended_by);

-- What each of the two writes for themselves when it is completed. While only one has closed it the other is asked, up to a time.
CREATE TABLE mentorship_closings (
    program_id BIGINT NOT NULL,
    mentorship_id BIGINT NOT NULL,
    person_id BIGINT NOT NULL,
    line TEXT NOT NULL CHECK (LENGTH(line) <= 300),
    closed_at TIMESTAMP WITH TIME ZONE NOT NULL,
    waits_until TIMESTAMP WITH TIME ZONE,
    PRIMARY KEY (program_id, mentorship_id, person_id),
    FOREIGN KEY (program_id, mentorship_id) REFERENCES mentorships (program_id, id),
    FOREIGN KEY (program_id, person_id) REFERENCES people (program_id, id)
);

CREATE INDEX mentorship_closings_over
    ON mentorship_closings (waits_until)
    WHERE waits_until IS NOT NULL;

CREATE INDEX mentorship_closings_by_person
    ON mentorship_closings (program_id, person_id);

-- Certificates that are to be drawn and sent.
CREATE TABLE mentorship_certificates (
    program_id BIGINT NOT NULL,
    mentorship_id BIGINT NOT NULL,
    person_id BIGINT NOT NULL,
    asked_at TIMESTAMP WITH TIME ZONE NOT NULL,
    PRIMARY KEY (program_id, mentorship_id, person_id),
    FOREIGN KEY (program_id, mentorship_id) REFERENCES mentorships (program_id, id),
    FOREIGN KEY (program_id, person_id) REFERENCES people (program_id, id)
);

CREATE INDEX mentorship_certificates_in_line
    ON mentorship_certificates (asked_at);

-- Another mentor looks after a mentor's mentees for some days, once they have said yes.
CREATE TABLE mentor_covers (
    id ${identity},
    program_id BIGINT NOT NULL REFERENCES programs (id),
    mentor_id BIGINT NOT NULL,
    cover_id BIGINT NOT NULL,
    first_day TEXT NOT NULL,
    last_day TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('asked', 'agreed', 'declined', 'over')),
    asked_at TIMESTAMP WITH TIME ZONE NOT NULL,
    over_at TIMESTAMP WITH TIME ZONE NOT NULL,
    UNIQUE (program_id, id),
    FOREIGN KEY (program_id, mentor_id) REFERENCES people (program_id, id),
    FOREIGN KEY (program_id, cover_id) REFERENCES people (program_id, id),
    CHECK (mentor_id <> cover_id),
    CHECK (first_day <= last_day)
);

-- One at a time for each mentor.
CREATE UNIQUE INDEX mentor_covers_open
    ON mentor_covers (program_id, mentor_id)
    WHERE state IN ('asked', 'agreed');

CREATE INDEX mentor_covers_by_cover
    ON mentor_covers (program_id, cover_id)
    WHERE state IN ('asked', 'agreed');

CREATE INDEX mentor_covers_over
    ON mentor_covers (over_at)
    WHERE state IN ('asked', 'agreed');
