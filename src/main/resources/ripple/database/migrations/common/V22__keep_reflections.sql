-- Whom somebody in need can call, in the program's own words, one line for each site. A program without a row keeps to what the code says.
CREATE TABLE human_help (
    program_id BIGINT PRIMARY KEY REFERENCES programs (id),
    words TEXT NOT NULL CHECK (LENGTH(words) <= 2000)
);

-- What somebody has said yes to, and which theme of reflection is next for them.
CREATE TABLE care_choices (
    program_id BIGINT NOT NULL,
    person_id BIGINT NOT NULL,
    reflects BOOLEAN NOT NULL,
    next_theme INTEGER NOT NULL CHECK (next_theme >= 0),
    pulse TEXT NOT NULL CHECK (pulse IN ('unasked', 'asked', 'yes', 'no')),
    PRIMARY KEY (program_id, person_id),
    FOREIGN KEY (program_id, person_id) REFERENCES people (program_id, id)
);

-- A reflection is its author's; somebody else reads it only while it is shared with them.
CREATE TABLE reflections (
    id ${identity},
    program_id BIGINT NOT NULL REFERENCES programs (id),
    author_id BIGINT NOT NULL,
    theme TEXT NOT NULL,
    what TEXT NOT NULL CHECK (LENGTH(what) <= 3000),
    so_what TEXT NOT NULL CHECK (LENGTH(so_what) <= 3000),
    now_what TEXT NOT NULL CHECK (LENGTH(now_what) <= 3000),
    occasion TEXT NOT NULL,
    written_at TIMESTAMP WITH TIME ZONE NOT NULL,
    edited_at TIMESTAMP WITH TIME ZONE,
    shared_with BIGINT,
    shared_at TIMESTAMP WITH TIME ZONE,
    UNIQUE (program_id, id),
    UNIQUE (program_id, occasion),
    FOREIGN KEY (program_id, author_id) REFERENCES people (program_id, id),
    FOREIGN KEY (program_id, shared_with) REFERENCES people (program_id, id),
    CHECK (shared_with <> author_id),
    CHECK ((shared_with IS NULL) = (shared_at IS NULL))
);

CREATE INDEX reflections_by_author
    ON reflections (program_id, author_id, id);

CREATE INDEX reflections_by_reader
    ON reflections (program_id, shared_with, shared_at)
    WHERE shared_with IS NOT NULL;

-- How it goes, in one tap. The two most worrying answers are never kept. What is kept of one person goes after 30 days.
CREATE TABLE pulse_answers (
    program_id BIGINT NOT NULL,
    person_id BIGINT NOT NULL,
    mentorship_id BIGINT NOT NULL,
    day INTEGER NOT NULL CHECK (day > 0),
    answer INTEGER NOT NULL CHECK (answer BETWEEN 3 AND 5),
    answered_at TIMESTAMP WITH TIME ZONE NOT NULL,
    PRIMARY KEY (program_id, person_id, mentorship_id, day),
    FOREIGN KEY (program_id, person_id) REFERENCES people (program_id, id),
    FOREIGN KEY (program_id, mentorship_id) REFERENCES mentorships (program_id, id)
);

CREATE INDEX pulse_answers_by_age
    ON pulse_answers (program_id, answered_at);

CREATE INDEX pulse_answers_by_mentorship
    ON pulse_answers (program_id, mentorship_id);

-- How many gave which answer in a quarter of a year; nobody can be found in it.
CREATE TABLE pulse_counts (
    program_id BIGINT NOT NULL REFERENCES programs (id),
    quarter TEXT NOT NULL,
    answer INTEGER NOT NULL CHECK (answer BETWEEN 3 AND 5),
    people INTEGER NOT NULL CHECK (people >= 0),
    PRIMARY KEY (program_id, quarter, answer)
);
