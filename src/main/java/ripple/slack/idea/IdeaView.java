package ripple.slack.idea;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.ButtonElement;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewClose;
import com.slack.api.model.view.ViewTitle;
import java.util.ArrayList;
import java.util.List;
import ripple.idea.Idea;
import ripple.idea.IdeaActs;
import ripple.idea.IdeaWords;
import ripple.idea.TriageWords;
import ripple.slack.act.Answer;
import ripple.slack.layout.Names;
import ripple.slack.layout.Pieces;

/** One idea in full: as a window of its own, or as an answer where a window cannot open. */
final class IdeaView {

    private IdeaView() {}

    static View modal(IdeaShown shown) {
        return View.builder()
                .type("modal")
                .callbackId(Names.IDEA_SHOW)
                .title(ViewTitle.builder()
                        .type("plain_text")
                        .text(IdeaWords.title(shown.idea().number()))
                        .build())
                .close(ViewClose.builder()
                        .type("plain_text")
                        .text(IdeaWords.CLOSE)
                        .build())
                .blocks(blocks(shown))
                .build();
    }

    static Answer answer(IdeaShown shown) {
        return new Answer(shown.headline().orElseGet(() -> IdeaWords.name(shown.idea())), blocks(shown));
    }

    private static List<LayoutBlock> blocks(IdeaShown shown) {
        Idea idea = shown.idea();
        List<LayoutBlock> blocks = new ArrayList<>();
        shown.headline().ifPresent(happened -> {
            blocks.add(Pieces.sentence(happened));
            blocks.add(Pieces.divider());
        });
        blocks.add(Pieces.strong(IdeaWords.name(idea)));
        blocks.addAll(
                shown.seen().sight().author()
                        ? IdeaPieces.content(idea.text())
                        : IdeaPieces.contentToOthers(idea.text()));
        blocks.addAll(AnswerPieces.standing(shown));
        blocks.addAll(AnswerPieces.people(shown));
        blocks.addAll(PostPieces.standing(shown));
        blocks.add(Pieces.small(IdeaWords.times(idea, shown.reader())));
        add(blocks, AnswerPieces.deeds(shown.seen()));
        add(blocks, PostPieces.deeds(shown));
        add(blocks, mentor(shown));
        add(blocks, IdeaPieces.deeds(shown.seen()));
        return blocks;
    }

    /** Whoever stands behind a welcomed idea may want somebody at their side. */
    private static List<ButtonElement> mentor(IdeaShown shown) {
        Idea idea = shown.idea();
        return shown.seen().sight().author() && idea.isWelcomed()
                ? List.of(Pieces.button(
                        TriageWords.GET_A_MENTOR,
                        IdeaActs.GET_A_MENTOR,
                        idea.number().toString()))
                : List.of();
    }

    private static void add(List<LayoutBlock> blocks, List<ButtonElement> buttons) {
        if (!buttons.isEmpty()) {
            blocks.add(Pieces.buttons(buttons));
        }
    }
}
