-- What was said and written lately in a whole program, for those who look after its pairs.
CREATE INDEX mentor_words_lately
    ON mentor_words (program_id, asked_at);

CREATE INDEX mentee_check_ins_lately
    ON mentee_check_ins (program_id, asked_at);
