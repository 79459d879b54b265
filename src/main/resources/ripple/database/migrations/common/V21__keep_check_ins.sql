-- What a mentor was asked about one mentee in one week, and what they said: one row for each pair, writer and week, written when it is asked.
-- Its minutes are the mentor's protected time, in the ledger of the month in which it was asked.
CREATE TABLE mentor_words (
    id ${identity},
    program_id BIGINT NOT NULL REFERENCES programs (id),
    mentorship_id BIGINT NOT NULL,
    mentor_id BIGINT NOT NULL,
    occurrence TEXT NOT NULL,
    month TEXT NOT NULL,
    asked_at TIMESTAMP WITH TIME ZONE NOT NULL,
    word TEXT CHECK (word IN ('on-track', 'stuck', 'did-not-meet', 'skip')),
    obstacle TEXT CHECK (obstacle IN ('method', 'someone-blocking', 'no-time', 'not-right-fit')),
    minutes INTEGER CHECK (minutes BETWEEN 1 AND 600),
    answered_at TIMESTAMP WITH TIME ZONE,
    late BOOLEAN NOT NULL DEFAULT FALSE,
    UNIQUE (program_id, id),
    UNIQUE (program_id, mentorship_id, mentor_id, occurrence),
    FOREIGN KEY (program_id, mentorship_id) REFERENCES mentorships (program_id, id),
    FOREIGN KEY (program_id, mentor_id) REFERENCES people (program_id, id),
    CHECK ((word IS NULL) = (answered_at IS NULL)),
    CHECK (obstacle IS NULL OR word = 'stuck')
);

-- What a mentor was asked, the newest last.
CREATE INDEX mentor_words_by_mentor
    ON mentor_words (program_id, mentor_id, id);

-- A mentor's ledger of one month.
CREATE INDEX mentor_words_ledger
    ON mentor_words (program_id, mentor_id, month)
    WHERE minutes IS NOT NULL;

-- What a mentee was asked in one week, and what they wrote.
CREATE TABLE mentee_check_ins (
    id ${identity},
    program_id BIGINT NOT NULL REFERENCES programs (id),
    mentorship_id BIGINT NOT NULL,
    mentee_id BIGINT NOT NULL,
    occurrence TEXT NOT NULL,
    asked_at TIMESTAMP WITH TIME ZONE NOT NULL,
    moved TEXT NOT NULL DEFAULT '' CHECK (LENGTH(moved) <= 1000),
    next_step TEXT NOT NULL DEFAULT '' CHECK (LENGTH(next_step) <= 1000),
    confidence INTEGER CHECK (confidence BETWEEN 0 AND 10),
    help TEXT NOT NULL DEFAULT '' CHECK (LENGTH(help) <= 1000),
    answered_at TIMESTAMP WITH TIME ZONE,
    changed_at TIMESTAMP WITH TIME ZONE,
    late BOOLEAN NOT NULL DEFAULT FALSE,
    UNIQUE (program_id, id),
    UNIQUE (program_id, mentorship_id, mentee_id, occurrence),
    FOREIGN KEY (program_id, mentorship_id) REFERENCES mentorships (program_id, id),
    FOREIGN KEY (program_id, mentee_id) REFERENCES people (program_id, id),
    CHECK (answered_at IS NOT NULL OR (confidence IS NULL AND changed_at IS NULL))
);

CREATE INDEX mentee_check_ins_by_mentee
    ON mentee_check_ins (program_id, mentee_id, id);

-- How often a mentor is asked about a pair. A pair without a row is asked about every week.
CREATE TABLE check_in_paces (
    program_id BIGINT NOT NULL,
    mentorship_id BIGINT NOT NULL,
    weeks INTEGER NOT NULL CHECK (weeks IN (1, 2)),
    set_at TIMESTAMP WITH TIME ZONE NOT NULL,
    PRIMARY KEY (program_id, mentorship_id),
    FOREIGN KEY (program_id, mentorship_id) REFERENCES mentorships (program_id, id)
);

-- What a message says now is found by its edits.
CREATE INDEX outbox_edits
    ON outbox_messages (program_id, edits_id)
    WHERE edits_id IS NOT NULL;

-- On which day and at what time somebody wants to be asked, as a mentor or as a mentee; days count from Monday as 1.
CREATE TABLE check_in_hours (
    program_id BIGINT NOT NULL,
    person_id BIGINT NOT NULL,
    side TEXT NOT NULL CHECK (side IN ('mentor', 'mentee')),
    day INTEGER NOT NULL CHECK (day BETWEEN 1 AND 7),
    hour INTEGER NOT NULL CHECK (hour BETWEEN 0 AND 23),
    PRIMARY KEY (program_id, person_id, side),
    FOREIGN KEY (program_id, person_id) REFERENCES people (program_id, id)
);

-- Somebody stands in the way: the mentor's words, which go to a sponsor only once the mentee has said yes, too.
CREATE TABLE blockers (
    id ${identity},
    program_id BIGINT NOT NULL REFERENCES programs (id),
    word_id BIGINT NOT NULL,
    words TEXT NOT NULL CHECK (LENGTH(words) <= 1000),
    sponsor_id BIGINT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('asked', 'told', 'declined', 'withdrawn')),
    round INTEGER NOT NULL CHECK (round > 0),
    put_at TIMESTAMP WITH TIME ZONE NOT NULL,
    answered_at TIMESTAMP WITH TIME ZONE,
    UNIQUE (program_id, id),
    UNIQUE (program_id, word_id),
    FOREIGN KEY (program_id, word_id) REFERENCES mentor_words (program_id, id),
    FOREIGN KEY (program_id, sponsor_id) REFERENCES people (program_id, id)
);

CREATE INDEX blockers_by_sponsor
    ON blockers (program_id, sponsor_id);
