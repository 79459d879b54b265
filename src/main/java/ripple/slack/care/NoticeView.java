package ripple.slack.care;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewClose;
import com.slack.api.model.view.ViewTitle;
import java.util.List;
import ripple.idea.IdeaWords;
import ripple.slack.act.FormAnswer;
import ripple.slack.layout.Pieces;

/** A window to read and to close: what came of a form where no message tells it, or what somebody should know. */
public final class NoticeView {

    private NoticeView() {}

    static View of(String title, List<LayoutBlock> blocks) {
        return View.builder()
                .type("modal")
                .callbackId(CareNames.NOTICE)
                .title(ViewTitle.builder().type("plain_text").text(title).build())
                .close(ViewClose.builder()
                        .type("plain_text")
                        .text(IdeaWords.CLOSE)
                        .build())
                .blocks(blocks)
                .build();
    }

    /** In the place of a form that was sent off. */
    public static FormAnswer said(String title, String sentence) {
        return new FormAnswer.Show(of(title, List.of(Pieces.sentence(sentence))));
    }
}
