package ripple.idea;

import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.sqlobject.SqlObject;
import ripple.people.PersonId;
import ripple.people.ProgramId;

/** Writes very many ideas at once, for measuring. */
interface Many extends SqlObject {

    default void keep(ProgramId program, int first, List<String> texts) {
        PreparedBatch batch = getHandle().prepareBatch("""
                INSERT INTO ideas (program_id, number, noticed, might_help, place, raised_by, triage, way, occasion, captured_at, version)
                VALUES (:program, :number, :noticed, '', '', 'me', :triage, 'words', :occasion, :at, 1)
                """);
        for (int at = 0; at < texts.size(); at++) {
            int number = first + at;
            batch.bind("program", program.value())
                    .bind("number", number)
                    .bind("at", Instant.EPOCH)
                    .bind("noticed", texts.get(at))
                    .bind("triage", number % 10 == 0 ? "welcomed" : "waiting")
                    .bind("occasion", "many-" + number)
                    .add();
        }
        batch.execute();
    }

    default void settle(ProgramId program, PersonId author, int count) {
        getHandle()
                .execute("INSERT INTO idea_counters (program_id, last_number) VALUES (?, ?)", program.value(), count);
        for (int from = 1; from <= count; from += 50_000) {
            getHandle().execute("""
                    INSERT INTO idea_authors (program_id, idea_number, person_id, since)
                    SELECT program_id, number, ?, captured_at
                    FROM ideas
                    WHERE program_id = ?
                      AND number BETWEEN ? AND ?
                    """, author.value(), program.value(), from, from + 49_999);
        }
    }
}
