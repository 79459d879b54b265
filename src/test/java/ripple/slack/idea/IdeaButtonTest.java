package ripple.slack.idea;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.view.View;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ripple.database.Database;
import ripple.database.DatabaseKind;
import ripple.database.TestDatabases;
import ripple.idea.Idea;
import ripple.idea.IdeaWords;
import ripple.slack.act.Answer;
import ripple.slack.act.HomePlace;
import ripple.slack.layout.Names;
import ripple.slack.layout.OpenView;

class IdeaButtonTest {

    private static final Database DATABASE = TestDatabases.fresh(DatabaseKind.SQLITE);

    /** In a program of its own. */
    private final IdeaScreen screen = new IdeaScreen(DATABASE);

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    @Test
    void withdrawingInAMessageReplacesIt() {
        screen.type("People wait");

        screen.press(Names.IDEA_WITHDRAW, "1", Optional.empty());

        assertThat(kept().isWithdrawn()).isTrue();
        assertThat(IdeaScreen.text(screen.reply.replaced.get(0).blocks()))
                .contains("withdrawn", "People wait")
                .doesNotContain(Names.IDEA_EDIT);
        assertThat(IdeaScreen.text(screen.views.lastHome())).contains("Idea 1 · withdrawn");
    }

    @Test
    void withdrawingOnTheHomePageStaysOnItsPage() {
        IntStream.range(0, 15).forEach(number -> screen.type("Noticed"));
        screen.press(Names.HOME_OLDER, "2", Optional.empty());
        View second = screen.views.lastHome();

        screen.press(Names.IDEA_WITHDRAW, "9", Optional.of(IdeaModalTest.open(second)));

        assertThat(HomePlace.read(IdeaModalTest.open(screen.views.lastHome())).page(MyIdeasSection.NAME))
                .isEqualTo(2);
        assertThat(IdeaScreen.text(screen.views.lastHome())).contains("Idea 9 · withdrawn", "Page 2 of 4");
    }

    @Test
    void inTheWindowOfAnIdeaTheFormTakesItsPlace() {
        screen.type("People wait");
        screen.press(Names.IDEA_SHOW, "1", Optional.empty());
        OpenView window = IdeaModalTest.open(screen.views.lastOpened());

        screen.press(Names.IDEA_EDIT, "1", Optional.of(window));
        screen.press(Names.IDEA_WITHDRAW, "1", Optional.of(window));

        assertThat(screen.views.opened).hasSize(1);
        assertThat(screen.views.updated.get(0).getCallbackId()).isEqualTo(Names.IDEA_EDIT);
        assertThat(IdeaScreen.text(screen.views.updated.get(1))).contains("Idea 1 · withdrawn");
    }

    @ParameterizedTest
    @ValueSource(strings = {Names.IDEA_SHOW, Names.IDEA_EDIT, Names.IDEA_ADD_DETAILS, Names.IDEA_WITHDRAW})
    void aButtonOfSomebodyElsesIdeaFindsNothing(String action) {
        screen.type("People wait");
        IdeaScreen colleague = screen.colleague();

        colleague.press(action, "1", Optional.empty());
        colleague.press(action, "no number", Optional.empty());

        assertThat(colleague.reply.said.get(0)).isEqualTo(Answer.of("I can find no idea 1 of yours."));
        assertThat(colleague.reply.said).hasSize(2);
        assertThat(screen.views.opened).isEmpty();
        assertThat(kept().isWithdrawn()).isFalse();
    }

    @Test
    void theListTurnsItsPagesInPlace() {
        IntStream.range(0, 12).forEach(number -> screen.type("Noticed"));

        assertThat(IdeaScreen.text(screen.type("list").blocks()))
                .contains("Idea 12", "Idea 3:")
                .doesNotContain("Idea 2:");
        screen.press(Names.IDEA_LIST_OLDER, "2", Optional.empty());

        assertThat(IdeaScreen.text(screen.reply.replaced.get(0).blocks())).contains("Idea 2:", "Idea 1:");
    }

    @Test
    void theHomePageOfANewcomerTellsHowToStart() {
        screen.openHome();

        assertThat(IdeaScreen.text(screen.views.lastHome())).contains(IdeaWords.NO_IDEAS, "Share an idea");
    }

    private Idea kept() {
        return screen.desk.ideas.findMine(screen.asker.author(), 1, 1).items().get(0);
    }
}
