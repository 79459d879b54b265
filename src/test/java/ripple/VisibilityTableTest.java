package ripple;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import ripple.SightPeople.Viewer;
import ripple.database.Database;
import ripple.database.OnBothDatabases;
import ripple.idea.NotTakingPartException;
import ripple.idea.Triage;
import ripple.people.Member;

/**
 * The table of who may see what, row by row and column by column, against what the services themselves answer on a real database.
 *
 * <p>A cell says what is seen: {@code yes}, {@code words}, {@code counts}, …; {@code no} is nothing, {@code -} cannot be asked. {@code member}
 * means that the role adds nothing: everybody who takes part is a member, whatever else they are, and sees what members see. Whoever is of
 * another program, has left, or is nobody here sees nothing of anything.
 */
class VisibilityTableTest {

    private static final String TABLE = """
            row                     | author | triagers | others | mentor | mentee | asked | sponsor | moderator
            IDEA_WAITING            | yes    | yes      | no     | no     | -      | no    | no      | no
            IDEA_MERGED             | yes    | yes      | no     | no     | -      | no    | no      | no
            IDEA_NOT_NOW            | yes    | yes      | no     | no     | -      | no    | no      | no
            IDEA_WITHDRAWN          | yes    | yes      | no     | no     | -      | no    | no      | no
            IDEA_WELCOMED           | yes    | yes      | yes    | yes    | yes    | yes   | yes     | yes
            I_SEE_THIS_TOO          | count  | names    | count  | count  | count  | count | count   | member
            MENTOR_PROFILE          | -      | yes      | yes    | own    | yes    | own   | member  | member
            NOT_WITH_THIS_PERSON    | no     | no       | no     | words  | no     | no    | no      | no
            REQUEST_TO_A_MENTOR     | words  | no       | no     | no     | no     | words | no      | no
            REQUEST_IN_LINE         | no     | status   | no     | no     | no     | no    | no      | no
            AGREEMENT               | no     | exists   | no     | words  | words  | no    | no      | no
            CHECK_IN_OF_THE_MENTEE  | no     | no       | no     | words  | words  | no    | no      | no
            WORD_OF_THE_MENTOR      | no     | words    | no     | words  | no     | no    | no      | no
            BLOCKER_BEFORE_BOTH_SAY | no     | no       | no     | -      | words  | no    | no      | no
            BLOCKER_AFTER_BOTH_SAY  | no     | no       | no     | -      | words  | no    | words   | no
            PRIVATE_REFLECTION      | no     | no       | no     | no     | words  | no    | no      | no
            SHARED_REFLECTION       | no     | no       | no     | words  | words  | no    | no      | no
            PULSE_OF_TWELVE         | no     | counts   | no     | no     | no     | no    | no      | no
            PULSE_OF_FOUR           | no     | no       | no     | no     | no     | no    | no      | no
            """;

    private static final Map<Row, BiFunction<SightWorld, Member, String>> LOOKS = new EnumMap<>(Map.ofEntries(
            Map.entry(Row.IDEA_WAITING, (world, who) -> world.idea(who, Triage.WAITING)),
            Map.entry(Row.IDEA_MERGED, (world, who) -> world.idea(who, Triage.MERGED)),
            Map.entry(Row.IDEA_NOT_NOW, (world, who) -> world.idea(who, Triage.NOT_NOW)),
            Map.entry(Row.IDEA_WITHDRAWN, (world, who) -> world.idea(who, Triage.WITHDRAWN)),
            Map.entry(Row.IDEA_WELCOMED, (world, who) -> world.idea(who, Triage.WELCOMED)),
            Map.entry(Row.I_SEE_THIS_TOO, SightWorld::voices),
            Map.entry(Row.MENTOR_PROFILE, SightWorld::profile),
            Map.entry(Row.NOT_WITH_THIS_PERSON, SightWorld::avoided),
            Map.entry(Row.REQUEST_TO_A_MENTOR, SightWorld::request),
            Map.entry(Row.REQUEST_IN_LINE, SightWorld::line),
            Map.entry(Row.AGREEMENT, SightWorld::agreement),
            Map.entry(Row.CHECK_IN_OF_THE_MENTEE, SightWorld::checkIn),
            Map.entry(Row.WORD_OF_THE_MENTOR, SightWorld::word),
            Map.entry(Row.BLOCKER_BEFORE_BOTH_SAY, (world, who) -> world.blocker(who, SightWorld.UNANSWERED)),
            Map.entry(Row.BLOCKER_AFTER_BOTH_SAY, (world, who) -> world.blocker(who, SightWorld.AGREED)),
            Map.entry(Row.PRIVATE_REFLECTION, (world, who) -> world.reflection(who, world.own())),
            Map.entry(Row.SHARED_REFLECTION, (world, who) -> world.reflection(who, world.shared())),
            Map.entry(Row.PULSE_OF_TWELVE, (world, who) -> world.pulse(who, 12)),
            Map.entry(Row.PULSE_OF_FOUR, (world, who) -> world.pulse(who, 4))));

