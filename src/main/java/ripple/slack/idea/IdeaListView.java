package ripple.slack.idea;

import static com.slack.api.model.block.composition.BlockCompositions.plainText;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.SectionBlock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import ripple.idea.Idea;
import ripple.idea.IdeaWords;
import ripple.idea.Page;
import ripple.slack.act.Answer;
import ripple.slack.layout.Names;
import ripple.slack.layout.Pieces;

/** A person's own ideas as a list, newest first, one page at a time. */
final class IdeaListView {

    static final int PAGE_SIZE = 10;
    private static final int EXCERPT = 150;

    private IdeaListView() {}

    static Answer answer(Page<Idea> ideas, ZoneId reader) {
        if (ideas.isEmpty()) {
            return new Answer(
                    IdeaWords.NO_IDEAS,
                    List.of(
                            Pieces.strong(IdeaWords.NO_IDEAS),
                            Pieces.sentence(IdeaWords.WAYS_TO_START),
                            Pieces.buttons(List.of(Pieces.shareAnIdea()))));
        }
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Pieces.strong(IdeaWords.MY_IDEAS));
        for (Idea idea : ideas.items()) {
            blocks.add(line(idea));
            blocks.add(Pieces.small(IdeaWords.times(idea, reader)));
        }
        blocks.addAll(Pieces.paging(ideas, Names.IDEA_LIST_NEWER, Names.IDEA_LIST_OLDER));
        return new Answer(IdeaWords.listed(ideas), blocks);
    }

    private static LayoutBlock line(Idea idea) {
        return SectionBlock.builder()
                .text(plainText(IdeaWords.name(idea) + ": " + idea.excerpt(EXCERPT), false))
                .accessory(IdeaPieces.open(idea))
                .build();
    }
}
