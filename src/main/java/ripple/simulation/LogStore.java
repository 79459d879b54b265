package ripple.simulation;

import java.util.List;
import org.jdbi.v3.sqlobject.customizer.Define;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import ripple.database.DatabaseKind;
import ripple.database.Transaction;

/**
 * Lets the database itself write down, in the transaction that does it, what is planned and what goes from the due table, and how pairs and
 * requests stand. So a kill cannot part the deed from its trace, and no code that is judged can keep silent about it.
 */
interface LogStore {

    String ROW = "(what, person, kind, subject, occurrence, turn, at)";
    String PLANNED = "('planned', NEW.person_id, NEW.kind, NEW.subject, NEW.occurrence, NEW.turn, NEW.at)";
    String GONE = "('gone', OLD.person_id, OLD.kind, OLD.subject, OLD.occurrence, OLD.turn, OLD.at)";
    String PAIR = "('pair', NEW.mentor_id, NEW.state, CAST(NEW.id AS TEXT), CAST(NEW.mentee_id AS TEXT), 0, NEW.since)";
    String CHOICE =
            "('choice', NEW.mentor_id, NEW.state, CAST(NEW.request_id AS TEXT), CAST(NEW.rank AS TEXT), 0, NEW.asked_at)";
    String PROPOSAL =
            "('proposal', NEW.mentor_id, NEW.state, CAST(NEW.mentorship_id AS TEXT), CAST(NEW.mentee_id AS TEXT), 0, NEW.answer_by)";
    String ROUND = "('round', 0, NEW.state, CAST(NEW.id AS TEXT), '', 0, NEW.ended_at)";
    String COVER = "('cover', NEW.mentor_id, NEW.state, CAST(NEW.id AS TEXT),"
            + " CAST(NEW.cover_id AS TEXT) || '/' || NEW.first_day || '/' || NEW.last_day, 0, NEW.asked_at)";
    String CARD = "('card', NEW.mentor_id, '', CAST(NEW.id AS TEXT),"
            + " CAST(NEW.mentorship_id AS TEXT) || '/' || NEW.occurrence, 0, NEW.asked_at)";
    String WORD = "('word', NEW.mentor_id, NEW.word, CAST(NEW.id AS TEXT), '', 0, NEW.answered_at)";
    String PACE = "('pace', 0, CAST(NEW.weeks AS TEXT), CAST(NEW.mentorship_id AS TEXT), '', 0, NEW.set_at)";
    String CAME = "('came', 0, NEW.kind, CAST(NEW.id AS TEXT), '', 0, NEW.ended_at)";
    String SENT = "NEW.state = 'sent' AND OLD.state <> 'sent'";
    String OTHER_WORD = "NEW.word IS NOT NULL AND (OLD.word IS NULL OR OLD.word <> NEW.word)";
    String OTHER_STATE = "OLD.state <> NEW.state";
    String MOVED = "OLD.occurrence <> NEW.occurrence OR OLD.at <> NEW.at";

    @SqlUpdate("<statement>")
    void execute(@Define String statement);

    static void create(Transaction transaction) {
        boolean lite = transaction.kind() == DatabaseKind.SQLITE;
        LogStore triggers = transaction.store(LogStore.class);
        triggers.execute("""
                CREATE TABLE year_log (
                    id %s,
                    what TEXT NOT NULL,
                    person BIGINT NOT NULL,
                    kind TEXT NOT NULL,
                    subject TEXT NOT NULL,
                    occurrence TEXT NOT NULL,
                    turn SMALLINT NOT NULL,
                    at TIMESTAMP WITH TIME ZONE)
                """.formatted(
                lite ? "INTEGER PRIMARY KEY AUTOINCREMENT" : "BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY"));
        for (Watched watched : watched()) {
            (lite ? watched.onSqlite() : watched.onPostgresql()).forEach(triggers::execute);
        }
    }

    private static List<Watched> watched() {
        return List.of(
                new Watched("due_planned", "INSERT ON due_prompts", "", List.of(PLANNED)),
                new Watched("due_moved", "UPDATE ON due_prompts", MOVED, List.of(GONE, PLANNED)),
                new Watched("due_gone", "DELETE ON due_prompts", "", List.of(GONE)),
                new Watched("pair_begun", "INSERT ON mentorships", "", List.of(PAIR)),
                new Watched("pair_moved", "UPDATE ON mentorships", OTHER_STATE, List.of(PAIR)),
                new Watched("choice_made", "INSERT ON match_choices", "", List.of(CHOICE)),
                new Watched("choice_moved", "UPDATE ON match_choices", OTHER_STATE, List.of(CHOICE)),
                new Watched("proposal_made", "INSERT ON round_proposals", "", List.of(PROPOSAL)),
                new Watched("proposal_moved", "UPDATE ON round_proposals", OTHER_STATE, List.of(PROPOSAL)),
                new Watched("round_moved", "UPDATE ON rounds", OTHER_STATE, List.of(ROUND)),
                new Watched("cover_asked", "INSERT ON mentor_covers", "", List.of(COVER)),
                new Watched("cover_moved", "UPDATE ON mentor_covers", OTHER_STATE, List.of(COVER)),
                new Watched("card_asked", "INSERT ON mentor_words", "", List.of(CARD)),
                new Watched("word_said", "UPDATE ON mentor_words", OTHER_WORD, List.of(WORD)),
                new Watched("message_came", "UPDATE ON outbox_messages", SENT, List.of(CAME)),
                new Watched("pace_set", "INSERT ON check_in_paces", "", List.of(PACE)),
                new Watched("pace_changed", "UPDATE ON check_in_paces", "", List.of(PACE)));
    }

    /** A trigger that writes these rows. */
    record Watched(String name, String after, String when, List<String> rows) {

        private String when(String begin) {
            return when.isEmpty() ? "" : begin + "(" + when + ")";
        }

        private String inserts() {
            StringBuilder inserts = new StringBuilder();
            rows.forEach(row -> inserts.append("INSERT INTO year_log ")
                    .append(ROW)
                    .append(" VALUES ")
                    .append(row)
                    .append("; "));
            return inserts.toString();
        }

        List<String> onSqlite() {
            return List.of("CREATE TRIGGER year_" + name + " AFTER " + after + " FOR EACH ROW" + when(" WHEN ")
                    + " BEGIN " + inserts() + "END");
        }

        List<String> onPostgresql() {
            String function = "year_" + name + "_rows";
            return List.of(
                    "CREATE FUNCTION " + function + "() RETURNS TRIGGER LANGUAGE plpgsql AS 'BEGIN "
                            + inserts().replace("'", "''") + "RETURN NULL; END'",
                    "CREATE TRIGGER year_" + name + " AFTER " + after + " FOR EACH ROW" + when(" WHEN ")
                            + " EXECUTE FUNCTION " + function + "()");
        }
    }
}
