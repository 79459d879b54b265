package ripple.slack;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.ButtonElement;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewClose;
import com.slack.api.model.view.ViewTitle;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import ripple.idea.Idea;
import ripple.idea.IdeaWords;

/** One idea in full: as a window of its own, or as an answer where a window cannot open. */
final class IdeaView {

    private IdeaView() {}

    static View modal(Idea idea, ZoneId reader) {
        return View.builder()
                .type("modal")
                .callbackId(Names.IDEA_SHOW)
                .title(ViewTitle.builder()
                        .type("plain_text")
                        .text(IdeaWords.title(idea.number()))
                        .build())
                .close(ViewClose.builder()
                        .type("plain_text")
                        .text(IdeaWords.CLOSE)
                        .build())
                .blocks(blocks(idea, reader))
                .build();
    }

    static Answer answer(Idea idea, ZoneId reader) {
        return new Answer(IdeaWords.name(idea), blocks(idea, reader));
    }

    private static List<LayoutBlock> blocks(Idea idea, ZoneId reader) {
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Pieces.strong(IdeaWords.name(idea)));
        blocks.addAll(IdeaPieces.content(idea.text()));
        blocks.add(Pieces.sentence(IdeaWords.next(idea)));
        blocks.add(Pieces.small(IdeaWords.times(idea, reader)));
        List<ButtonElement> deeds = IdeaPieces.deeds(idea);
        if (!deeds.isEmpty()) {
            blocks.add(Pieces.buttons(deeds));
        }
        return blocks;
    }
}
