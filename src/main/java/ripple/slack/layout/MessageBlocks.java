package ripple.slack.layout;

import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.RichTextBlock;
import com.slack.api.model.block.composition.PlainTextObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.ButtonElement;
import com.slack.api.model.block.element.RichTextElement;
import com.slack.api.model.block.element.RichTextSectionElement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import ripple.outbox.Attachment;
import ripple.outbox.Button;
import ripple.outbox.Message;
import ripple.outbox.Part;
import ripple.outbox.Section;
import ripple.people.PersonId;

/**
 * Turns a message into Slack's blocks, within all of Slack's limits. Text goes into {@code rich_text}, where nothing a
 * person typed can become a mention, a link or a format. What is too long is cut, visibly.
 */
public final class MessageBlocks {

    private static final int MOST_BLOCKS = 50;
    private static final int MOST_CHARACTERS = 11_000;
    private static final int MOST_IN_BLOCK = 2_900;
    private static final int LONGEST_NOTICE = 2_900;
    private static final int LONGEST_LABEL = 75;
    private static final int LONGEST_VALUE = 2_000;
    private static final String CUT = " …";

    private final Function<PersonId, Optional<String>> userIds;

    /**
     * @param userIds finds the Slack id of a person to be mentioned
     */
    public MessageBlocks(Function<PersonId, Optional<String>> userIds) {
        this.userIds = userIds;
    }

    /** The words alone, for screen readers and notifications, in Slack's markup. */
    public static String text(Message message) {
        return Mrkdwn.literal(cut(message.plainText().isBlank() ? "Ripple" : message.plainText(), LONGEST_NOTICE));
    }

    public List<LayoutBlock> blocks(Message message) {
        List<LayoutBlock> blocks = new ArrayList<>();
        Room room = new Room(MOST_CHARACTERS);
        for (Section section : message.sections()) {
            blocks.addAll(text(section, room));
            buttons(section).ifPresent(blocks::add);
        }
        return blocks.size() <= MOST_BLOCKS ? blocks : blocks.subList(0, MOST_BLOCKS);
    }

    private List<LayoutBlock> text(Section section, Room room) {
        List<LayoutBlock> blocks = new ArrayList<>();
        List<RichTextElement> line = new ArrayList<>();
        int length = 0;
        for (Part part : parts(section)) {
            for (Part piece : room.take(part)) {
                if (length > 0 && length + piece.plainText().length() > MOST_IN_BLOCK) {
                    blocks.add(richText(line));
                    line = new ArrayList<>();
                    length = 0;
                }
                line.add(element(piece));
                length += piece.plainText().length();
            }
        }
        if (!line.isEmpty()) {
            blocks.add(richText(line));
        }
        return blocks;
    }

    /** Until pictures can be sent, their words stand for them. */
    private static List<Part> parts(Section section) {
        List<Part> parts = new ArrayList<>(section.text());
        section.attachment()
                .map(Attachment::alternativeText)
                .ifPresent(text -> parts.add(new Part.Words(parts.isEmpty() ? text : "\n" + text)));
        return parts;
    }

    private static LayoutBlock richText(List<RichTextElement> elements) {
        return RichTextBlock.builder()
                .elements(List.of(
                        RichTextSectionElement.builder().elements(elements).build()))
                .build();
    }

    private RichTextElement element(Part part) {
        if (part instanceof Part.Mention mention) {
            return userIds.apply(mention.person())
                    .<RichTextElement>map(id ->
                            RichTextSectionElement.User.builder().userId(id).build())
                    .orElseGet(() -> text(mention.plainText(), false));
        } else if (part instanceof Part.Link link) {
            return RichTextSectionElement.Link.builder()
                    .url(link.to().toString())
                    .text(link.label())
                    .build();
        }
        return text(part.plainText(), part instanceof Part.Strong);
    }

    private static RichTextElement text(String text, boolean bold) {
        RichTextSectionElement.TextStyle style =
                RichTextSectionElement.TextStyle.builder().bold(true).build();
        return RichTextSectionElement.Text.builder()
                .text(text)
                .style(bold ? style : null)
                .build();
    }

    private static Optional<LayoutBlock> buttons(Section section) {
        if (section.buttons().isEmpty()) {
            return Optional.empty();
        }
        Map<String, Integer> seen = new HashMap<>();
        List<BlockElement> buttons = section.buttons().stream()
                .map(button -> button(button, seen.merge(button.act(), 1, Integer::sum)))
                .toList();
        return Optional.of(ActionsBlock.builder().elements(buttons).build());
    }

    private static BlockElement button(Button button, int number) {
        if (button.value().length() > LONGEST_VALUE) {
            throw new IllegalArgumentException("The value of a button has up to " + LONGEST_VALUE + " characters");
        }
        return ButtonElement.builder()
                .actionId(Names.numbered(button.act(), number))
                .text(PlainTextObject.builder()
                        .text(cut(button.label(), LONGEST_LABEL))
                        .build())
                .value(button.value().isEmpty() ? null : button.value())
                .style(
                        button.style() == Button.Style.DEFAULT
                                ? null
                                : button.style().code())
                .build();
    }

    /** The first characters of a text, never half of one, and a sign that there was more. */
    static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int end = longest - CUT.length();
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + CUT;
    }

    /** How many characters a message may still have; gives each part in pieces that fit into one block. */
    private static final class Room {

        private int left;

        Room(int left) {
            this.left = left;
        }

        List<Part> take(Part part) {
            String text = part.plainText();
            if (text.isEmpty() || left <= CUT.length()) {
                return List.of();
            }
            String taken = cut(text, left);
            left -= taken.length();
            return part instanceof Part.Link || part instanceof Part.Mention ? List.of(part) : pieces(part, taken);
        }

        private static List<Part> pieces(Part part, String text) {
            List<Part> pieces = new ArrayList<>();
            int start = 0;
            while (start < text.length()) {
                int end = Math.min(text.length(), start + MOST_IN_BLOCK);
                if (end < text.length() && Character.isHighSurrogate(text.charAt(end - 1))) {
                    end--;
                }
                String piece = text.substring(start, end);
                pieces.add(part instanceof Part.Strong ? new Part.Strong(piece) : new Part.Words(piece));
                start = end;
            }
            return pieces;
        }
    }
}
