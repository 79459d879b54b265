-- When people may be told what can wait. Days as 1,2,3 from Monday, times as 08:00, dates as 2026-11-23; who said nothing has no row.
CREATE TABLE people_availability (
    program_id BIGINT NOT NULL,
    person_id BIGINT NOT NULL,
    days TEXT NOT NULL,
    from_time TEXT NOT NULL,
    to_time TEXT NOT NULL,
    nights_first TEXT,
    nights_last TEXT,
    nights_from TEXT,
    nights_to TEXT,
    away_first TEXT,
    away_last TEXT,
    snoozed_until TIMESTAMP WITH TIME ZONE,
    PRIMARY KEY (program_id, person_id),
    FOREIGN KEY (program_id, person_id) REFERENCES people (program_id, id)
);

-- What a person is to hear by their own clock. Turn 0 is what comes by itself, turn 1 what somebody asked to hear once more, later.
CREATE TABLE due_prompts (
    program_id BIGINT NOT NULL,
    person_id BIGINT NOT NULL,
    kind TEXT NOT NULL,
    subject TEXT NOT NULL,
    turn SMALLINT NOT NULL CHECK (turn IN (0, 1)),
    occurrence TEXT NOT NULL,
    at TIMESTAMP WITH TIME ZONE NOT NULL,
    look_at TIMESTAMP WITH TIME ZONE NOT NULL,
    PRIMARY KEY (program_id, person_id, kind, subject, turn),
    FOREIGN KEY (program_id, person_id) REFERENCES people (program_id, id)
);

-- The tick asks what has come, in the order of time.
CREATE INDEX due_prompts_in_time ON due_prompts (look_at, program_id, person_id);

-- What ends with its subject.
CREATE INDEX due_prompts_of_subject ON due_prompts (program_id, subject);

-- The messages that bundle prompts. Those that count are numbered within the person's week, so that there can be no fourth.
CREATE TABLE prompt_messages (
    id ${identity},
    program_id BIGINT NOT NULL,
    person_id BIGINT NOT NULL,
    week TEXT NOT NULL,
    counted SMALLINT CHECK (counted BETWEEN 1 AND 3),
    at TIMESTAMP WITH TIME ZONE NOT NULL,
    UNIQUE (program_id, id),
    UNIQUE (program_id, person_id, week, counted),
    FOREIGN KEY (program_id, person_id) REFERENCES people (program_id, id)
);

-- What is old enough to be let go of.
CREATE INDEX prompt_messages_in_time ON prompt_messages (program_id, at);

-- What was said of which occurrence, and in which message: nothing is said of it twice unless somebody asks for it.
CREATE TABLE prompts_said (
    program_id BIGINT NOT NULL,
    person_id BIGINT NOT NULL,
    kind TEXT NOT NULL,
    subject TEXT NOT NULL,
    occurrence TEXT NOT NULL,
    message_id BIGINT NOT NULL,
    PRIMARY KEY (program_id, person_id, kind, subject, occurrence),
    FOREIGN KEY (program_id, person_id) REFERENCES people (program_id, id),
    FOREIGN KEY (program_id, message_id) REFERENCES prompt_messages (program_id, id)
);

CREATE INDEX prompts_said_in_message ON prompts_said (program_id, message_id);

-- A message that waits for its reader's hours: when they begin, by the clock people's time is told by.
ALTER TABLE outbox_messages ADD COLUMN opens_at TIMESTAMP WITH TIME ZONE;

CREATE INDEX outbox_waiting_for_hours ON outbox_messages (opens_at) WHERE opens_at IS NOT NULL;
