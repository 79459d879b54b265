package ripple.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jdbi.v3.sqlobject.SqlObject;
import org.junit.jupiter.api.Test;
import ripple.database.Database;
import ripple.database.DatabaseKind;
import ripple.database.TestDatabases;

/** Pacing asks what was attempted a moment ago; it never reads all that ever was. */
class PacingPlanTest {

    @Test
    void whatWasAttemptedIsFoundByItsIndex() {
        try (Database database = TestDatabases.fresh(DatabaseKind.SQLITE)) {
            List<String> plan = database.transactions()
                    .read(transaction ->
                            transaction.store(Plans.class).plan(ClaimStore.CHOICE.replaceAll(":\\w+", "1")));

            assertThat(plan).anyMatch(step -> step.startsWith("SEARCH r USING COVERING INDEX outbox_attempts"));
        }
    }

    interface Plans extends SqlObject {
        default List<String> plan(String sql) {
            return getHandle()
                    .createQuery("EXPLAIN QUERY PLAN " + sql)
                    .map((row, context) -> row.getString("detail"))
                    .list();
        }
    }
}
