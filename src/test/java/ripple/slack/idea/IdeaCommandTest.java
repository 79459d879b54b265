package ripple.slack.idea;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.view.View;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ripple.database.Database;
import ripple.database.DatabaseKind;
import ripple.database.TestDatabases;
import ripple.idea.Idea;
import ripple.idea.IdeaWords;
import ripple.slack.Golden;
import ripple.slack.act.Answer;
import ripple.slack.layout.Names;

class IdeaCommandTest {

    private static final String SSN = "219-09-9999";

    private static final Database DATABASE = TestDatabases.fresh(DatabaseKind.SQLITE);

    /** In a program of its own. */
    private final IdeaScreen screen = new IdeaScreen(DATABASE);

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    @Test
    void wordsAreKeptAndAnsweredOnTheSpot() {
        Answer answer = screen.type("  People wait in the corridor ");

        assertThat(answer.text())
                .startsWith("Saved as idea 1. Only you and the people who answer ideas can see it.")
                .contains("People wait in the corridor", "Has someone been harmed, or could be now?");
        assertThat(kept().text().noticed()).isEqualTo("People wait in the corridor");
        assertThat(IdeaScreen.text(screen.views.lastHome())).contains("Idea 1", "People wait in the corridor");
        assertThat(screen.desk.outbox()).isEmpty();
    }

    @Test
    void theAnswerOnTheSpotOffersDetails() {
        Golden.holds("idea-saved", screen.type("People wait <!channel> & *wait*"));
    }

    @Test
    void theSameCommandTwiceIsOneIdeaWithTheSameAnswer() {
        Answer first = screen.type("People wait", "trigger:same");

        assertThat(screen.type("People wait", "trigger:same")).isEqualTo(first);
        assertThat(count()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\u200B \u2060"})
    void nothingTypedOpensTheForm(String nothing) {
        screen.type("People wait");

        assertThat(screen.type(nothing)).isEqualTo(Answer.NOTHING);
        assertThat(screen.views.lastOpened().getCallbackId()).isEqualTo(Names.IDEA_CAPTURE);
    }

    @Test
    void blockedWordsOpenTheFormWithTheWordsAndAreKeptNowhere() {
        Answer answer = screen.type("SSN " + SSN + " waited");

        assertThat(answer).isEqualTo(Answer.NOTHING);
        View form = screen.views.lastOpened();
        assertThat(IdeaModal.read(IdeaModalTest.open(form)).noticed()).isEqualTo("SSN " + SSN + " waited");
        assertThat(IdeaScreen.text(form)).contains("looks like a social security number", "nothing was kept");
        assertThat(count()).isZero();
        assertThat(screen.desk.outbox()).isEmpty();
    }

    @Test
    void wordsComeBackWhereTheFormDoesNotOpen() {
        screen.views.stopShowing();

        Answer answer = screen.type("SSN " + SSN + " waited");

        assertThat(IdeaScreen.text(answer.blocks())).contains("SSN " + SSN + " waited", "looks like");
        assertThat(answer.text()).doesNotContain(SSN);
        assertThat(count()).isZero();
    }

    @Test
    void aFormThatDoesNotOpenIsSaidKindly() {
        screen.views.stopShowing();

        assertThat(screen.type("").text()).isEqualTo(IdeaWords.FORM_DID_NOT_OPEN);
        screen.shortcut(Names.SHORTCUT_SHARE, Optional.empty());
        assertThat(screen.reply.said).containsExactly(Answer.of(IdeaWords.FORM_DID_NOT_OPEN));
    }

    @Test
    void wordsTooLongForAnIdeaOpenTheFormAndComeBackInFull() {
        String words = "word ".repeat(700).strip();

        Answer answer = screen.type(words);

        assertThat(IdeaScreen.text(answer.blocks())).contains(words);
        assertThat(IdeaScreen.text(screen.views.lastOpened())).contains("What did not fit is left out");
        assertThat(count()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "list of phone numbers is missing at bed 12",
                "help is missing at night",
                "42 people wait",
                "lists"
            })
    void wordsThatOnlyLookLikeACommandAreAnIdea(String words) {
        assertThat(screen.type(words).text()).startsWith("Saved as idea 1.");
        assertThat(kept().text().noticed()).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"list", " LIST ", "List\u00A0"})
    void listIsAWordInAnyCase(String words) {
        assertThat(screen.type(words).text()).isEqualTo(IdeaWords.NO_IDEAS);
        assertThat(count()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "#7", "99999999999999999999", "2147483648", "1"})
    void anIdeaThatIsNotThereIsNotFound(String number) {
        assertThat(screen.type(number).text())
                .isEqualTo("I can find no idea " + number.replace("#", "") + " of yours.");
        assertThat(count()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "#1", " 1 ", "# 1", "001"})
    void aNumberShowsTheIdea(String number) {
        screen.type("People wait");

        assertThat(IdeaScreen.text(screen.type(number).blocks())).contains("People wait", "Waiting for an answer");
    }

    @Test
    void aColleaguesIdeaReadsLikeOneThatIsNotThere() {
        screen.type("People wait");

        assertThat(screen.colleague().type("1").text()).isEqualTo("I can find no idea 1 of yours.");
    }

    @Test
    void helpNamesEveryWord() {
        String help = IdeaScreen.text(screen.type("Help").blocks());

        assertThat(help).contains("/idea list", "/idea 42", "/idea help");
    }

    private Idea kept() {
        return screen.desk.ideas.findMine(screen.asker.author(), 1, 1).items().get(0);
    }

    private long count() {
        return screen.desk.ideas.findMine(screen.asker.author(), 1, 1).total();
    }
}
