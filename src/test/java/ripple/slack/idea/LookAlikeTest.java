package ripple.slack.idea;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ripple.database.Database;
import ripple.database.DatabaseKind;
import ripple.database.TestDatabases;
import ripple.idea.IdeaNumber;
import ripple.idea.LookAlikeWords;
import ripple.idea.Triage;
import ripple.people.Role;
import ripple.slack.Golden;
import ripple.slack.act.Answer;
import ripple.slack.layout.Names;

/** Ideas that look alike, and finding ideas, at somebody's screen. */
class LookAlikeTest {

    private static final Database DATABASE = TestDatabases.fresh(DatabaseKind.SQLITE);
    private static final String CHAIRS = "People wait in the corridor without a chair";

    /** In a program of its own. */
    private final IdeaScreen screen = new IdeaScreen(DATABASE);

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    @Test
    void joiningMakesOneIdeaOfTwoAndReplacesTheMessage() {
        screen.type(CHAIRS);
        welcome(1);
        IdeaScreen colleague = screen.colleague();
        colleague.type(CHAIRS + " for hours");

        colleague.press(Names.IDEA_JOIN, "2:1", Optional.empty());

        assertThat(colleague.reply.replaced.get(0).text()).isEqualTo(LookAlikeWords.joined(number(2), number(1)));
        assertThat(IdeaScreen.text(colleague.reply.replaced.get(0).blocks()))
                .contains(LookAlikeWords.joined(number(2), number(1)), Names.IDEA_SHOW);
        assertThat(screen.desk
                        .ideas
                        .find(colleague.asker.author(), number(2))
                        .orElseThrow()
                        .triage())
                .isEqualTo(Triage.MERGED);
        assertThat(screen.desk
                        .ideas
                        .find(colleague.asker.author(), number(1))
                        .orElseThrow()
                        .authors())
                .containsExactly(screen.asker.person(), colleague.asker.person());
    }

    @Test
    void aSecondPressChangesNothingAndSaysSo() {
        screen.type(CHAIRS);
        welcome(1);
        screen.type(CHAIRS + " for hours");

        screen.press(Names.IDEA_JOIN, "2:1", Optional.empty());
        screen.press(Names.IDEA_JOIN, "2:1", Optional.empty());

        assertThat(screen.reply.replaced).hasSize(1);
        assertThat(screen.reply.said)
                .singleElement()
                .extracting(Answer::text)
                .asString()
                .contains("Idea 2");
    }

