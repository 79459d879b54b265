package ripple.slack.layout;

import static com.slack.api.model.block.composition.BlockCompositions.markdownText;
import static com.slack.api.model.block.composition.BlockCompositions.plainText;

import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.ContextBlock;
import com.slack.api.model.block.DividerBlock;
import com.slack.api.model.block.HeaderBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.RichTextBlock;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.composition.ConfirmationDialogObject;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.ButtonElement;
import com.slack.api.model.block.element.RichTextElement;
import com.slack.api.model.block.element.RichTextQuoteElement;
import com.slack.api.model.block.element.RichTextSectionElement;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewClose;
import com.slack.api.model.view.ViewSubmit;
import com.slack.api.model.view.ViewTitle;
import java.util.ArrayList;
import java.util.List;
import ripple.idea.IdeaWords;
import ripple.idea.Page;
import ripple.idea.SafetyNote;

/** The pieces that views are made of. What people typed goes into {@link #typed} and nowhere else, so that it is shown as it stands. */
public final class Pieces {

    private Pieces() {}

    public static LayoutBlock heading(String words) {
        return HeaderBlock.builder().text(plainText(words, false)).build();
    }

    /** A sentence of ours. */
    public static LayoutBlock sentence(String words) {
        return SectionBlock.builder().text(plainText(words, false)).build();
    }

    /** A sentence of ours that should not be overlooked. */
    public static LayoutBlock strong(String words) {
        return SectionBlock.builder()
                .text(markdownText("*" + Mrkdwn.literal(words) + "*"))
                .build();
    }

    /** A paragraph of ours whose first sentence says what it is about. */
    public static LayoutBlock led(String words) {
        int end = words.indexOf(". ") + 1;
        return SectionBlock.builder()
                .text(markdownText((end > 0 ? "*" + Mrkdwn.literal(words.substring(0, end)) + "*" : "")
                        + Mrkdwn.literal(words.substring(end))))
                .build();
    }

    /** How to type something, and what it does. */
    public static LayoutBlock command(String usage, String says) {
        return SectionBlock.builder()
                .text(markdownText("`" + Mrkdwn.literal(usage) + "`  " + Mrkdwn.literal(says)))
                .build();
    }

    /** A remark of ours in small letters. */
    public static LayoutBlock small(String words) {
        return ContextBlock.builder().elements(List.of(plainText(words, false))).build();
    }

    /** What a person typed, shown literally: no mention, link, emoji or markup in it comes alive. */
    public static LayoutBlock typed(String words) {
        return richText(List.of(text(words)));
    }

    /** The same where somebody else's words stand among ours. */
    public static LayoutBlock quoted(String words) {
        return RichTextBlock.builder()
                .elements(List.of(RichTextQuoteElement.builder()
                        .elements(List.of(text(words)))
                        .build()))
                .build();
    }

    public static LayoutBlock divider() {
        return new DividerBlock();
    }

    public static LayoutBlock buttons(List<ButtonElement> buttons) {
        return ActionsBlock.builder()
                .elements(List.<BlockElement>copyOf(buttons))
                .build();
    }

    public static ButtonElement button(String label, String action, String value) {
        return ButtonElement.builder()
                .text(plainText(label, false))
                .actionId(action)
                .value(value)
                .build();
    }

    public static ButtonElement shareAnIdea() {
        ButtonElement button = button(IdeaWords.SHARE_AN_IDEA, Names.SHORTCUT_SHARE, Names.SHORTCUT_SHARE);
        button.setStyle("primary");
        return button;
    }

    /** The buttons between the pages of a list; nothing if there is one page only. */
    public static List<LayoutBlock> paging(Page<?> page, String newer, String older) {
        List<ButtonElement> buttons = new ArrayList<>();
        if (page.hasNewer()) {
            buttons.add(button(IdeaWords.NEWER, newer, Integer.toString(page.number() - 1)));
        }
        if (page.hasOlder()) {
            buttons.add(button(IdeaWords.OLDER, older, Integer.toString(page.number() + 1)));
        }
        return paging(page, buttons);
    }

    /** The same for a list that begins with the longest ago. */
    public static List<LayoutBlock> pagingOldestFirst(Page<?> page, String earlier, String later) {
        List<ButtonElement> buttons = new ArrayList<>();
        if (page.hasNewer()) {
            buttons.add(button(IdeaWords.OLDER, earlier, Integer.toString(page.number() - 1)));
        }
        if (page.hasOlder()) {
            buttons.add(button(IdeaWords.NEWER, later, Integer.toString(page.number() + 1)));
        }
        return paging(page, buttons);
    }

    private static List<LayoutBlock> paging(Page<?> page, List<ButtonElement> buttons) {
        return buttons.isEmpty() ? List.of() : List.of(small(IdeaWords.page(page)), buttons(buttons));
    }

    /** Asks before something that is meant to be done once, and is nothing to be afraid of. */
    public static ConfirmationDialogObject question(String title, String words, String yes, String no) {
        ConfirmationDialogObject dialog = confirmation(title, words, yes, no);
        dialog.setStyle("primary");
        return dialog;
    }

    public static ConfirmationDialogObject confirmation(String title, String words, String yes, String no) {
        return ConfirmationDialogObject.builder()
                .title(plainText(title, false))
                .text(plainText(words, false))
                .confirm(plainText(yes, false))
                .deny(plainText(no, false))
                .style("danger")
                .build();
    }

    /** The frame of a window with a button to send it off; its blocks and notes are added by whoever draws it. */
    public static View.ViewBuilder form(String callback, String title, String submit) {
        return View.builder()
                .type("modal")
                .callbackId(callback)
                .title(ViewTitle.builder().type("plain_text").text(title).build())
                .submit(ViewSubmit.builder().type("plain_text").text(submit).build())
                .close(ViewClose.builder()
                        .type("plain_text")
                        .text(IdeaWords.CANCEL)
                        .build());
    }

    public static OptionObject option(String label, String value) {
        return OptionObject.builder().text(plainText(label, false)).value(value).build();
    }

    /** The way to the site's own place for incidents. */
    public static LayoutBlock safety(SafetyNote note) {
        List<RichTextElement> parts = new ArrayList<>();
        parts.add(text(note.sentence()));
        note.link().ifPresent(address -> {
            parts.add(text(" "));
            parts.add(RichTextSectionElement.Link.builder()
                    .url(address.toString())
                    .text(SafetyNote.LINK_LABEL)
                    .build());
        });
        return richText(parts);
    }

    private static LayoutBlock richText(List<RichTextElement> parts) {
        return RichTextBlock.builder()
                .elements(
                        List.of(RichTextSectionElement.builder().elements(parts).build()))
                .build();
    }

    private static RichTextElement text(String words) {
        return RichTextSectionElement.Text.builder().text(words).build();
    }
}
