package ripple.idea;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import ripple.database.Database;
import ripple.database.DatabaseKind;
import ripple.database.OnBothDatabases;
import ripple.people.Role;

/** With 100,000 ideas in a program, no statement about ideas reads a table from end to end. */
class IdeaPlansTest {

    private static final List<Class<?>> STORES = List.of(
            IdeaStore.class,
            TriageStore.class,
            VoiceStore.class,
            PostStore.class,
            IdeaCareStore.class,
            TriageCareStore.class);

    private static final Pattern PARAMETER = Pattern.compile(":(\\w+)");
    private static final Pattern END_TO_END = Pattern.compile("Seq Scan|SCAN (?!CONSTANT ROW)(?!\\(subquery)");

    @OnBothDatabases
    void everyStatementGoesByAnIndex(Database database) {
        IdeaDesk desk = new IdeaDesk(database);
        fill(desk);

        Map<String, String> slow = new TreeMap<>();
        statements().forEach((name, sql) -> {
            String plan = plan(desk, literally(name, sql));
            if (END_TO_END.matcher(plan).find()) {
                slow.put(name, plan);
            }
        });

        assertThat(slow).isEmpty();
    }

    @OnBothDatabases
    void whatWaitsIsListedInNoTime(Database database) {
        IdeaDesk desk = new IdeaDesk(database);
        Author lead = desk.holding(Role.LEAD);
        fill(desk);
        desk.triage.waiting(lead, 1, 10);

        long begin = System.nanoTime();
        Page<Waiting> last = desk.triage.waiting(lead, 1_000_000, 10).orElseThrow();
        Duration took = Duration.ofNanos(System.nanoTime() - begin);

        assertThat(last.total()).isEqualTo(5_000);
        assertThat(took).as("the last of 500 pages, on a busy machine").isLessThan(Duration.ofSeconds(2));
    }

    private static void fill(IdeaDesk desk) {
        String count = "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 100000) ";
        String program = Long.toString(desk.program.value());
        String someone = Long.toString(desk.member().person().value());
        String at = "(SELECT opened_at FROM programs WHERE id = " + program + ")";
        desk.execute(count
                + "INSERT INTO ideas (program_id, number, noticed, might_help, place, raised_by, triage, way,"
                + " occasion, captured_at, version, decisions) SELECT " + program + ", i, 'words', '', '', 'me',"
                + " CASE WHEN i % 20 = 0 THEN 'waiting' ELSE 'welcomed' END, 'words', 'o' || i, " + at
                + ", 1, CASE WHEN i % 20 = 0 THEN 0 ELSE 1 END FROM n");
        desk.execute("INSERT INTO idea_authors (program_id, idea_number, person_id, since) SELECT " + program
                + ", number, " + someone + ", captured_at FROM ideas");
        desk.execute("INSERT INTO idea_decisions (program_id, idea_number, decided_by, decided_at, reason) SELECT "
                + program + ", number, " + someone + ", captured_at, '' FROM ideas WHERE triage = 'welcomed'");
        desk.execute("INSERT INTO idea_voices (program_id, idea_number, person_id, said_at) SELECT " + program
                + ", number, " + someone + ", captured_at FROM ideas WHERE number % 2 = 0");
        desk.execute("INSERT INTO idea_posts (program_id, idea_number, state, offered_by, asked_person, changed_at,"
                + " channel, round) SELECT " + program
                + ", number, CASE WHEN number % 1000 = 0 THEN 'going' ELSE 'posted'"
                + " END, " + someone + ", " + someone + ", captured_at, 'C', 1 FROM ideas WHERE number % 5 = 0");
        Stream.of("ideas", "idea_authors", "idea_decisions", "idea_voices", "idea_posts")
                .forEach(table -> desk.execute("ANALYZE " + table));
    }

    private static Map<String, String> statements() {
        return STORES.stream()
                .flatMap(store -> Stream.of(store.getDeclaredMethods()))
                .filter(method ->
                        method.isAnnotationPresent(SqlQuery.class) || method.isAnnotationPresent(SqlUpdate.class))
                .collect(Collectors.toMap(
                        method -> method.getDeclaringClass().getSimpleName() + "." + method.getName(),
                        IdeaPlansTest::sql,
                        (one, other) -> one,
                        TreeMap::new));
    }

    private static String sql(Method method) {
        return method.isAnnotationPresent(SqlQuery.class)
                ? method.getAnnotation(SqlQuery.class).value()
                : method.getAnnotation(SqlUpdate.class).value();
    }

    /** With a value in place of each parameter. */
    private static String literally(String name, String sql) {
        boolean isStretch = name.equals("TriageStore.countWaitingSince");
        return PARAMETER.matcher(sql).replaceAll(found -> switch (found.group(1)) {
            case "at", "before" -> "'2026-11-22 12:00:00'";
            case "from", "to" -> isStretch ? "'2026-11-22 12:00:00'" : "7";
            case "triage",
                    "state",
                    "touch",
                    "raisedBy",
                    "words",
                    "reason",
                    "channel",
                    "occasion",
                    "noticed",
                    "mightHelp",
                    "where" -> "'waiting'";
            case "person" -> "3";
            default -> "1";
        });
    }

    private static String plan(IdeaDesk desk, String sql) {
        return desk.database
                .transactions()
                .run(transaction -> transaction
                        .store(Peek.class)
                        .plan(transaction.kind() == DatabaseKind.SQLITE ? "EXPLAIN QUERY PLAN " : "EXPLAIN ", sql));
    }
}
