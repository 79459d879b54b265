package ripple.slack.idea;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.view.View;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import ripple.database.Database;
import ripple.database.DatabaseKind;
import ripple.database.TestDatabases;
import ripple.idea.Idea;
import ripple.idea.IdeaWords;
import ripple.privacy.GuardWords;
import ripple.slack.act.Answer;
import ripple.slack.act.FormAnswer;
import ripple.slack.act.GuardQuestion;
import ripple.slack.layout.Names;
import ripple.slack.layout.OpenView;

class IdeaFormTest {

    private static final String SSN = "219-09-9999";

    private static final Database DATABASE = TestDatabases.fresh(DatabaseKind.SQLITE);

    /** In a program of its own. */
    private final IdeaScreen screen = new IdeaScreen(DATABASE);

    @AfterAll
    static void close() {
        DATABASE.close();
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
    void aFormIsKeptOnceHoweverOftenItIsSentOff() {
        OpenView form = IdeaModalTest.open(filled("People wait"));

        assertThat(screen.sendOff(form)).isInstanceOf(FormAnswer.Done.class);
        assertThat(screen.sendOff(form)).isInstanceOf(FormAnswer.Done.class);
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
        assertThat(answered).isInstanceOf(FormAnswer.Done.class);
        assertThat(kept().text().noticed()).isEqualTo("Mrs. Okafor waited two hours");
    }

    @Test
    void lettingMeChangeAsksForOtherWords() {
        View asked = question("Mrs. Okafor waited two hours");

        FormAnswer same = screen.sendOff(IdeaScreen.choosing(asked, questionBlock(asked), "change"));

        assertThat(same).isEqualTo(new FormAnswer.Problems(Map.of(questionBlock(asked), GuardWords.CHANGE_FIRST)));
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

        assertThat(answer).isInstanceOf(FormAnswer.Done.class);
        assertThat(kept().text().noticed()).isEqualTo("Somebody waited two hours");
    }

    @Test
    void askedWordsOpenTheFormWithTheQuestion() {
        assertThat(screen.type("Mrs. Okafor waited two hours")).isEqualTo(Answer.NOTHING);

        View asked = screen.views.lastOpened();
        assertThat(screen.sendOff(IdeaScreen.choosing(asked, questionBlock(asked), "keep")))
                .isInstanceOf(FormAnswer.Done.class);
        assertThat(count()).isEqualTo(1);
    }

    @Test
    void choosingSafetyKeepsTheQuestion() {
        View asked = question("Mrs. Okafor waited two hours");

        screen.press(Names.IDEA_TOUCH, "safety", Optional.of(IdeaScreen.choosing(asked, "touch", "safety")));

        assertThat(questionBlock(screen.views.updated.get(0))).isEqualTo(questionBlock(asked));
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

        assertThat(answer).isInstanceOf(FormAnswer.Done.class);
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
        assertThat(screen.sendOff(IdeaModalTest.open(told.view()))).isInstanceOf(FormAnswer.Done.class);
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

    private View question(String words) {
        return ((FormAnswer.Show) screen.sendOff(IdeaModalTest.open(filled(words)))).view();
    }

    private static String questionBlock(View asked) {
        return GuardQuestion.block(
                FormNotes.read(asked.getPrivateMetadata()).asked().orElseThrow());
    }

    /** The form as it opened, with this noticed. */
    private View filled(String noticed) {
        screen.type("");
        View form = screen.views.lastOpened();
        return new IdeaModal(IdeaFixtures.UNSET, List.of())
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