    /** A row of the table in the product's description, where it says different things of one also twice. */
    private enum Row {
        IDEA_WAITING,
        IDEA_MERGED,
        IDEA_NOT_NOW,
        IDEA_WITHDRAWN,
        IDEA_WELCOMED,
        I_SEE_THIS_TOO,
        MENTOR_PROFILE,
        NOT_WITH_THIS_PERSON,
        REQUEST_TO_A_MENTOR,
        REQUEST_IN_LINE,
        AGREEMENT,
        CHECK_IN_OF_THE_MENTEE,
        WORD_OF_THE_MENTOR,
        BLOCKER_BEFORE_BOTH_SAY,
        BLOCKER_AFTER_BOTH_SAY,
        PRIVATE_REFLECTION,
        SHARED_REFLECTION,
        PULSE_OF_TWELVE,
        PULSE_OF_FOUR
    }

    @Test
    void everyRowIsTriedAndEveryCellSaysSomething() {
        assertThat(LOOKS).containsOnlyKeys(Row.values());
        for (Row row : Row.values()) {
            assertThat(cells(row.name())).as(row.name()).hasSize(9).doesNotContain("");
        }
    }

    @OnBothDatabases
    void everyCellIsAsTheTableSays(Database database) {
        SightWorld world = new SightWorld(database);
        List<String> wrong = new ArrayList<>();
        for (Row row : Row.values()) {
            for (Viewer viewer : Viewer.values()) {
                String expected = expected(row, viewer);
                String seen = expected.equals("-") ? "-" : seen(row, world, world.member(viewer));
                if (!seen.equals(expected)) {
                    wrong.add(row + " × " + viewer + ": " + seen + " and not " + expected);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** The note that goes with an ending has no row of its own: it is for the lead, or for the deputy where the lead is one of the two. */
    @OnBothDatabases
    void theNoteAtAnEndingReachesTheLeadAlone(Database database) {
        SightWorld world = new SightWorld(database);
        world.endWithANote();
        for (Viewer viewer : Viewer.values()) {
            assertThat(world.readsTheNote(viewer)).as(viewer.name()).isEqualTo(viewer == Viewer.LEAD);
        }
    }

    /** The two last rows, comments and results of patients, come with the voice of patients: until then nothing of them is kept anywhere. */
    @OnBothDatabases
    void nothingOfPatientsIsKeptYet(Database database) {
        assertThat(TextColumns.of(database))
                .extracting(TextColumns.Column::table)
                .noneMatch(table -> table.contains("patient") || table.contains("feedback"));
    }

    private static String seen(Row row, SightWorld world, Member who) {
        try {
            return LOOKS.getOrDefault(row, (any, one) -> "").apply(world, who);
        } catch (NotTakingPartException | IllegalArgumentException stranger) {
            return "no";
        }
    }

    private static String expected(Row row, Viewer viewer) {
        if (viewer.column().isEmpty()) {
            return "no";
        }
        String cell = cell(row, viewer.column());
        return cell.equals("member") ? cell(row, "others") : cell;
    }

    private static String cell(Row row, String column) {
        int index = cells("row").indexOf(column);
        return cells(row.name()).get(index);
    }

    private static List<String> cells(String row) {
        return TABLE.lines()
                .map(line -> Stream.of(line.split("\\|", -1)).map(String::strip).toList())
                .filter(line -> line.get(0).equals(row))
                .findFirst()
                .orElseThrow();
    }
}
