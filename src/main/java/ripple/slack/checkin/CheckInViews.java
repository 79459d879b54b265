package ripple.slack.checkin;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.ButtonElement;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewClose;
import com.slack.api.model.view.ViewTitle;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ripple.checkin.CheckIn;
import ripple.checkin.CheckInWords;
import ripple.idea.IdeaWords;
import ripple.idea.Page;
import ripple.outbox.Message;
import ripple.outbox.Section;
import ripple.people.PersonId;
import ripple.slack.act.Answer;
import ripple.slack.act.Press;
import ripple.slack.act.Showing;
import ripple.slack.act.Views;
import ripple.slack.layout.MessageBlocks;
import ripple.slack.layout.Pieces;

/** Windows around check-ins that are only read: what was written, week by week, and a mentor's week. */
final class CheckInViews {

    private CheckInViews() {}

    static boolean isShown(Views views, Press press, View view) {
        return views.show(press, view) instanceof Showing.Shown;
    }

    static View notice(String sentence) {
        return window("", CheckInWords.FORM_TITLE, List.of(Pieces.sentence(sentence)));
    }

    /** With blocks of its own, since Slack keeps the old ones where an answer brings none. */
    static Answer answer(String sentence) {
        return new Answer(sentence, List.of(Pieces.sentence(sentence)));
    }

    /** @param reader may change what they wrote themselves */
    static View history(Page<CheckIn> page, String pair, ZoneId zone, PersonId reader) {
        List<LayoutBlock> blocks = new ArrayList<>();
        if (page.isEmpty()) {
            blocks.add(Pieces.sentence(CheckInWords.NOTHING_WRITTEN));
        }
        page.items().forEach(checkIn -> blocks.addAll(written(checkIn, zone, reader)));
        blocks.addAll(paging(page, pair));
        return window(CheckInNames.HISTORY, CheckInWords.HISTORY_TITLE, blocks);
    }

    private static List<LayoutBlock> written(CheckIn checkIn, ZoneId zone, PersonId reader) {
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Pieces.strong(CheckInWords.about(checkIn)));
        line(blocks, CheckInWords.MOVED, checkIn.moved());
        line(blocks, CheckInWords.NEXT_STEP, checkIn.nextStep());
        line(blocks, CheckInWords.HELP, checkIn.help());
        blocks.add(Pieces.small(CheckInWords.marks(checkIn, zone)));
        if (checkIn.mentee().equals(reader)) {
            blocks.add(Pieces.buttons(List.of(Pieces.button(
                    CheckInWords.EDIT, CheckInNames.WRITE, checkIn.id().toString()))));
        }
        blocks.add(Pieces.divider());
        return blocks;
    }

    private static void line(List<LayoutBlock> blocks, String question, String words) {
        if (!words.isEmpty()) {
            blocks.add(Pieces.small(question));
            blocks.add(Pieces.typed(words));
        }
    }

    private static List<LayoutBlock> paging(Page<?> page, String pair) {
        List<ButtonElement> buttons = new ArrayList<>();
        if (page.hasNewer()) {
            buttons.add(Pieces.button(IdeaWords.NEWER, CheckInNames.HISTORY_NEWER, pair + ":" + (page.number() - 1)));
        }
        if (page.hasOlder()) {
            buttons.add(Pieces.button(IdeaWords.OLDER, CheckInNames.HISTORY_OLDER, pair + ":" + (page.number() + 1)));
        }
        return buttons.isEmpty() ? List.of() : List.of(Pieces.small(IdeaWords.page(page)), Pieces.buttons(buttons));
    }

    /** A mentor's week as the message shows it, some cards at a time. */
    static View week(List<Section> sections, Page<?> page) {
        List<LayoutBlock> blocks =
                new ArrayList<>(new MessageBlocks(person -> Optional.empty()).blocks(new Message(sections)));
        blocks.addAll(Pieces.paging(page, CheckInNames.WEEK_EARLIER, CheckInNames.WEEK_LATER));
        return window(CheckInNames.WEEK, CheckInWords.WEEK_TITLE, blocks, Integer.toString(page.number()));
    }

    static View window(String callback, String title, List<LayoutBlock> blocks) {
        return window(callback, title, blocks, "");
    }

    private static View window(String callback, String title, List<LayoutBlock> blocks, String notes) {
        return View.builder()
                .type("modal")
                .callbackId(callback)
                .title(ViewTitle.builder().type("plain_text").text(title).build())
                .close(ViewClose.builder()
                        .type("plain_text")
                        .text(IdeaWords.CLOSE)
                        .build())
                .privateMetadata(notes)
                .blocks(blocks)
                .build();
    }
}
