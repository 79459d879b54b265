-- The audit log only grows.
CREATE FUNCTION refuse_change_to_audit() RETURNS TRIGGER AS $$
BEGIN
    RAISE EXCEPTION 'The audit log only grows' USING ERRCODE = 'integrity_constraint_violation';
END;
$$ LANGUAGE plpgsql;

CREATE TRIGGER audit_entries_unchanged
    BEFORE UPDATE ON audit_entries
    FOR EACH ROW EXECUTE FUNCTION refuse_change_to_audit();

CREATE TRIGGER audit_entries_not_emptied
    BEFORE TRUNCATE ON audit_entries
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_to_audit();

-- Only what an anchor closed off may go.
CREATE FUNCTION keep_audit_entry() RETURNS TRIGGER AS $$
BEGIN
    IF EXISTS (
        SELECT 1
        FROM audit_anchors
        WHERE program_id = OLD.program_id
          AND number >= OLD.number)
    THEN
        RETURN OLD;
    END IF;
    RAISE EXCEPTION 'The audit log only grows' USING ERRCODE = 'integrity_constraint_violation';
END;
$$ LANGUAGE plpgsql;

CREATE TRIGGER audit_entries_kept
    BEFORE DELETE ON audit_entries
    FOR EACH ROW EXECUTE FUNCTION keep_audit_entry();

-- An anchor names an entry that is there, with its hash.
CREATE FUNCTION require_audit_entry() RETURNS TRIGGER AS $$
BEGIN
    IF EXISTS (
        SELECT 1
        FROM audit_entries
        WHERE program_id = NEW.program_id
          AND number = NEW.number
          AND hash = NEW.hash)
    THEN
        RETURN NEW;
    END IF;
    RAISE EXCEPTION 'An anchor names an entry of the audit log' USING ERRCODE = 'integrity_constraint_violation';
END;
$$ LANGUAGE plpgsql;

CREATE TRIGGER audit_anchors_true
    BEFORE INSERT ON audit_anchors
    FOR EACH ROW EXECUTE FUNCTION require_audit_entry();

CREATE TRIGGER audit_anchors_unchanged
    BEFORE UPDATE OR DELETE ON audit_anchors
    FOR EACH ROW EXECUTE FUNCTION refuse_change_to_audit();

CREATE TRIGGER audit_anchors_not_emptied
    BEFORE TRUNCATE ON audit_anchors
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_to_audit();
