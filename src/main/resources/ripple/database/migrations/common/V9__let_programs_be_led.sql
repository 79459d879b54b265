-- Whether the platform says that somebody looks after the whole workspace.
ALTER TABLE people ADD COLUMN admin BOOLEAN NOT NULL DEFAULT FALSE;

-- Whom to tell when nobody runs a program any more.
CREATE INDEX people_admins ON people (program_id, id) WHERE admin;

-- Whether a program is tried out or live, and who brought Ripple into the workspace. Programs that were there before went live long ago.
CREATE TABLE program_standings (
    program_id BIGINT PRIMARY KEY REFERENCES programs (id),
    mode TEXT NOT NULL CHECK (mode IN ('test', 'live')),
    installer_id BIGINT,
    live_at TIMESTAMP WITH TIME ZONE,
    FOREIGN KEY (program_id, installer_id) REFERENCES people (program_id, id)
);

INSERT INTO program_standings (program_id, mode, live_at)
SELECT id, 'live', opened_at
FROM programs;

-- Who is asked to take on what, and who has said yes. The list of roles grows, so the code keeps it.
CREATE TABLE program_roles (
    program_id BIGINT NOT NULL REFERENCES programs (id),
    person_id BIGINT NOT NULL,
    role TEXT NOT NULL,
    asked_at TIMESTAMP WITH TIME ZONE NOT NULL,
    asked_by BIGINT,
    instead_of BIGINT,
    held_since TIMESTAMP WITH TIME ZONE,
    PRIMARY KEY (program_id, person_id, role),
    FOREIGN KEY (program_id, person_id) REFERENCES people (program_id, id),
    FOREIGN KEY (program_id, asked_by) REFERENCES people (program_id, id),
    FOREIGN KEY (program_id, instead_of) REFERENCES people (program_id, id)
);

CREATE UNIQUE INDEX program_roles_one_lead
    ON program_roles (program_id)
    WHERE role = 'lead' AND held_since IS NOT NULL;

CREATE UNIQUE INDEX program_roles_one_deputy
    ON program_roles (program_id)
    WHERE role = 'deputy' AND held_since IS NOT NULL;

-- Lead, deputy and triager include each other from the top, so nobody holds two of them.
CREATE UNIQUE INDEX program_roles_one_for_each
    ON program_roles (program_id, person_id)
    WHERE role IN ('lead', 'deputy', 'triager') AND held_since IS NOT NULL;

-- What a program has set; one without a row keeps to what the code says. Lists are kept one entry a line, days as 2026-12-25.
CREATE TABLE program_settings (
    program_id BIGINT PRIMARY KEY REFERENCES programs (id),
    holidays TEXT NOT NULL,
    sites TEXT NOT NULL,
    channel TEXT,
    safety_link TEXT,
    safety_text TEXT NOT NULL,
    second_contact_id BIGINT,
    answer_by_days INTEGER NOT NULL CHECK (answer_by_days BETWEEN 1 AND 20),
    greeting TEXT NOT NULL,
    not_now_texts TEXT NOT NULL,
    FOREIGN KEY (program_id, second_contact_id) REFERENCES people (program_id, id)
);
