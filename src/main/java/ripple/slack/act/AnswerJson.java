package ripple.slack.act;

import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.RichTextBlock;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.ButtonElement;
import com.slack.api.model.block.element.RichTextElement;
import com.slack.api.model.block.element.RichTextSectionElement;
import com.slack.api.model.block.element.RichTextSectionElement.Link;
import com.slack.api.model.block.element.RichTextSectionElement.Text;
import com.slack.api.model.block.element.RichTextSectionElement.TextStyle;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import ripple.slack.layout.JsonText;
import ripple.slack.layout.Mrkdwn;
import ripple.slack.layout.SlackJson;

/**
 * Writes the answer to a command as JSON. What confirmations are made of is written directly, as {@link SlackJson} would write it but
 * without a tree between, which takes several times as long; all else goes through {@link SlackJson}.
 */
final class AnswerJson {

    private static final int USUAL_LENGTH = 1_024;

    private final JsonText json = new JsonText(new StringBuilder(USUAL_LENGTH));

    private AnswerJson() {}

    /** Seen by one person alone. */
    static String ephemeral(Answer answer) {
        AnswerJson writer = new AnswerJson();
        writer.write(answer);
        return writer.json.toString();
    }

    private void write(Answer answer) {
        json.beginObject().member("response_type", "ephemeral").member("text", Mrkdwn.literal(answer.text()));
        if (!answer.blocks().isEmpty()) {
            json.name("blocks");
            each(answer.blocks(), this::write);
        }
        json.endObject();
    }

    private <T> void each(List<T> items, Consumer<T> write) {
        json.beginArray();
        items.forEach(write);
        json.endArray();
    }

    private void write(LayoutBlock block) {
        if (block instanceof RichTextBlock text && isOfSections(text)) {
            json.beginObject().member("type", text.getType()).name("elements");
            each(text.getElements(), element -> section((RichTextSectionElement) element));
            json.member("block_id", text.getBlockId()).endObject();
        } else if (block instanceof ActionsBlock actions && isOfPlainButtons(actions)) {
            json.beginObject().member("type", actions.getType()).name("elements");
            each(actions.getElements(), element -> button((ButtonElement) element));
            json.member("block_id", actions.getBlockId()).endObject();
        } else {
            json.raw(SlackJson.GSON.toJson(block, LayoutBlock.class));
        }
    }

    private static boolean isOfSections(RichTextBlock block) {
        for (BlockElement element : block.getElements()) {
            if (!(element instanceof RichTextSectionElement section)
                    || !section.getElements().stream().allMatch(AnswerJson::isWords)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isWords(RichTextElement element) {
        return element instanceof Text text
                ? isBoldOrPlain(text.getStyle())
                : element instanceof Link link && link.getUnsafe() == null && link.getStyle() == null;
    }

    private static boolean isBoldOrPlain(@Nullable TextStyle style) {
        return style == null || style.equals(TextStyle.builder().bold(true).build());
    }

    private static boolean isOfPlainButtons(ActionsBlock block) {
        for (BlockElement element : block.getElements()) {
            if (!(element instanceof ButtonElement button)
                    || button.getConfirm() != null
                    || button.getUrl() != null
                    || button.getAccessibilityLabel() != null
                    || button.getText().getEmoji() != null) {
                return false;
            }
        }
        return true;
    }

    private void section(RichTextSectionElement section) {
        json.beginObject().member("type", section.getType()).name("elements");
        each(section.getElements(), this::words);
        json.endObject();
    }

    private void words(RichTextElement element) {
        json.beginObject().member("type", element.getType());
        if (element instanceof Link link) {
            json.member("url", link.getUrl()).member("text", link.getText());
        } else if (element instanceof Text text) {
            json.member("text", text.getText());
            if (text.getStyle() != null) {
                json.name("style").raw("{\"bold\":true}");
            }
        }
        json.endObject();
    }

    private void button(ButtonElement button) {
        json.beginObject().member("type", button.getType()).name("text").beginObject();
        json.member("type", button.getText().getType())
                .member("text", button.getText().getText())
                .endObject();
        json.member("action_id", button.getActionId())
                .member("value", button.getValue())
                .member("style", button.getStyle())
                .endObject();
    }
}
