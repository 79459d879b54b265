-- Where ideas are found by their words: stems made by us, and beside them, told apart by a colon, who may find them.
CREATE TABLE idea_search (
    program_id BIGINT NOT NULL,
    number INTEGER NOT NULL,
    words TSVECTOR NOT NULL,
    PRIMARY KEY (program_id, number),
    FOREIGN KEY (program_id, number) REFERENCES ideas (program_id, number)
);

-- Without a list of pending entries, which every search would have to read from end to end.
CREATE INDEX idea_search_words ON idea_search USING GIN (words) WITH (fastupdate = off);

-- How common a word is, the planner must know well; the search for look-alikes asks these statistics too.
ALTER TABLE idea_search ALTER COLUMN words SET STATISTICS 1000;
