package ripple.slack.idea;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.view.View;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import ripple.database.Database;
import ripple.database.DatabaseKind;
import ripple.database.TestDatabases;
import ripple.idea.Decision;
import ripple.idea.Idea;
import ripple.idea.IdeaNumber;
import ripple.idea.Triage;
import ripple.idea.TriageWords;
import ripple.people.Role;
import ripple.privacy.GuardWords;
import ripple.slack.act.FormAnswer;
import ripple.slack.act.GuardQuestion;
import ripple.slack.layout.Names;
import ripple.slack.layout.OpenView;

/** The form of a "Not now, because …". */
class NotNowFormTest {

    private static final Database DATABASE = TestDatabases.fresh(DatabaseKind.SQLITE);

    /** In a program of its own. */
    private final IdeaScreen nurse = new IdeaScreen(DATABASE);

    private final IdeaScreen lead = nurse.triager();

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    @Test
    void theReasonGoesToItsAuthorWordForWord() {
        FormAnswer answer = lead.sendOff(saying(opened(), "The ward moves in March. <b>Then</b> we can."));

        assertThat(kept().triage()).isEqualTo(Triage.NOT_NOW);
        assertThat(kept().decision().map(Decision::reason)).contains("The ward moves in March. <b>Then</b> we can.");
        assertThat(IdeaScreen.text(((FormAnswer.Show) answer).view())).contains("Your answer to idea 1 is on its way");
        assertThat(IdeaScreen.text(nurse.type("1").blocks())).contains("Not now.", "The ward moves in March.");
        assertThat(nurse.desk.outbox()).hasSize(1);
    }

    @Test
    void withoutAReasonTheFormStaysOpen() {
        assertThat(lead.sendOff(saying(opened(), "  ")))
                .isEqualTo(new FormAnswer.Problems(Map.of("reason.1", TriageWords.NO_REASON)));
        assertThat(kept().triage()).isEqualTo(Triage.WAITING);
    }

    @Test
    void anIdentifierHasToBeTakenOut() {
        assertThat(lead.sendOff(saying(opened(), "Her number is 219-09-9999")))
                .isInstanceOfSatisfying(
                        FormAnswer.Problems.class,
                        problems ->
                                assertThat(problems.sentences().get("reason.1")).contains("social security"));
        assertThat(kept().triage()).isEqualTo(Triage.WAITING);
    }

    @Test
    void whatMayBeAPatientsIsAskedAboutFirst() {
        View asked = ((FormAnswer.Show) lead.sendOff(saying(opened(), "Mrs. Okafor was moved"))).view();
        String question = GuardQuestion.block(
                NotNowNotes.read(IdeaModalTest.open(asked)).asked().orElseThrow());

        assertThat(lead.sendOff(IdeaScreen.choosing(asked, question, "change")))
                .isEqualTo(new FormAnswer.Problems(Map.of(question, GuardWords.CHANGE_FIRST)));
        assertThat(kept().triage()).isEqualTo(Triage.WAITING);

        lead.sendOff(IdeaScreen.choosing(asked, question, "keep"));
        assertThat(kept().decision().map(Decision::reason)).contains("Mrs. Okafor was moved");
    }

    @Test
    void wordsToStartFromFillTheFieldAndNeverTakeAwayWhatWasTyped() {
        View form = opened();

        lead.press(Names.TRIAGE_NOT_NOW_START, "1", Optional.of(IdeaModalTest.open(form)));
        View started = lead.views.updated.get(0);
        assertThat(NotNowModal.readReason(IdeaModalTest.open(started))).isEqualTo(TriageWords.REASONS_TO_EDIT.get(1));

        lead.press(Names.TRIAGE_NOT_NOW_START, "2", Optional.of(IdeaModalTest.open(started)));
        View other = lead.views.updated.get(1);
        assertThat(NotNowModal.readReason(IdeaModalTest.open(other))).isEqualTo(TriageWords.REASONS_TO_EDIT.get(2));

        lead.press(Names.TRIAGE_NOT_NOW_START, "0", Optional.of(saying(other, "My own words.")));
        assertThat(NotNowModal.readReason(IdeaModalTest.open(lead.views.updated.get(2))))
                .isEqualTo("My own words.\n\n" + TriageWords.REASONS_TO_EDIT.get(0));
    }

    @Test
    void aChoiceThatIsNotOursChangesNothing() {
        lead.press(Names.TRIAGE_NOT_NOW_START, "99", Optional.of(IdeaModalTest.open(opened())));
        lead.press(Names.TRIAGE_NOT_NOW_START, "x", Optional.of(IdeaModalTest.open(opened())));

        assertThat(lead.views.updated).isEmpty();
    }

    @Test
    void whoIsSlowerReadsHowItWasAnswered() {
        View form = opened();
        nurse.triager().press(Names.TRIAGE_WELCOME, "1", Optional.empty());

        FormAnswer late = lead.sendOff(saying(form, "The ward moves in March."));

        assertThat(IdeaScreen.text(((FormAnswer.Show) late).view())).contains("already welcomed by A colleague");
        assertThat(kept().triage()).isEqualTo(Triage.WELCOMED);
    }

    @Test
    void whoNoLongerAnswersFindsNothingAndKeepsTheWords() {
        View form = opened();
        nurse.desk.end(lead.asker.author(), Role.TRIAGER);

        assertThat(lead.sendOff(saying(form, "The ward moves in March.")))
                .isEqualTo(new FormAnswer.Problems(Map.of("reason.1", "I can find no idea 1 of yours.")));
        assertThat(kept().triage()).isEqualTo(Triage.WAITING);
    }

    private View opened() {
        nurse.type("People wait");
        lead.press(Names.TRIAGE_NOT_NOW, "1", Optional.empty());
        return lead.views.lastOpened();
    }

    private static OpenView saying(View form, String words) {
        NotNowNotes notes = NotNowNotes.read(IdeaModalTest.open(form));
        return IdeaScreen.typing(form, NotNowModal.reasonBlock(notes), words);
    }

    private Idea kept() {
        return nurse.desk.ideas.find(nurse.asker.author(), new IdeaNumber(1)).orElseThrow();
    }
}
