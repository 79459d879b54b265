package ripple.idea;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import ripple.database.Database;
import ripple.database.DatabaseKind;
import ripple.database.OnBothDatabases;
import ripple.database.TestDatabases;
import ripple.people.Standing;

class IdeaServiceTest {

    private static final Draft FULL = new Draft(
            "People wait in the corridor",
            "A few chairs",
            "Ward 3",
            Optional.of(Touch.COMFORT),
            RaisedBy.PATIENT_OR_FAMILY);

    @OnBothDatabases
    void keepsWhatWasSaid(Database database) {
        IdeaDesk desk = new IdeaDesk(database);
        Author author = desk.member();

        Idea kept = desk.keep(author, FULL, Way.FORM);

        assertThat(kept.number()).isEqualTo(new IdeaNumber(1));
        assertThat(kept.text())
                .isEqualTo(new IdeaText(
                        "People wait in the corridor",
                        "A few chairs",
                        "Ward 3",
                        Optional.of(Touch.COMFORT),
                        RaisedBy.PATIENT_OR_FAMILY));
        assertThat(desk.ideas.find(author, kept.number())).contains(kept);
        assertThat(kept.triage()).isEqualTo(Triage.WAITING);
    }

    @OnBothDatabases
    void keepsTheSameActOnce(Database database) {
        IdeaDesk desk = new IdeaDesk(database);
        Author author = desk.member();
        Arrival arrival = new Arrival("trigger:1", Way.FORM);

        Captured first = desk.ideas.capture(author, FULL, Optional.empty(), arrival);
        Captured second = desk.ideas.capture(author, FULL, Optional.empty(), arrival);
        Idea other = desk.keep(author, "Something else");

        assertThat(first).isInstanceOf(Captured.Kept.class);
        assertThat(second).isEqualTo(new Captured.Again(((Captured.Kept) first).idea()));
        assertThat(other.number()).isEqualTo(new IdeaNumber(2));
        assertThat(desk.outbox()).hasSize(1);
    }

    @OnBothDatabases
    void anotherPersonsActIsAnotherAct(Database database) {
        IdeaDesk desk = new IdeaDesk(database);
        Arrival arrival = new Arrival("trigger:1", Way.WORDS);

        desk.ideas.capture(desk.member(), FULL, Optional.empty(), arrival);
        Captured second = desk.ideas.capture(desk.member(), FULL, Optional.empty(), arrival);

        assertThat(second).isInstanceOf(Captured.Kept.class);
    }

    @OnBothDatabases
    void aFormSentOffAgainWithOtherWordsKeepsTheNewerWordsInOneIdea(Database database) {
        IdeaDesk desk = new IdeaDesk(database);
        Author author = desk.member();
        Arrival form = new Arrival("form:V1", Way.FORM);
        desk.ideas.capture(author, FULL, Optional.empty(), form);

        Captured again =
                desk.ideas.capture(author, Draft.ofWords("People stand in the corridor"), Optional.empty(), form);

        assertThat(((Captured.Again) again).idea().text().noticed()).isEqualTo("People stand in the corridor");
        assertThat(desk.ideas.findMine(author, 1, 10).total()).isEqualTo(1);
    }

    @OnBothDatabases
    void aLateSecondDeliveryDoesNotUndoAnEdit(Database database) {
        IdeaDesk desk = new IdeaDesk(database);
        Author author = desk.member();
        Arrival form = new Arrival("form:V1", Way.FORM);
        Idea idea = ((Captured.Kept) desk.ideas.capture(author, FULL, Optional.empty(), form)).idea();
        desk.ideas.edit(author, idea.edition(), Draft.ofWords("Better words"), Optional.empty());

        Captured again = desk.ideas.capture(author, FULL, Optional.empty(), form);

        assertThat(((Captured.Again) again).idea().text().noticed()).isEqualTo("Better words");
    }

