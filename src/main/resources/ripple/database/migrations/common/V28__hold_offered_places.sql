-- Whose answer is awaited, by mentor: an offer to somebody in line holds a place, so it is counted whenever places are given.
CREATE INDEX match_choices_open_of_mentor
    ON match_choices (program_id, mentor_id)
    WHERE state IN ('offered', 'asked');
