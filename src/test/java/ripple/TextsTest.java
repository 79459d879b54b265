package ripple;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ripple.database.Database;
import ripple.database.DatabaseKind;
import ripple.database.TestDatabases;
import ripple.nudge.PromptText;
import ripple.reflection.Theme;
import ripple.reflection.ThemeText;
import ripple.texts.TextKey;
import ripple.texts.TextSlot;
import ripple.texts.Texts;
import ripple.texts.WrongTextsException;

/** Texts are worded another way in files of one's own, without touching the program; what is wrong there is told in sentences at the start. */
class TextsTest {

    @TempDir
    private Path folder;

    @Test
    void everyTextOfTheApplicationIsPackedAndFits() {
        assertThat(MentoringParts.texts()).isNotEmpty();
        assertThat(Texts.read(MentoringParts.texts(), Optional.empty())).isNotNull();
    }

    @Test
    void whatIsWordedAnotherWayIsWhatPeopleRead() throws IOException {
        write("prompts.yaml", "why: \"You read this since {because}, dear colleague.\"");
        Texts texts = Texts.read(MentoringParts.texts(), Optional.of(folder));
        try (Database database = TestDatabases.fresh(DatabaseKind.SQLITE)) {
            PromptWorld world = new PromptWorld(database, texts);
            world.due("2026-12-01T10:00");
            world.tickAt("2026-12-01T10:00:10");

            assertThat(world.messages())
                    .contains("You read this since you answer ideas, dear colleague.", "It keeps to your hours");
        }
    }

    @Test
    void aNameThatNobodyAsksForIsToldWithItsPlace() throws IOException {
        write("prompts.yaml", "whi: \"This came because {because}.\"");
        assertThat(problems()).containsExactly("Nobody asks for the text prompts.whi; is its name right?");
    }

    @Test
    void aFileThatNobodyAsksForIsTold() throws IOException {
        write("promts.yaml", "why: \"This came.\"");
        assertThat(problems()).containsExactly("Nobody asks for the text promts.why; is its name right?");
    }

    @Test
    void anEmptyTextIsTold() throws IOException {
        write("prompts.yaml", "change: \"  \"");
        assertThat(problems()).containsExactly("The text prompts.change is empty.");
    }

    @Test
    void aPlaceholderThatNobodyFillsInIsToldWithThoseThereAre() throws IOException {
        write("prompts.yaml", "why: \"This came because {reason}.\"");
        assertThat(problems())
                .containsExactly(
                        "The text prompts.why asks for {reason}, which nobody gives; it may ask for {because}.");
    }

    @Test
    void aLabelTooLongForAButtonIsTold() throws IOException {
        write("prompts.yaml", "tomorrow: \"Tomorrow, or whenever my hours begin again\"");
        assertThat(problems()).containsExactly("The text prompts.tomorrow has 42 characters; it may have 30.");
    }

    @Test
    void aListWhereOneTextBelongsIsTold() throws IOException {
        write("prompts.yaml", "change: [\"One.\", \"Two.\"]");
        assertThat(problems()).containsExactly("The text prompts.change is a list; it should be one text.");
    }

    @Test
    void aListWithNothingInItIsTold() throws IOException {
        write("prompts.yaml", "change: []");
        assertThat(problems()).containsExactly("The text prompts.change is empty.");
    }

    @Test
    void whatIsNotYamlIsTold() throws IOException {
        write("prompts.yaml", "why: \"This came");
        assertThat(problems()).containsExactly("The file prompts.yaml is not YAML.");
    }

    @Test
    void aNumberWhereWordsBelongIsTold() throws IOException {
        write("prompts.yaml", "change: 3");
        assertThat(problems())
                .containsExactly("The text prompts.change is neither words nor a list of words; quotation marks help.");
    }

    @Test
    void aFolderThatIsNotThereIsTold() {
        Path nowhere = folder.resolve("nowhere");
        assertThat(problems(nowhere)).containsExactly("The folder of texts cannot be read; is ripple.texts right?");
    }

    @Test
    void aTextThatIsDeclaredAndNotPackedIsTold() {
        TextKey unheardOf = () -> TextSlot.line("prompts.unheard-of", 100);
        WrongTextsException wrong =
                catchThrowableOfType(WrongTextsException.class, () -> Texts.read(List.of(unheardOf), Optional.empty()));
        assertThat(wrong.sentences()).containsExactly("The text prompts.unheard-of is missing.");
    }

    @Test
    void everyMistakeIsToldAtOnce() throws IOException {
        write("prompts.yaml", "change: \" \"\nwhi: \"x\"\nuntil: \"Until a day that I am going to choose\"");
        assertThat(problems()).hasSize(3);
    }

    /** Listening and empathy, team work, talking to leaders, navigating the system, resilience, ethics, learning, leading, balance. */
    @Test
    void reflectionsHaveNineThemesWithThreeQuestionsEach() {
        Texts texts = Texts.read(ThemeText.all(), Optional.empty());
        assertThat(Arrays.stream(Theme.values()).map(Theme::code))
                .containsExactly(
                        "listening",
                        "team",
                        "leaders",
                        "system",
                        "resilience",
                        "ethics",
                        "learning",
                        "leading",
                        "balance");
        assertThat(ThemeText.all()).as("a name and three questions for each").hasSize(9 * 4);
        assertThat(ThemeText.all()).allSatisfy(key -> assertThat(texts.say(key)).isNotBlank());
    }

    private void write(String file, String yaml) throws IOException {
        Files.writeString(folder.resolve(file), yaml);
    }

    private List<String> problems() {
        return problems(folder);
    }

    private static List<String> problems(Path folder) {
        WrongTextsException wrong = catchThrowableOfType(
                WrongTextsException.class, () -> Texts.read(List.of(PromptText.values()), Optional.of(folder)));
        return wrong.sentences();
    }
}