    @OnBothDatabases
    void numbersHaveNoGapsWhenSixteenCaptureAtOnce(Database database) {
        IdeaDesk desk = new IdeaDesk(database);
        Author author = desk.member();
        int each = 25;

        try (Crowd crowd = new Crowd(16)) {
            crowd.each(worker -> {
                for (int i = 0; i < each; i++) {
                    Arrival arrival = new Arrival("w" + worker + ":" + i, Way.FORM);
                    desk.ideas.capture(author, Draft.ofWords("Noticed " + worker), Optional.empty(), arrival);
                    desk.ideas.capture(author, Draft.ofWords("Noticed " + worker), Optional.empty(), arrival);
                }
            });
        }

        assertThat(desk.ideas.findMine(author, 1, 1_000).items().stream().map(Idea::number))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 16 * each)
                        .mapToObj(number -> new IdeaNumber(16 * each + 1 - number))
                        .toList());
    }

    @OnBothDatabases
    void theSameActInSixteenThreadsMakesOneIdea(Database database) {
        IdeaDesk desk = new IdeaDesk(database);
        Author author = desk.member();

        try (Crowd crowd = new Crowd(16)) {
            crowd.each(worker -> desk.ideas.capture(author, FULL, Optional.empty(), new Arrival("one", Way.FORM)));
        }

        assertThat(desk.ideas.findMine(author, 1, 10).total()).isEqualTo(1);
        assertThat(desk.keep(author, "Next").number()).isEqualTo(new IdeaNumber(2));
    }

    @OnBothDatabases
    void eachProgramCountsForItselfAndSeesOnlyItsOwn(Database database) {
        IdeaDesk desk = new IdeaDesk(database);
        Author here = desk.member();
        Author there = desk.member(desk.openProgram(), "Somebody there");
        Idea ours = desk.keep(here, "Ours");
        desk.keep(here, "Ours too");
        Idea theirs = desk.keep(there, "Theirs");

        assertThat(theirs.number()).isEqualTo(new IdeaNumber(1));
        assertThat(desk.ideas.find(there, ours.number()).orElseThrow().text().noticed())
                .isEqualTo("Theirs");
        assertThat(desk.ideas.find(there, new IdeaNumber(2))).isEmpty();
        assertThat(desk.ideas.findMine(there, 1, 10).items()).containsExactly(theirs);
        assertThat(desk.ideas.edit(there, new Edition(new IdeaNumber(2), 1), FULL, Optional.empty()))
                .isInstanceOf(Edited.Missing.class);
        assertThat(desk.ideas.withdraw(there, new IdeaNumber(2))).isInstanceOf(Withdrawn.Missing.class);
    }

    @OnBothDatabases
    void aColleagueSeesNothingOfAWaitingIdea(Database database) {
        IdeaDesk desk = new IdeaDesk(database);
        Idea idea = desk.keep(desk.member(), FULL, Way.FORM);
        Author colleague = desk.member();

        assertThat(desk.ideas.find(colleague, idea.number())).isEmpty();
        assertThat(desk.ideas.findMine(colleague, 1, 10).isEmpty()).isTrue();
        assertThat(desk.ideas.findLastPlace(colleague)).isEmpty();
        assertThat(desk.ideas.edit(colleague, idea.edition(), Draft.ofWords("Mine now"), Optional.empty()))
                .isInstanceOf(Edited.Missing.class);
        assertThat(desk.ideas.withdraw(colleague, idea.number())).isInstanceOf(Withdrawn.Missing.class);
    }

    @OnBothDatabases
    void anEditIsMarkedWithItsTime(Database database) {
        IdeaDesk desk = new IdeaDesk(database);
        Author author = desk.member();
        Idea idea = desk.keep(author, "Short");
        desk.later();

        Edited edited = desk.ideas.edit(author, idea.edition(), FULL, Optional.empty());

        Idea now = ((Edited.Changed) edited).idea();
        assertThat(now.history().editedAt())
                .contains(idea.history().capturedAt().plusSeconds(60));
        assertThat(now.history().version()).isEqualTo(2);
        assertThat(now.text().mightHelp()).isEqualTo("A few chairs");
        assertThat(desk.ideas.find(author, idea.number())).contains(now);
    }

    @OnBothDatabases
    void theSecondOfTwoWindowsIsToldAndChangesNothing(Database database) {
        IdeaDesk desk = new IdeaDesk(database);
        Author author = desk.member();
        Idea idea = desk.keep(author, "Short");
        desk.ideas.edit(author, idea.edition(), Draft.ofWords("From the first window"), Optional.empty());

        Edited second = desk.ideas.edit(author, idea.edition(), Draft.ofWords("From the second"), Optional.empty());

        assertThat(((Edited.Overtaken) second).current().text().noticed()).isEqualTo("From the first window");
        assertThat(desk.ideas.find(author, idea.number()).orElseThrow().text().noticed())
                .isEqualTo("From the first window");
    }

    @OnBothDatabases
    void ofEightWindowsAtOnceOneIsFirst(Database database) {
        IdeaDesk desk = new IdeaDesk(database);
        Author author = desk.member();
        Idea idea = desk.keep(author, "Short");
        Queue<Edited> edits = new ConcurrentLinkedQueue<>();

        try (Crowd crowd = new Crowd(8)) {
            crowd.each(window -> edits.add(
                    desk.ideas.edit(author, idea.edition(), Draft.ofWords("From window " + window), Optional.empty())));
        }

        assertThat(edits).filteredOn(Edited.Changed.class::isInstance).hasSize(1);
        assertThat(edits).filteredOn(Edited.Overtaken.class::isInstance).hasSize(7);
    }

    @OnBothDatabases
    void savingTheSameWordsChangesNothing(Database database) {
        IdeaDesk desk = new IdeaDesk(database);
        Author author = desk.member();
        Idea idea = desk.keep(author, FULL, Way.FORM);

        assertThat(desk.ideas.edit(author, idea.edition(), Draft.of(idea.text()), Optional.empty()))
                .isEqualTo(new Edited.Unchanged(idea));
        desk.ideas.edit(author, idea.edition(), Draft.ofWords("New"), Optional.empty());
        assertThat(desk.ideas.edit(author, idea.edition(), Draft.ofWords("New"), Optional.empty()))
                .isInstanceOf(Edited.Unchanged.class);
        assertThat(desk.outbox()).hasSize(2);
    }

    @OnBothDatabases
    void aWithdrawnIdeaIsKeptMarkedAndClosed(Database database) {
        IdeaDesk desk = new IdeaDesk(database);
        Author author = desk.member();
        Idea idea = desk.keep(author, FULL, Way.FORM);
        desk.later();

        Withdrawn withdrawn = desk.ideas.withdraw(author, idea.number());

        Idea now = ((Withdrawn.Done) withdrawn).idea();
        assertThat(now.isWithdrawn()).isTrue();
        assertThat(now.history().withdrawnAt())
                .contains(idea.history().capturedAt().plusSeconds(60));
        assertThat(desk.ideas.find(author, idea.number())).contains(now);
        assertThat(desk.ideas.withdraw(author, idea.number())).isEqualTo(new Withdrawn.Already(now));
        assertThat(desk.ideas.edit(author, now.edition(), Draft.ofWords("More"), Optional.empty()))
                .isEqualTo(new Edited.Closed(now));
    }

    @OnBothDatabases
    void theListIsNewestFirstInPages(Database database) {
        IdeaDesk desk = new IdeaDesk(database);
        Author author = desk.member();
        IntStream.rangeClosed(1, 7).forEach(number -> desk.keep(author, "Noticed " + number));

        assertThat(numbers(desk.ideas.findMine(author, 1, 3))).isEqualTo("7 6 5");
        assertThat(numbers(desk.ideas.findMine(author, 3, 3))).isEqualTo("1");
        assertThat(desk.ideas.findMine(author, 99, 3).number()).isEqualTo(3);
        assertThat(desk.ideas.findMine(author, -1, 3).number()).isEqualTo(1);
    }

    @OnBothDatabases
    void remembersTheLastPlaceThatWasNamed(Database database) {
        IdeaDesk desk = new IdeaDesk(database);
        Author author = desk.member();
        desk.keep(author, Draft.ofWords("One").withWhere("Ward 3"), Way.FORM);
        desk.keep(author, Draft.ofWords("Two").withWhere("Ward\n 4 "), Way.FORM);
        desk.keep(author, "Three");

        assertThat(desk.ideas.findLastPlace(author)).isEqualTo("Ward 4");
    }

    @ParameterizedTest
    @EnumSource(
            value = Standing.class,
            names = {"DEACTIVATED", "GUEST", "EXTERNAL", "BOT"})
    void whoDoesNotTakePartCanDoNothing(Standing standing) {
        try (Database database = TestDatabases.fresh(DatabaseKind.SQLITE)) {
            IdeaDesk desk = new IdeaDesk(database);
            Author author = desk.member();
            Idea idea = desk.keep(author, FULL, Way.FORM);
            desk.learn(author, standing);

            assertThatThrownBy(() -> desk.keep(author, "More")).isInstanceOf(NotTakingPartException.class);
            assertThatThrownBy(() -> desk.ideas.find(author, idea.number())).isInstanceOf(NotTakingPartException.class);
            assertThatThrownBy(() -> desk.ideas.findMine(author, 1, 10)).isInstanceOf(NotTakingPartException.class);
            assertThatThrownBy(() -> desk.ideas.withdraw(author, idea.number()))
                    .isInstanceOf(NotTakingPartException.class);
            assertThatThrownBy(() -> desk.ideas.edit(author, idea.edition(), FULL.withWhere("x"), Optional.empty()))
                    .isInstanceOf(NotTakingPartException.class);
        }
    }

    private static String numbers(Page<Idea> page) {
        return page.items().stream().map(idea -> idea.number().toString()).collect(Collectors.joining(" "));
    }
}
