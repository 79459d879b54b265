package ripple.idea;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import ripple.database.Database;
import ripple.database.OnBothDatabases;
import ripple.people.ProgramId;

class IdeaSearchTest {

    @OnBothDatabases
    void findsByAllWordsNewestFirst(Database database) {
        IdeaDesk desk = new IdeaDesk(database);
        Author author = desk.member();
        put(desk, author, "chairs in the corridor", "everybody");
        put(desk, author, "a loud corridor", "everybody");
        put(desk, author, "a chair, a corridor", "everybody");

        assertThat(find(desk, "chair", "corridor")).containsExactly(3, 1);
        assertThat(find(desk, "corridor")).containsExactly(3, 2, 1);
        assertThat(find(desk, "corri")).isEmpty();
        assertThat(find(desk, "chair", "loud")).isEmpty();
    }

    @OnBothDatabases
    void findsByAnyTwo(Database database) {
        IdeaDesk desk = new IdeaDesk(database);
        Author author = desk.member();
        put(desk, author, "chairs in the corridor", "everybody");
        put(desk, author, "a loud corridor", "everybody");
        put(desk, author, "a loud chair", "everybody");

        List<IdeaNumber> found = desk.database
                .transactions()
                .read(transaction -> IdeaSearch.in(transaction)
                        .find(WordQuery.ofAnyTwo(desk.program, List.of("chair", "corridor", "bed"), List.of()), 10, 0));

        assertThat(found).containsExactly(new IdeaNumber(1));
    }

    @OnBothDatabases
    void givesPages(Database database) {
        IdeaDesk desk = new IdeaDesk(database);
        Author author = desk.member();
        IntStream.range(0, 7).forEach(each -> put(desk, author, "chair", "everybody"));

        WordQuery query = WordQuery.ofAll(desk.program, List.of("chair"), List.of());
        assertThat(find(desk, query, 3, 0)).containsExactly(7, 6, 5);
        assertThat(find(desk, query, 3, 6)).containsExactly(1);
    }

    @OnBothDatabases
    void findsForItsAudienceOnly(Database database) {
        IdeaDesk desk = new IdeaDesk(database);
        Author author = desk.member();
        put(desk, author, "chair", "person1");
        put(desk, author, "chair", "everybody", "person2");
        put(desk, author, "chair", "person11");

        assertThat(findFor(desk, "everybody", "person1")).containsExactly(2, 1);
        assertThat(findFor(desk, "everybody", "person11")).containsExactly(3, 2);
        assertThat(findFor(desk, "person3")).isEmpty();
        assertThat(findFor(desk)).containsExactly(3, 2, 1);
    }

    @OnBothDatabases
    void theNamesOfAnAudienceAreNoWords(Database database) {
        IdeaDesk desk = new IdeaDesk(database);
        Author author = desk.member();
        put(desk, author, "everybody5 person9 in", "person1");

        assertThat(findFor(desk, "person9")).isEmpty();
        assertThat(find(desk, "person1")).isEmpty();
        assertThat(find(desk, "person9")).containsExactly(1);
    }

    @OnBothDatabases
    void findsNothingOfAnotherProgram(Database database) {
        IdeaDesk desk = new IdeaDesk(database);
        ProgramId other = desk.openProgram();
        put(desk, desk.member(), "chair", "everybody");

        assertThat(find(desk, WordQuery.ofAll(other, List.of("chair"), List.of()), 10, 0))
                .isEmpty();
        assertThat(find(
                        desk,
                        WordQuery.ofAll(new ProgramId(desk.program.value() - 1), List.of("chair"), List.of()),
                        10,
                        0))
                .isEmpty();
    }

    @OnBothDatabases
    void findsByNewWordsAndNoLongerByOldOnes(Database database) {
        IdeaDesk desk = new IdeaDesk(database);
        Idea idea = put(desk, desk.member(), "chair", "everybody");

        desk.database
                .transactions()
                .use(transaction -> IdeaSearch.in(transaction)
                        .put(desk.program, idea.number(), Stems.of("lamp"), List.of("everybody")));
        assertThat(find(desk, "chair")).isEmpty();
        assertThat(find(desk, "lamp")).containsExactly(1);

        desk.database
                .transactions()
                .use(transaction -> IdeaSearch.in(transaction).remove(desk.program, idea.number()));
        assertThat(find(desk, "lamp")).isEmpty();
    }

    @OnBothDatabases
    void knowsCommonWordsFromRareOnes(Database database) {
        IdeaDesk desk = new IdeaDesk(database);
        Author author = desk.member();
        IntStream.range(0, 240)
                .forEach(each -> put(desk, author, each % 60 == 0 ? "chair lamp" : "chair", "everybody"));
        desk.execute("ANALYZE");

        Map<String, Double> few = commonness(desk, 240);
        Map<String, Double> amongMany = commonness(desk, 1_000_000);

        assertThat(few.get("chair")).isBetween(200.0, 241.0);
        assertThat(few).containsEntry("lamp", 4.0).containsEntry("piano", 0.0);
        assertThat(amongMany.get("chair")).isGreaterThan(10 * amongMany.getOrDefault("lamp", 0.0));
        assertThat(amongMany.get("lamp")).isPositive();
        assertThat(amongMany).containsEntry("piano", 0.0);
    }

    private static Map<String, Double> commonness(IdeaDesk desk, int newest) {
        return desk.database
                .transactions()
                .read(transaction ->
                        IdeaSearch.in(transaction).commonness(desk.program, Stems.of("chair lamp piano"), newest));
    }

    @OnBothDatabases
    void whateverSomebodyTypesIsNoErrorOfSyntax(Database database) {
        IdeaDesk desk = new IdeaDesk(database);
        String hostile =
                "beds \"OR\" 'x' NEAR(ab cd) AND NOT * ^ : -cc {audience} :everybody & | ! <-> \\ \0 in:1 for:everybody"
                        + " 病院 ﬁre 😀 ÅÄÖ ß ١٢٣ words:xx";
        put(desk, desk.member(), hostile, "everybody");

        for (String stem : Stems.of(hostile).words()) {
            assertThat(find(desk, stem)).describedAs(stem).containsExactly(1);
        }
        assertThat(find(desk, Stems.of(hostile).words().toArray(String[]::new))).containsExactly(1);
    }

    @Test
    void asksForStemsOnly() {
        assertThatThrownBy(() -> WordQuery.ofAll(new ProgramId(1), List.of("a\" OR \"b"), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> WordQuery.ofAll(new ProgramId(1), List.of("bed"), List.of("every body")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> WordQuery.ofAll(new ProgramId(1), List.of(), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Idea put(IdeaDesk desk, Author author, String words, String... audience) {
        Idea idea = desk.keep(author, words);
        desk.database
                .transactions()
                .use(transaction -> IdeaSearch.in(transaction)
                        .put(desk.program, idea.number(), Stems.of(words), List.of(audience)));
        return idea;
    }

    private static List<Integer> find(IdeaDesk desk, String... stems) {
        return find(desk, WordQuery.ofAll(desk.program, List.of(stems), List.of()), 10, 0);
    }

    private static List<Integer> findFor(IdeaDesk desk, String... audience) {
        return find(desk, WordQuery.ofAll(desk.program, List.of("chair"), List.of(audience)), 10, 0);
    }

    private static List<Integer> find(IdeaDesk desk, WordQuery query, int limit, int offset) {
        return desk.database
                .transactions()
                .read(transaction -> IdeaSearch.in(transaction).find(query, limit, offset).stream()
                        .map(IdeaNumber::value)
                        .toList());
    }
}
