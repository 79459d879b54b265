-- The audit log only grows. A second entry of the same number is refused here too, since INSERT OR REPLACE fires no DELETE trigger.
CREATE TRIGGER audit_entries_once
    BEFORE INSERT ON audit_entries
    WHEN EXISTS (
        SELECT 1
        FROM audit_entries
        WHERE program_id = NEW.program_id
          AND number = NEW.number)
BEGIN
    SELECT RAISE(ABORT, 'The audit log only grows');
END;

CREATE TRIGGER audit_entries_unchanged
    BEFORE UPDATE ON audit_entries
BEGIN
    SELECT RAISE(ABORT, 'The audit log only grows');
END;

-- Only what an anchor closed off may go.
CREATE TRIGGER audit_entries_kept
    BEFORE DELETE ON audit_entries
    WHEN NOT EXISTS (
        SELECT 1
        FROM audit_anchors
        WHERE program_id = OLD.program_id
          AND number >= OLD.number)
BEGIN
    SELECT RAISE(ABORT, 'The audit log only grows');
END;

-- An anchor names an entry that is there, with its hash.
CREATE TRIGGER audit_anchors_true
    BEFORE INSERT ON audit_anchors
    WHEN NOT EXISTS (
        SELECT 1
        FROM audit_entries
        WHERE program_id = NEW.program_id
          AND number = NEW.number
          AND hash = NEW.hash)
BEGIN
    SELECT RAISE(ABORT, 'An anchor names an entry of the audit log');
END;

CREATE TRIGGER audit_anchors_unchanged
    BEFORE UPDATE ON audit_anchors
BEGIN
    SELECT RAISE(ABORT, 'The audit log only grows');
END;

CREATE TRIGGER audit_anchors_kept
    BEFORE DELETE ON audit_anchors
BEGIN
    SELECT RAISE(ABORT, 'The audit log only grows');
END;
