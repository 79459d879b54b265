package ripple.slack.act;

import com.slack.api.model.block.LayoutBlock;
import java.util.List;
import java.util.Optional;
import ripple.outbox.Message;
import ripple.slack.layout.MessageBlocks;

/**
 * What Ripple answers to one person at the place of the act; nobody else sees it.
 *
 * @param text the same in plain words, for screen readers and notifications; shown itself if there are no blocks
 */
public record Answer(String text, List<LayoutBlock> blocks) {

    /** Says nothing; right when a view was opened instead. */
    public static final Answer NOTHING = new Answer("", List.of());

    private static final int MOST_BLOCKS = 50;

    public Answer {
        if (blocks.size() > MOST_BLOCKS) {
            throw new IllegalArgumentException("An answer has at most " + MOST_BLOCKS + " blocks");
        }
        if (text.isBlank() && !blocks.isEmpty()) {
            throw new IllegalArgumentException("An answer with blocks has a text as well");
        }
        blocks = List.copyOf(blocks);
    }

    /** A plain sentence of ours. */
    public static Answer of(String sentence) {
        return new Answer(sentence, List.of());
    }

    /** A message of the middle, laid out for Slack. */
    public static Answer of(Message message) {
        return new Answer(message.plainText(), new MessageBlocks(person -> Optional.empty()).blocks(message));
    }

    public boolean isNothing() {
        return text.isBlank();
    }
}
