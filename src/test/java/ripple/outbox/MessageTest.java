package ripple.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import ripple.people.PersonId;

class MessageTest {
    private static final Button BUTTON = new Button("idea.show", "Open", "42", Button.Style.PRIMARY);

    private static final Message FULL = Message.of(
            Section.of(
                            new Part.Strong("Saved"),
                            new Part.Words(" as idea 42: \"quotes\" \\ \u2028 ü 🙂"),
                            new Part.Typed("<!channel> & *bold*"),
                            new Part.Link("guide", URI.create("https://example.org/a?b=c&d=%20")),
                            new Part.Mention(new PersonId(7)))
                    .with(BUTTON, new Button("idea.withdraw", "Withdraw", "42", Button.Style.DANGER)),
            Section.of("A chart")
                    .with(new Attachment("png".getBytes(StandardCharsets.UTF_8), "chart.png", "Run chart, 24 weeks")));

    @Test
    void aStoredMessageComesBackAsItWas() {
        assertThat(Body.read(Body.write(FULL))).isEqualTo(FULL);
    }

    @Test
    void theStoredNamesStayAsTheyAre() {
        assertThat(Body.write(Message.of(Section.of(
                                new Part.Words("a"),
                                new Part.Strong("b"),
                                new Part.Typed("c"),
                                new Part.Link("d", URI.create("https://example.org")),
                                new Part.Mention(new PersonId(7)))
                        .with(BUTTON))))
                .isEqualTo(
                        "{\"version\":1,\"sections\":[{\"text\":["
                                + "{\"is\":\"words\",\"text\":\"a\"},{\"is\":\"strong\",\"text\":\"b\"},{\"is\":\"typed\",\"text\":\"c\"},"
                                + "{\"is\":\"link\",\"text\":\"d\",\"to\":\"https://example.org\"},{\"is\":\"mention\",\"person\":7}],"
                                + "\"buttons\":[{\"act\":\"idea.show\",\"label\":\"Open\",\"value\":\"42\",\"style\":\"primary\"}]}]}");
    }

    @Test
    void whatIsUsualIsNotWritten() {
        Message usual = Message.of(
                Section.of("a"), Section.of("b").with(new Button("idea.show", "Open", "42", Button.Style.DEFAULT)));

        assertThat(Body.write(usual))
                .isEqualTo("{\"version\":1,\"sections\":[{\"text\":[{\"is\":\"words\",\"text\":\"a\"}]},"
                        + "{\"text\":[{\"is\":\"words\",\"text\":\"b\"}],"
                        + "\"buttons\":[{\"act\":\"idea.show\",\"label\":\"Open\",\"value\":\"42\"}]}]}");
        assertThat(Body.read(Body.write(usual))).isEqualTo(usual);
    }

    @Test
    void whatANewerVersionWroteIsReadAsFarAsItIsKnown() {
        Message read = Body.read("""
                {"version": 9, "mood": "new", "sections": [{"text": [{"is": "riddle", "text": "shown literally", "color": "red"}],
                 "buttons": [{"act": "a", "label": "b", "value": "c", "style": "sparkling"}], "video": {}}]}
                """);
        assertThat(read)
                .isEqualTo(Message.of(Section.of(new Part.Typed("shown literally"))
                        .with(new Button("a", "b", "c", Button.Style.DEFAULT))));
    }

    @Test
    void aDamagedBodyIsRefusedWithoutQuotingIt() {
        assertThatThrownBy(() -> Body.read("{\"sections\": [secret"))
                .isInstanceOf(IllegalStateException.class)
                .hasNoCause()
                .hasMessageNotContaining("secret");
        assertThatThrownBy(() -> Body.read("{}")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void thePlainTextIsAllTheWords() {
        assertThat(FULL.plainText())
                .isEqualTo("Saved as idea 42: \"quotes\" \\ \u2028 ü 🙂<!channel> & *bold*guidea colleague\nA chart");
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThatThrownBy(() -> new Message(List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Section(List.of(), List.of(), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Section(List.of(), Collections.nCopies(6, BUTTON), Optional.empty()))
                .hasMessageContaining("up to 5");
        assertThatThrownBy(() -> new Button("", "label", "", Button.Style.DEFAULT))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Recipient.Group(List.of(new PersonId(1), new PersonId(1))))
                .hasMessageContaining("two people");
        assertThatThrownBy(() -> new Recipient.Channel(" ")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Recipient.of("nobody")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Recipient.of("pigeon:7")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anAttachmentCannotBeChangedFromOutside() {
        byte[] content = {1, 2, 3};
        Attachment attachment = new Attachment(content, "a.png", "a picture");
        content[0] = 9;
        attachment.content()[1] = 9;
        assertThat(attachment.content()).containsExactly(1, 2, 3);
        assertThat(attachment.toString()).isEqualTo("Attachment[3 bytes]");
    }
}
