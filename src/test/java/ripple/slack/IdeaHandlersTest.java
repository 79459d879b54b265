package ripple.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.view.View;
import java.util.Map;
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

class IdeaHandlersTest {

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
    void theFormRemembersTheLastPlace() {
        screen.type("");
        screen.sendOff(IdeaScreen.typing(filled("People wait"), "where", "Ward 3"));

        screen.type("");

        assertThat(IdeaModal.read(IdeaModalTest.open(screen.views.lastOpened())).where())
                .isEqualTo("Ward 3");
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

    @Test
    void aFormIsKeptOnceHoweverOftenItIsSentOff() {
        OpenView form = IdeaModalTest.open(filled("People wait"));

        assertThat(screen.sendOff(form)).isInstanceOf(FormAnswer.Close.class);
        assertThat(screen.sendOff(form)).isInstanceOf(FormAnswer.Close.class);
        assertThat(count()).isEqualTo(1);
        assertThat(screen.desk.outbox()).hasSize(1);
    }

    @Test
    void whatIsRefusedStaysInTheFormWithASentenceAtTheField() {
        assertThat(screen.sendOff(IdeaModalTest.open(filled(" \u200B "))))
                .isEqualTo(new FormAnswer.Problems(Map.of("noticed", IdeaWords.NOTHING_NOTICED)));
        assertThat(screen.sendOff(IdeaScreen.typing(filled("People wait"), "might-help", "call " + SSN)))
                .isInstanceOfSatisfying(
                        FormAnswer.Problems.class,
                        problems -> assertThat(problems.sentences().get("might-help"))
                                .contains("looks like a social security number (characters 6 to 16)"));
        assertThat(count()).isZero();
    }

    @Test
    void whatMayBeAPatientsIsKeptOnlyAfterTheAuthorsAnswer() {
        View asked = question("Mrs. Okafor waited two hours");

        FormAnswer unanswered = screen.sendOff(IdeaModalTest.open(asked));
        assertThat(unanswered).isInstanceOf(FormAnswer.Problems.class);
        assertThat(count()).isZero();

        FormAnswer answered = screen.sendOff(IdeaScreen.choosing(asked, questionBlock(asked), "keep"));
        assertThat(answered).isInstanceOf(FormAnswer.Close.class);
        assertThat(kept().text().noticed()).isEqualTo("Mrs. Okafor waited two hours");
    }

    @Test
    void lettingMeChangeAsksForOtherWords() {
        View asked = question("Mrs. Okafor waited two hours");

        FormAnswer same = screen.sendOff(IdeaScreen.choosing(asked, questionBlock(asked), "change"));

        assertThat(same).isEqualTo(new FormAnswer.Problems(Map.of(questionBlock(asked), IdeaWords.CHANGE_FIRST)));
        assertThat(count()).isZero();
    }

    @Test
    void anAnswerDoesNotHoldForOtherWords() {
        View asked = question("Mrs. Okafor waited two hours");
        OpenView kept = IdeaScreen.choosing(asked, questionBlock(asked), "keep");

        FormAnswer other = screen.sendOff(IdeaScreen.alsoTyping(kept, "noticed", "Mr. Lindqvist waited two hours"));

        assertThat(other)
                .isInstanceOfSatisfying(
                        FormAnswer.Show.class,
                        again -> assertThat(questionBlock(again.view())).isNotEqualTo(questionBlock(asked)));
        assertThat(count()).isZero();
    }

    @Test
    void wordsThatWereChangedAreKeptWhateverIsChosen() {
        View asked = question("Mrs. Okafor waited two hours");
        OpenView changing = IdeaScreen.choosing(asked, questionBlock(asked), "change");

        FormAnswer answer = screen.sendOff(IdeaScreen.alsoTyping(changing, "noticed", "Somebody waited two hours"));

        assertThat(answer).isInstanceOf(FormAnswer.Close.class);
        assertThat(kept().text().noticed()).isEqualTo("Somebody waited two hours");
    }

    @Test
    void askedWordsOpenTheFormWithTheQuestion() {
        assertThat(screen.type("Mrs. Okafor waited two hours")).isEqualTo(Answer.NOTHING);

        View asked = screen.views.lastOpened();
        assertThat(screen.sendOff(IdeaScreen.choosing(asked, questionBlock(asked), "keep")))
                .isInstanceOf(FormAnswer.Close.class);
        assertThat(count()).isEqualTo(1);
    }

    @Test
    void choosingSafetyKeepsTheQuestion() {
        View asked = question("Mrs. Okafor waited two hours");

        screen.press(Names.IDEA_TOUCH, "safety", Optional.of(IdeaScreen.choosing(asked, "touch", "safety")));

        assertThat(questionBlock(screen.views.updated.get(0))).isEqualTo(questionBlock(asked));
    }

    private View question(String words) {
        return ((FormAnswer.Show) screen.sendOff(IdeaModalTest.open(filled(words)))).view();
    }

    private static String questionBlock(View asked) {
        return IdeaModal.questionBlock(
                FormNotes.read(asked.getPrivateMetadata()).asked().orElseThrow());
    }

    @Test
    void choosingSafetyShowsTheWayAndKeepsWhatIsTyped() {
        OpenView chosen = IdeaScreen.choosing(filled("Lines get mixed up"), "touch", "safety");

        screen.press(Names.IDEA_TOUCH, "safety", Optional.of(chosen));

        View updated = screen.views.updated.get(0);
        assertThat(IdeaScreen.text(updated)).contains(IdeaWords.SAFETY_CHOSEN);
        assertThat(IdeaModal.read(IdeaModalTest.open(updated))).isEqualTo(IdeaModal.read(chosen));
    }

    @Test
    void aMessageBecomesWordsToEdit() {
        screen.shortcut(Names.SHORTCUT_FROM_MESSAGE, Optional.of("ask <@U7|mei> &amp; others"));

        View form = screen.views.lastOpened();
        assertThat(IdeaModal.read(IdeaModalTest.open(form)).noticed()).isEqualTo("ask @mei & others");
        assertThat(form.getPrivateMetadata()).isEqualTo("{\"v\":1,\"way\":\"message\"}");
        assertThat(count()).isZero();
    }

    @Test
    void addDetailsOpensTheIdeaToEditAndMarksIt() {
        screen.type("People wait");
        screen.press(Names.IDEA_ADD_DETAILS, "1", Optional.empty());

        FormAnswer answer = screen.sendOff(IdeaScreen.typing(screen.views.lastOpened(), "might-help", "A few chairs"));

        assertThat(answer).isInstanceOf(FormAnswer.Close.class);
        assertThat(kept().text().mightHelp()).isEqualTo("A few chairs");
        assertThat(IdeaScreen.text(screen.views.lastHome())).contains("Idea 1 · edited");
    }

    @Test
    void theSecondOfTwoWindowsSeesItsOwnWordsAndTheOthers() {
        screen.type("People wait");
        screen.press(Names.IDEA_EDIT, "1", Optional.empty());
        View first = screen.views.lastOpened();
        screen.sendOff(IdeaScreen.typing(first, "noticed", "From the first window"));

        FormAnswer.Show told = (FormAnswer.Show) screen.sendOff(IdeaScreen.typing(first, "noticed", "From the second"));

        assertThat(IdeaModal.read(IdeaModalTest.open(told.view())).noticed()).isEqualTo("From the second");
        assertThat(IdeaScreen.text(told.view())).contains("was changed in the meantime", "From the first window");
        assertThat(screen.sendOff(IdeaModalTest.open(told.view()))).isInstanceOf(FormAnswer.Close.class);
        assertThat(kept().text().noticed()).isEqualTo("From the second");
    }

    @Test
    void anIdeaWithdrawnMeanwhileTakesNoNewWordsAndSaysSoAtThem() {
        screen.type("People wait");
        screen.press(Names.IDEA_EDIT, "1", Optional.empty());
        screen.press(Names.IDEA_WITHDRAW, "1", Optional.empty());

        assertThat(screen.sendOff(IdeaScreen.typing(screen.views.lastOpened(), "noticed", "More")))
                .isEqualTo(new FormAnswer.Problems(Map.of("noticed", IdeaWords.CLOSED)));
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

        screen.press(Names.IDEA_WITHDRAW, "2", Optional.of(IdeaModalTest.open(second)));

        assertThat(screen.views.lastHome().getPrivateMetadata()).isEqualTo("2");
        assertThat(IdeaScreen.text(screen.views.lastHome())).contains("Idea 2 · withdrawn");
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

    /** The form as it opened, with this noticed. */
    private View filled(String noticed) {
        screen.type("");
        View form = screen.views.lastOpened();
        return new IdeaModal(IdeaFixtures.UNSET)
                .view(IdeaForm.of(
                        FormNotes.read(form.getPrivateMetadata()).task(), ripple.idea.Draft.ofWords(noticed)));
    }

    private Idea kept() {
        return screen.desk.ideas.findMine(screen.asker.author(), 1, 1).items().get(0);
    }

    private long count() {
        return screen.desk.ideas.findMine(screen.asker.author(), 1, 1).total();
    }
}
