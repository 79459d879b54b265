-- Where ideas are found by their words. A row's number is the program's, shifted by 32 bits, plus the idea's. The words are stems made
-- by us, parted by blanks, so the tokenizer has nothing left to decide; "audience" says who may find them.
CREATE VIRTUAL TABLE idea_search USING fts5 (
    words,
    audience,
    tokenize = 'ascii',
    detail = 'column',
    columnsize = 0
);

-- What is taken out of it leaves no byte behind.
INSERT INTO idea_search (idea_search, rank) VALUES ('secure-delete', 1);
