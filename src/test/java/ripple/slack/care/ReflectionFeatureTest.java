package ripple.slack.care;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import ripple.database.Database;
import ripple.database.DatabaseKind;
import ripple.database.TestDatabases;
import ripple.idea.Author;
import ripple.people.Member;
import ripple.reflection.CareDesk;
import ripple.reflection.HumanHelpWords;
import ripple.reflection.ReflectionActs;
import ripple.reflection.ReflectionDraft;
import ripple.reflection.ReflectionWords;
import ripple.slack.Golden;
import ripple.slack.act.Answer;
import ripple.slack.act.FormAnswer;
import ripple.slack.idea.IdeaScreen;
import ripple.slack.layout.OpenView;

/** Reflections on Home and in their form. */
class ReflectionFeatureTest {

    private static final Database DATABASE = TestDatabases.fresh(DatabaseKind.SQLITE);

    private final CareDesk care = new CareDesk(DATABASE);
    private final Member nurse = care.person("Amara (made up)");
    private final CareScreen screen = screen(nurse);

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    @Test
    void theFormAsksThreeQuestionsAndKeepsTheAnswers() {
        screen.press(ReflectionActs.WRITE, "ethics");
        Golden.holds("reflection-form", screen.last());

        FormAnswer answer = screen.sendOff(typing(screen.last(), "I was not sure whom to ask."));

        assertThat(IdeaScreen.text(((FormAnswer.Show) answer).view())).contains(ReflectionWords.SAVED);
        assertThat(home(1)).contains("Doing what is right", "I was not sure whom to ask.", "private");
    }

    @Test
    void aFormWithoutWordsStaysOpen() {
        screen.press(ReflectionActs.WRITE, "next");
        assertThat(((FormAnswer.Problems) screen.sendOff(typing(screen.last(), "  "))).sentences())
                .containsEntry(ReflectionDraft.WHAT, ReflectionWords.NOTHING_WRITTEN);
    }

    @Test
    void wordsOfSelfHarmShowHelpAboveTheForm() {
        screen.press(ReflectionActs.WRITE, "balance");
        FormAnswer answer = screen.sendOff(typing(screen.last(), "I don't want to live anymore."));
        View help = ((FormAnswer.ShowAbove) answer).view();
        Golden.holds("human-help", help);
        assertThat(IdeaScreen.text(help)).contains(HumanHelpWords.CONTACT_A_PERSON, "988", "116 123");
        assertThat(home(1)).doesNotContain("live anymore");
    }

    @Test
    void ownOnesStandOnHomeOneAPageWithTheirButtons() {
        write("The first one");
        write("The second one");
        assertThat(home(1))
                .contains("The second one", CareNames.REFLECTION_OLDER)
                .doesNotContain("The first one");
        assertThat(home(2)).contains("The first one");
        assertThat(home(99)).contains("The first one");
        assertThat(section(2)).hasSizeLessThanOrEqualTo(new ReflectionSection(care.reflections).most());
    }

    @Test
    void startingAndStoppingIsSaid() {
        assertThat(home(1)).contains(ReflectionWords.OFF);
        screen.press(CareNames.REFLECTION_START, "start");
        assertThat(screen.reply.said.get(0).text()).contains("for the first time around Monday, December 7");
        assertThat(home(1)).contains("next around Monday, December 7", ReflectionWords.STOP);
        screen.press(CareNames.REFLECTION_STOP, "stop");
        assertThat(home(1)).contains(ReflectionWords.OFF);
    }

    @Test
    void itIsSharedWithTheMentorReadAndTakenBack() {
        Member mentor = care.person("Dr Chen (made up)");
        write("A hard conversation");
        String id = id();
        screen.press(CareNames.REFLECTION_SHARE, id);
        assertThat(screen.reply.said.get(0).text()).isEqualTo(ReflectionWords.NO_MENTOR);
        care.pair(mentor, nurse);
        screen.press(CareNames.REFLECTION_SHARE, id);
        assertThat(screen.reply.said.get(1).text()).contains("Shared with Dr Chen (made up)");

        CareScreen reader = screen(mentor);
        reader.press(ReflectionActs.READ, "shared");
        Golden.holds("reflection-shared", reader.last());
        reader.press(CareNames.REFLECTION_EDIT, id);
        assertThat(reader.reply.said.get(0).text()).isEqualTo(ReflectionWords.NOT_FOUND);

        screen.press(CareNames.REFLECTION_TAKE_BACK, id);
        reader.press(ReflectionActs.READ, "shared");
        assertThat(IdeaScreen.text(reader.last())).contains(ReflectionWords.NOTHING_SHARED);
    }

    @Test
    void valuesThatAreNotOursFindNothing() {
        for (String value : List.of("", "x", "-1", "999999999999999999999", "12")) {
            screen.press(CareNames.REFLECTION_EDIT, value);
            screen.press(CareNames.REFLECTION_DELETE, value);
            screen.press(CareNames.REFLECTION_SHARE, value);
        }
        assertThat(screen.reply.said).extracting(Answer::text).containsOnly(ReflectionWords.NOT_FOUND);
    }

    private void write(String what) {
        screen.press(ReflectionActs.WRITE, "listening");
        OpenView form = typing(screen.last(), what);
        screen.sendOff(
                new OpenView("V" + what.hashCode(), "h", form.callback(), form.notes(), form.inputs(), form.state()));
    }

    private String id() {
        return Long.toString(care.reflections
                .standing(nurse, 1, 1)
                .mine()
                .items()
                .get(0)
                .id()
                .value());
    }

    private static OpenView typing(View view, String what) {
        return IdeaScreen.typing(view, ReflectionDraft.WHAT, what);
    }

    private List<LayoutBlock> section(int page) {
        return new ReflectionSection(care.reflections).blocks(screen.asker, page);
    }

    private String home(int page) {
        return IdeaScreen.text(section(page));
    }

    private CareScreen screen(Member who) {
        return new CareScreen(
                care.desk,
                new Author(who.program(), who.person()),
                (views, home) -> new ReflectionFeature(care.reflections, home, views));
    }
}
