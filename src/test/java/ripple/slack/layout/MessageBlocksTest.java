package ripple.slack.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.slack.api.model.block.LayoutBlock;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ripple.outbox.Attachment;
import ripple.outbox.Button;
import ripple.outbox.Message;
import ripple.outbox.Part;
import ripple.outbox.Section;
import ripple.people.PersonId;
import ripple.slack.BlockKitSchema;
import ripple.slack.act.Answer;
import ripple.slack.act.Answers;

/** Messages as Slack's blocks, within Slack's limits. */
class MessageBlocksTest {

    private final MessageBlocks blocks =
            new MessageBlocks(person -> person.value() == 7 ? Optional.of("U7") : Optional.empty());

    private List<LayoutBlock> of(Section... sections) {
        List<LayoutBlock> laidOut = blocks.blocks(Message.of(sections));
        BlockKitSchema.holds("Blocks", json(laidOut));
        return laidOut;
    }

    private static String json(List<LayoutBlock> blocks) {
        return SlackJson.GSON.toJsonTree(blocks).toString();
    }

    private static Button button(String act) {
        return new Button(act, "Do it", "42", Button.Style.DEFAULT);
    }

    @Test
    void everyKindOfPartHasItsElement() {
        String json = json(of(Section.of(
                new Part.Words("Saved as "),
                new Part.Strong("idea 42"),
                new Part.Typed("the *elevator*"),
                new Part.Link("safety", URI.create("https://example.org/safety")),
                new Part.Mention(new PersonId(7)),
                new Part.Mention(new PersonId(8)))));

        assertThat(json)
                .contains("\"text\":\"Saved as \"", "\"bold\":true", "the *elevator*")
                .contains("\"type\":\"link\"", "\"url\":\"https://example.org/safety\"")
                .contains("\"type\":\"user\"", "\"user_id\":\"U7\"", "a colleague");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!channel> wake up",
                "<!here>",
                "<@U123> did it",
                "<https://evil.example|click>",
                "& < >",
                "`code` *bold* ~x~",
                "@here"
            })
    void whatPeopleTypeIsShownLiterally(String typed) {
        List<LayoutBlock> laidOut = of(Section.of(new Part.Typed(typed)));

        assertThat(laidOut).hasSize(1);
        assertThat(SlackJson.GSON.toJsonTree(laidOut).toString())
                .contains("\"type\":\"rich_text\"")
                .contains("\"type\":\"text\"")
                .doesNotContain("\"type\":\"broadcast\"", "\"type\":\"user\"", "\"type\":\"link\"", "mrkdwn");
        assertThat(MessageBlocks.text(Message.of(Section.of(new Part.Typed(typed)))))
                .doesNotContain("<", ">")
                .doesNotContainPattern("&(?!amp;|lt;|gt;)");
    }

    @Test
    void longWordsAreSplitAndTheMessageIsCutVisibly() {
        List<LayoutBlock> laidOut = of(Section.of(new Part.Typed("🏥".repeat(4_000))), Section.of("x".repeat(9_000)));

        String json = json(laidOut);
        assertThat(laidOut.size()).isGreaterThan(3);
        assertThat(json.length()).isLessThan(12_000);
        assertThat(json).contains(" …").doesNotContain("\\ud83c\"", "?");
    }

    @Test
    void theNoticeIsCutAndNeverEmpty() {
        assertThat(MessageBlocks.text(Message.of(Section.of("x".repeat(5_000)))))
                .hasSizeLessThan(3_000)
                .endsWith("…");
        assertThat(MessageBlocks.text(
                        Message.of(new Section(List.of(), List.of(button("idea.edit")), Optional.empty()))))
                .isNotBlank();
    }

    @Test
    void manySectionsStayWithinFiftyBlocks() {
        Section[] sections = IntStream.range(0, 40)
                .mapToObj(number -> Section.of("Idea " + number).with(button("idea.show")))
                .toArray(Section[]::new);

        assertThat(of(sections)).hasSize(50);
    }

    @Test
    void buttonsOfOneKindInARowHaveNamesOfTheirOwn() {
        String json =
                json(of(Section.of("Three ideas").with(button("idea.show"), button("idea.show"), button("idea.edit"))));

        assertThat(json).contains("\"idea.show\"", "\"idea.show#2\"", "\"idea.edit\"");
    }

    @Test
    void aLongLabelIsCutAndAnEmptyValueLeftOut() {
        String json = json(of(Section.of("x")
                .with(new Button("idea.edit", "y".repeat(200), "", Button.Style.PRIMARY), button("idea.withdraw"))));

        assertThat(json).contains("\"style\":\"primary\"").doesNotContain("y".repeat(76), "\"value\":\"\"");
    }

    @Test
    void aValueThatIsTooLongIsOurMistake() {
        Section section = Section.of("x").with(new Button("a", "b", "v".repeat(2_001), Button.Style.DEFAULT));

        assertThatThrownBy(() -> of(section)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aPictureIsToldInWords() {
        Section section =
                Section.of("The last weeks").with(new Attachment(new byte[] {1}, "chart.png", "Run chart, 24 weeks"));

        assertThat(json(of(section))).contains("Run chart, 24 weeks");
    }

    @Test
    void cuttingNeverHalvesACharacter() {
        List<String> cuts = new ArrayList<>();
        for (int longest = 10; longest < 20; longest++) {
            cuts.add(MessageBlocks.cut("🏥".repeat(30), longest));
        }

        assertThat(cuts)
                .allSatisfy(cut -> assertThat(cut.codePoints().filter(c -> c >= 0xD800 && c <= 0xDFFF))
                        .isEmpty());
    }

    @Test
    void noticesEchoesAndHomeKeepToSlacksLimits() {
        BlockKitSchema.holds("Modal", SlackJson.GSON.toJson(Answers.notice(Answer.of("A sentence."))));
        BlockKitSchema.holds(
                "Modal",
                SlackJson.GSON.toJson(Answers.notice(Answers.withWords("Busy.", "<!here> " + "w".repeat(9_000)))));
        BlockKitSchema.holds("Home", SlackJson.GSON.toJson(Answers.home("A sentence.")));
        BlockKitSchema.holds(
                "Blocks",
                SlackJson.GSON.toJson(
                        Answers.withWords("Busy.", "w".repeat(9_000)).blocks()));
    }
}
