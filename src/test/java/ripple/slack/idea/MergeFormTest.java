package ripple.slack.idea;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.view.View;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ripple.database.Database;
import ripple.database.DatabaseKind;
import ripple.database.TestDatabases;
import ripple.idea.AnswerWords;
import ripple.idea.Idea;
import ripple.idea.IdeaNumber;
import ripple.idea.Triage;
import ripple.people.Role;
import ripple.slack.act.FormAnswer;
import ripple.slack.layout.Names;
import ripple.slack.layout.OpenView;

/** The two windows in which one idea becomes part of another. */
class MergeFormTest {

    private static final Database DATABASE = TestDatabases.fresh(DatabaseKind.SQLITE);

    /** In a program of its own. */
    private final IdeaScreen nurse = new IdeaScreen(DATABASE);

    private final IdeaScreen doctor = nurse.colleague();
    private final IdeaScreen lead = nurse.triager();

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    @BeforeEach
    void share() {
        nurse.type("People wait in the corridor");
        doctor.type("No chairs in the corridor");
    }

    @Test
    void bothAreShownBeforeAnythingHappens() {
        View confirm = confirm("2", "1");

        assertThat(IdeaScreen.text(confirm))
                .contains("Idea 2 becomes part of idea 1.", "People wait in the corridor", "No chairs in the corridor");
        assertThat(kept(doctor, 2).triage()).isEqualTo(Triage.WAITING);

        FormAnswer merged = lead.sendOff(IdeaModalTest.open(confirm));

        assertThat(IdeaScreen.text(((FormAnswer.Show) merged).view())).contains("Idea 2 is part of idea 1 now.");
        assertThat(kept(doctor, 2).triage()).isEqualTo(Triage.MERGED);
        assertThat(kept(nurse, 1).authors()).containsExactlyInAnyOrder(nurse.asker.person(), doctor.asker.person());
        assertThat(IdeaScreen.text(doctor.type("2").blocks())).contains("Part of idea 1 since", "Open idea 1");
        assertThat(IdeaScreen.text(doctor.type("1").blocks())).contains("People wait in the corridor");
    }

    @Test
    void sendingItOffTwiceMergesOnce() {
        View confirm = confirm("2", "1");
        lead.sendOff(IdeaModalTest.open(confirm));

        FormAnswer again = lead.sendOff(IdeaModalTest.open(confirm));

        assertThat(IdeaScreen.text(((FormAnswer.Show) again).view())).contains("already made a part of idea 1");
    }

    @ParameterizedTest
    @CsvSource({
        "2, Idea 2 and idea 2 are one already.",
        "99, I can find no idea 99 of yours.",
        "chairs, I can find no idea chairs of yours."
    })
    void aNumberThatDoesNotFitIsExplainedAtTheField(String typed, String sentence) {
        assertThat(lead.sendOff(typing(choose("2"), typed))).isEqualTo(problem(sentence));
    }

    @Test
    void somethingHasToBeChosen() {
        assertThat(lead.sendOff(IdeaModalTest.open(choose("2")))).isEqualTo(problem(AnswerWords.CHOOSE_ANOTHER));
    }

    @Test
    void whatLooksAlikeIsOfferedAndCanBeChosen() {
        nurse.type("Walking frames stand on another floor at night");
        doctor.type("At night the walking frames stand on another floor");
        nurse.desk.followUp();

        View form = choose("4");
        assertThat(IdeaScreen.text(form))
                .contains("Idea 3: Walking frames stand")
                .doesNotContain("Idea 1:");
        View confirm = ((FormAnswer.Show) lead.sendOff(IdeaScreen.choosing(form, MergeModal.LIST_BLOCK, "3"))).view();
        assertThat(IdeaScreen.text(confirm)).contains("Idea 4 becomes part of idea 3.");

        OpenView both = IdeaScreen.alsoTyping(
                IdeaScreen.choosing(form, MergeModal.LIST_BLOCK, "3"), MergeModal.NUMBER_BLOCK, "1");
        assertThat(lead.sendOff(both)).isEqualTo(problem(AnswerWords.ONE_OF_BOTH));

        lead.openHome();
        lead.press(Names.HOME_WAITING_LATER, "2", Optional.empty());
        assertThat(IdeaScreen.text(lead.views.lastHome())).contains("Looks like Idea 3: Walking frames");
    }

    @Test
    void whatWasWithdrawnOrAnsweredNotNowTakesNoOther() {
        nurse.press(Names.IDEA_WITHDRAW, "1", Optional.empty());

        assertThat(lead.sendOff(typing(choose("2"), "# 1")))
                .isEqualTo(problem("Idea 1 was withdrawn by its author. Please choose another idea."));
    }

    @Test
    void aPartStandsForItsWhole() {
        lead.sendOff(IdeaModalTest.open(confirm("2", "1")));
        nurse.colleague().type("Chairs, please");

        assertThat(IdeaScreen.text(confirm("3", "2"))).contains("Idea 3 becomes part of idea 1.");
    }

    @Test
    void whatHappensMeanwhileIsSaid() {
        View confirm = confirm("2", "1");
        nurse.press(Names.IDEA_WITHDRAW, "1", Optional.empty());

        FormAnswer answer = lead.sendOff(IdeaModalTest.open(confirm));

        assertThat(IdeaScreen.text(((FormAnswer.Show) answer).view())).contains("Idea 1 was withdrawn by its author.");
        assertThat(kept(doctor, 2).triage()).isEqualTo(Triage.WAITING);
    }

    @Test
    void whoNoLongerAnswersMergesNothing() {
        View confirm = confirm("2", "1");
        nurse.desk.end(lead.asker.author(), Role.TRIAGER);

        FormAnswer answer = lead.sendOff(IdeaModalTest.open(confirm));

        assertThat(IdeaScreen.text(((FormAnswer.Show) answer).view())).contains("I can find no idea");
        assertThat(kept(doctor, 2).triage()).isEqualTo(Triage.WAITING);
    }

    private View choose(String from) {
        lead.press(Names.TRIAGE_MERGE, from, Optional.empty());
        return lead.views.lastOpened();
    }

    private View confirm(String from, String into) {
        return ((FormAnswer.Show) lead.sendOff(typing(choose(from), into))).view();
    }

    private static OpenView typing(View form, String words) {
        return IdeaScreen.typing(form, MergeModal.NUMBER_BLOCK, words);
    }

    private static FormAnswer problem(String sentence) {
        return new FormAnswer.Problems(Map.of(MergeModal.NUMBER_BLOCK, sentence));
    }

    private static Idea kept(IdeaScreen author, int number) {
        return author.desk
                .ideas
                .find(author.asker.author(), new IdeaNumber(number))
                .orElseThrow();
    }
}
