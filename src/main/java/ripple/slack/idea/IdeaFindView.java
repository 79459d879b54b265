package ripple.slack.idea;

import static com.slack.api.model.block.composition.BlockCompositions.plainText;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.element.ButtonElement;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import ripple.idea.Idea;
import ripple.idea.IdeaFinder;
import ripple.idea.IdeaWords;
import ripple.idea.LookAlikeWords;
import ripple.slack.act.Answer;
import ripple.slack.layout.Fitting;
import ripple.slack.layout.Names;
import ripple.slack.layout.Pieces;

/** What was found by words, newest first, one page at a time; and a way on for somebody who meant to share an idea that begins with "find". */
final class IdeaFindView {

    private static final int EXCERPT = 150;
    private static final int SHOWN = 100;

    /** A button carries as many characters; so many code points always fit. */
    private static final int CARRIED = 900;

    private IdeaFindView() {}

    static Answer answer(String words, IdeaFinder.Found found, ZoneId reader) {
        if (found.ideas().isEmpty() && !found.hasNewer() && !found.hasOlder()) {
            return nothing(LookAlikeWords.FOUND_NOTHING, words);
        }
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Pieces.strong(LookAlikeWords.FOUND));
        blocks.add(Pieces.typed(shortened(words)));
        for (Idea idea : found.ideas()) {
            blocks.add(line(idea));
            blocks.add(Pieces.small(IdeaWords.times(idea, reader)));
        }
        List<ButtonElement> paging = paging(words, found);
        if (!paging.isEmpty()) {
            blocks.add(Pieces.buttons(paging));
        }
        return new Answer(LookAlikeWords.FOUND, blocks);
    }

    static Answer saysTooLittle(String words) {
        return nothing(LookAlikeWords.SAY_MORE, words);
    }

    private static Answer nothing(String sentence, String words) {
        return new Answer(
                sentence,
                List.of(
                        Pieces.strong(sentence),
                        Pieces.sentence(LookAlikeWords.MEANT_AS_IDEA),
                        Pieces.typed("find " + Fitting.cut(words, Fitting.MESSAGE)),
                        Pieces.buttons(List.of(Pieces.button(
                                LookAlikeWords.SHARE_IT,
                                Names.IDEA_FIND_SHARE,
                                Fitting.cut("find " + words, CARRIED))))));
    }

    private static LayoutBlock line(Idea idea) {
        return SectionBlock.builder()
                .text(plainText(IdeaWords.name(idea) + ": " + idea.excerpt(EXCERPT), false))
                .accessory(IdeaPieces.open(idea))
                .build();
    }

    private static List<ButtonElement> paging(String words, IdeaFinder.Found found) {
        String carried = ":" + Fitting.cut(words, CARRIED);
        List<ButtonElement> buttons = new ArrayList<>();
        if (found.hasNewer()) {
            buttons.add(Pieces.button(IdeaWords.NEWER, Names.IDEA_FIND_NEWER, (found.page() - 1) + carried));
        }
        if (found.hasOlder()) {
            buttons.add(Pieces.button(IdeaWords.OLDER, Names.IDEA_FIND_OLDER, (found.page() + 1) + carried));
        }
        return buttons;
    }

    private static String shortened(String words) {
        String line = words.replaceAll("\\s+", " ");
        return Fitting.isLonger(line, SHOWN) ? Fitting.cut(line, SHOWN) + "…" : line;
    }
}
