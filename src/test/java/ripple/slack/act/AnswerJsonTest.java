package ripple.slack.act;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.DividerBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.ConfirmationDialogObject;
import com.slack.api.model.block.composition.PlainTextObject;
import com.slack.api.model.block.element.ButtonElement;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import ripple.outbox.Button;
import ripple.outbox.Message;
import ripple.outbox.Part;
import ripple.outbox.Section;
import ripple.slack.layout.Pieces;

class AnswerJsonTest {

    private static final String NASTY = "\"quoted\" \\ <!channel> & \t\u0007\u2028\u2029 ünï \uD83D\uDE00\nnext";

    @Test
    void writesWhatConfirmationsAreMadeOfAsSlackJsonDoes() {
        Message message = new Message(List.of(
                Section.of(
                        new Part.Strong("Saved as idea 1."),
                        new Part.Words(NASTY),
                        new Part.Link("Report \"it\"", URI.create("https://example.org/report?a=b&c=d"))),
                new Section(
                        List.of(new Part.Typed(NASTY)),
                        List.of(
                                new Button("idea.show", "Open", "1", Button.Style.PRIMARY),
                                new Button("idea.edit", NASTY, "", Button.Style.DEFAULT)),
                        Optional.empty())));

        assertWrittenTheSame(Answer.of(message));
        assertWrittenTheSame(Answer.of(NASTY));
    }

    @Test
    void leavesEverythingElseToSlackJson() {
        ButtonElement asking = ButtonElement.builder()
                .actionId("a")
                .text(PlainTextObject.builder().text("Go").emoji(true).build())
                .confirm(ConfirmationDialogObject.builder()
                        .title(PlainTextObject.builder().text("Sure?").build())
                        .build())
                .build();
        List<LayoutBlock> blocks =
                new ArrayList<>(Answers.withWords("Sorry.", NASTY).blocks());
        blocks.add(Pieces.small("small"));
        blocks.add(new DividerBlock());
        blocks.add(ActionsBlock.builder().elements(List.of(asking)).build());

        assertWrittenTheSame(new Answer("Sorry.", blocks));
    }

    private static void assertWrittenTheSame(Answer answer) {
        JsonObject tree = Answers.ephemeral(answer);
        assertThat(JsonParser.parseString(AnswerJson.ephemeral(answer))).isEqualTo(tree);
    }
}
