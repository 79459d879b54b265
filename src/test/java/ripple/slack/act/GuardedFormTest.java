package ripple.slack.act;

import static com.slack.api.model.block.composition.BlockCompositions.plainText;
import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.element.PlainTextInputElement;
import com.slack.api.model.view.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import ripple.privacy.Asked;
import ripple.privacy.Checked;
import ripple.privacy.Finding;
import ripple.privacy.GuardOutcome;
import ripple.privacy.GuardWords;
import ripple.privacy.IdentifierKind;
import ripple.slack.idea.IdeaModalTest;
import ripple.slack.idea.IdeaScreen;
import ripple.slack.layout.OpenView;
import ripple.slack.layout.Pieces;

/** A form whose words may not be kept as they are. */
class GuardedFormTest {

    private static final Asked ABOUT = Asked.about(List.of("Mrs. Okafor was moved"));

    @Test
    void sentencesStandAtTheirFields() {
        OpenView form = IdeaModalTest.open(form());
        assertThat(stayOpen(form, new Checked.Unfit(Map.of("moved", "Please say what moved."))))
                .isEqualTo(new FormAnswer.Problems(Map.of("moved", "Please say what moved.")));
        assertThat(stayOpen(form, new Checked.Blocked(List.of(seen(IdentifierKind.RECORD_NUMBER, GuardOutcome.BLOCK)))))
                .isEqualTo(new FormAnswer.Problems(Map.of(
                        "moved",
                        "This looks like a record number (characters 1 to 3). Please take it out; nothing was kept.")));
    }

    @Test
    void theQuestionStandsInTheSameFormUntilItIsAnswered() {
        Checked.Questioned questioned =
                new Checked.Questioned(ABOUT, List.of(seen(IdentifierKind.NAME, GuardOutcome.ASK)));
        View asked = ((FormAnswer.Show) stayOpen(IdeaModalTest.open(form()), questioned)).view();
        String question = GuardQuestion.wholeBlock(ABOUT);

        assertThat(IdeaScreen.text(asked)).contains("In “What moved?” I see a name that may be a patient's");
        assertThat(GuardedForm.confirmed(IdeaModalTest.open(asked))).isEmpty();

        OpenView change = IdeaScreen.choosing(asked, question, "change");
        assertThat(GuardedForm.confirmed(change)).isEmpty();
        assertThat(stayOpen(change, questioned))
                .isEqualTo(new FormAnswer.Problems(Map.of(question, GuardWords.CHANGE_FIRST)));

        assertThat(GuardedForm.confirmed(IdeaScreen.choosing(asked, question, "keep")))
                .contains(ABOUT);
    }

    private static FormAnswer stayOpen(OpenView form, Checked.Objection objection) {
        return GuardedForm.stayOpen(form, objection, GuardedFormTest::form);
    }

    private static Checked.Seen seen(IdentifierKind kind, GuardOutcome outcome) {
        return new Checked.Seen("moved", "What moved?", List.of(new Finding(kind, 0, 3, outcome)));
    }

    private static View form() {
        return Pieces.form("a.form", "A form", "Save")
                .blocks(new ArrayList<>(List.of(InputBlock.builder()
                        .blockId("moved")
                        .label(plainText("What moved?"))
                        .element(PlainTextInputElement.builder()
                                .actionId("a.moved")
                                .build())
                        .build())))
                .build();
    }
}