    @Test
    void nobodyJoinsAnIdeaOfOthersToAnythingOrIntoWhatTheyMayNotSee() {
        screen.type(CHAIRS);
        IdeaScreen colleague = screen.colleague();
        colleague.type(CHAIRS);

        colleague.press(Names.IDEA_JOIN, "1:2", Optional.empty());
        colleague.press(Names.IDEA_JOIN, "2:1", Optional.empty());
        colleague.press(Names.IDEA_JOIN, "2:4711", Optional.empty());
        screen.triager().press(Names.IDEA_JOIN, "2:1", Optional.empty());

        assertThat(colleague.reply.replaced).isEmpty();
        assertThat(colleague.reply.said).hasSize(3);
        assertThat(colleague.reply.said.get(1).text().replace("1", "4711"))
                .isEqualTo(colleague.reply.said.get(2).text());
        assertThat(screen.desk
                        .ideas
                        .find(colleague.asker.author(), number(2))
                        .orElseThrow()
                        .triage())
                .isEqualTo(Triage.WAITING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2", "2:2", "0:1", "x:1", "2:1:3", "99999999999:1"})
    void whatNoButtonOfOursCarriesIsNotFound(String value) {
        screen.press(Names.IDEA_JOIN, value, Optional.empty());
        screen.press(Names.IDEA_DIFFERENT, value, Optional.empty());

        assertThat(screen.reply.said).hasSize(2);
        assertThat(screen.reply.replaced).isEmpty();
    }

    @Test
    void whatIsDifferentGoesAndTheOthersStay() {
        screen.type(CHAIRS);
        screen.type(CHAIRS + " here");
        screen.type(CHAIRS + " too");
        screen.desk.followUp();

        screen.press(Names.IDEA_DIFFERENT, "3:1", Optional.empty());
        assertThat(IdeaScreen.text(screen.reply.replaced.get(0).blocks()))
                .contains("One idea looks like your idea 3.", "Your idea 2", "3:2", LookAlikeWords.JOIN_IT)
                .doesNotContain("3:1");

        screen.press(Names.IDEA_DIFFERENT, "3:2", Optional.empty());
        assertThat(IdeaScreen.text(screen.reply.replaced.get(1).blocks()))
                .contains(LookAlikeWords.different(number(3), number(2)))
                .doesNotContain(LookAlikeWords.JOIN_IT);
    }

    @Test
    void nobodySaysForOthersThatTheirIdeaIsDifferent() {
        screen.type(CHAIRS);
        screen.type(CHAIRS);
        IdeaScreen colleague = screen.colleague();

        colleague.press(Names.IDEA_DIFFERENT, "2:1", Optional.empty());

        assertThat(colleague.reply.said).hasSize(1);
        assertThat(colleague.reply.replaced).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"find chairs corridor", "FIND  Corridors, chair!", " find\nchair"})
    void findsIdeasByWords(String typed) {
        screen.type(CHAIRS);
        screen.type("The soup is cold");
        screen.desk.followUp();

        Answer found = screen.type(typed);

        assertThat(IdeaScreen.text(found.blocks()))
                .contains(LookAlikeWords.FOUND, CHAIRS, "Idea 1")
                .doesNotContain("soup");
        assertThat(screen.desk.ideas.findMine(screen.asker.author(), 1, 10).total())
                .isEqualTo(2);
    }

    @Test
    void findsOnlyWhatTheReaderMaySee() {
        screen.type(CHAIRS);
        screen.desk.followUp();

        assertThat(screen.colleague().type("find chairs").text()).isEqualTo(LookAlikeWords.FOUND_NOTHING);
        assertThat(IdeaScreen.text(screen.triager().type("find chairs").blocks()))
                .contains(CHAIRS);
    }

    @Test
    void turnsThePagesOfWhatWasFound() {
        IntStream.rangeClosed(1, 12).forEach(each -> screen.type("Chair by bed " + each));
        screen.desk.followUp();

        String first = IdeaScreen.text(screen.type("find beds chairs").blocks());
        assertThat(first)
                .contains("Idea 12", "Idea 3:", "2:beds chairs")
                .doesNotContain("Idea 2:", Names.IDEA_FIND_NEWER);
        screen.press(Names.IDEA_FIND_OLDER, "2:beds chairs", Optional.empty());
        assertThat(IdeaScreen.text(screen.reply.replaced.get(0).blocks()))
                .contains("Idea 2:", "Idea 1:", "1:beds chairs")
                .doesNotContain("Idea 3:", Names.IDEA_FIND_OLDER);
    }

    @Test
    void wordsThatWereMeantAsAnIdeaAreNotLost() {
        Answer nothing = screen.type("find a better way to hand over <now> & *soon*");

        assertThat(IdeaScreen.text(nothing.blocks())).contains(LookAlikeWords.SHARE_IT, "a better way to hand over");
        screen.press(Names.IDEA_FIND_SHARE, "find a better way to hand over", Optional.empty());
        assertThat(IdeaScreen.text(screen.views.lastOpened())).contains("find a better way to hand over");
    }

    @Test
    void saysHowToFindWhereThereAreNoWords() {
        assertThat(screen.type("find").text()).isEqualTo(LookAlikeWords.HOW_TO_FIND);
        assertThat(screen.type("find the and").text()).isEqualTo(LookAlikeWords.SAY_MORE);
        assertThat(screen.type("find !!!").text()).isEqualTo(LookAlikeWords.SAY_MORE);
        assertThat(screen.type("find " + "chair ".repeat(1_000)).text()).isEqualTo(LookAlikeWords.FOUND_NOTHING);
    }

    @Test
    void looksAsItShould() {
        screen.type(CHAIRS + " &amp; *no* &lt;lamp&gt;");
        screen.desk.followUp();

        Golden.holds("idea-find", screen.type("find chair <corridor>"));
        Golden.holds("idea-find-nothing", screen.type("find nothing like that <here>"));
    }

    private void welcome(int number) {
        screen.desk.triage.welcome(screen.desk.holding(Role.TRIAGER), number(number));
    }

    private static IdeaNumber number(int number) {
        return new IdeaNumber(number);
    }
}
