package ripple.slack.idea;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.ButtonElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ripple.idea.Deed;
import ripple.idea.Idea;
import ripple.idea.IdeaField;
import ripple.idea.IdeaText;
import ripple.idea.IdeaWords;
import ripple.idea.Seen;
import ripple.idea.Sight;
import ripple.idea.Voices;
import ripple.slack.layout.Names;
import ripple.slack.layout.Pieces;

/** How an idea looks wherever it stands: its words, its marks, what happens next, and the buttons that fit its state. */
final class IdeaPieces {

    private IdeaPieces() {}

    /** Everything that was said, to those who said it. */
    static List<LayoutBlock> content(IdeaText text) {
        return content(text, IdeaWords.raised(text.raisedBy()));
    }

    /** The same to everybody else. */
    static List<LayoutBlock> contentToOthers(IdeaText text) {
        return content(text, IdeaWords.raisedToOthers(text.raisedBy()));
    }

    private static List<LayoutBlock> content(IdeaText text, String raised) {
        List<LayoutBlock> blocks = new ArrayList<>();
        answered(blocks, IdeaField.NOTICED, text.noticed());
        answered(blocks, IdeaField.MIGHT_HELP, text.mightHelp());
        answered(blocks, IdeaField.WHERE, text.where());
        blocks.add(Pieces.small(Stream.of(text.touch().map(IdeaWords::touches), Optional.of(raised))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "))));
        return blocks;
    }

    private static void answered(List<LayoutBlock> blocks, IdeaField field, String words) {
        if (!words.isEmpty()) {
            blocks.add(Pieces.small(field.question()));
            blocks.add(Pieces.typed(words));
        }
    }

    static ButtonElement open(Idea idea) {
        return Pieces.button(IdeaWords.OPEN, Names.IDEA_SHOW, idea.number().toString());
    }

    /** What its authors may still do with it. */
    static List<ButtonElement> deeds(Seen seen) {
        List<ButtonElement> buttons = new ArrayList<>();
        String number = seen.idea().number().toString();
        if (seen.may(Deed.EDIT)) {
            buttons.add(Pieces.button(IdeaWords.EDIT, Names.IDEA_EDIT, number));
        }
        if (seen.may(Deed.WITHDRAW)) {
            ButtonElement withdraw = Pieces.button(IdeaWords.WITHDRAW, Names.IDEA_WITHDRAW, number);
            withdraw.setConfirm(Pieces.confirmation(
                    IdeaWords.WITHDRAW_TITLE, IdeaWords.WITHDRAW_CONSEQUENCE, IdeaWords.WITHDRAW, IdeaWords.KEEP_IDEA));
            buttons.add(withdraw);
        }
        return buttons;
    }

    /** The same for one's own idea in a list, which is read without asking who else is behind it. */
    static List<ButtonElement> ownDeeds(Idea idea) {
        return deeds(new Seen(idea, new Sight(true, false, idea.triage()), Voices.NONE));
    }
}
