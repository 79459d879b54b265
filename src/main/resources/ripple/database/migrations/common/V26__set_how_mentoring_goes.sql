-- What a program has set for its mentoring: the hours of whoever has not said theirs, how long a mentor has to answer, how often pairs are asked.
ALTER TABLE program_settings ADD COLUMN usual_from TEXT NOT NULL DEFAULT '08:00';
ALTER TABLE program_settings ADD COLUMN usual_to TEXT NOT NULL DEFAULT '18:00';
ALTER TABLE program_settings ADD COLUMN mentor_answer_days INTEGER NOT NULL DEFAULT 3 CHECK (mentor_answer_days BETWEEN 1 AND 10);
ALTER TABLE program_settings ADD COLUMN check_in_weeks INTEGER NOT NULL DEFAULT 1 CHECK (check_in_weeks IN (1, 2));
