package ripple.slack.mentor;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.ButtonElement;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewClose;
import com.slack.api.model.view.ViewTitle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ripple.profile.MentorProfile;
import ripple.profile.MentorState;
import ripple.profile.MyProfile;
import ripple.profile.ProfileWords;
import ripple.slack.layout.Pieces;

/** One's own offer as a mentor, and what can be done with it: in a window, on the Home page and as an answer. */
final class OfferView {

    private OfferView() {}

    /**
     * The window with the whole offer.
     *
     * @param guide how to begin, for a first-time mentor; empty for others
     */
    static View window(MyProfile mine, Optional<String> said, List<String> guide) {
        List<LayoutBlock> blocks = new ArrayList<>();
        said.ifPresent(sentence -> {
            blocks.add(Pieces.strong(sentence));
            blocks.add(Pieces.divider());
        });
        blocks.add(Pieces.sentence(ProfileWords.standing(mine)));
        mine.mentor()
                .filter(profile -> mine.state() != MentorState.STOPPED)
                .map(MentorProfile::offer)
                .map(offer -> ProfileWords.lines(offer, mine.zone()))
                .ifPresent(lines -> blocks.add(Pieces.sentence(String.join("\n", lines))));
        blocks.add(Pieces.buttons(deeds(mine)));
        if (!guide.isEmpty()) {
            blocks.add(Pieces.divider());
            blocks.add(Pieces.heading(ProfileWords.GUIDE_HEADING));
            guide.forEach(line -> blocks.add(Pieces.led(line)));
        }
        return View.builder()
                .type("modal")
                .clearOnClose(said.isPresent())
                .callbackId(MentorNames.MINE)
                .title(ViewTitle.builder()
                        .type("plain_text")
                        .text(ProfileWords.MINE_TITLE)
                        .build())
                .close(ViewClose.builder()
                        .type("plain_text")
                        .text(ProfileWords.CLOSE)
                        .build())
                .blocks(blocks)
                .build();
    }

    /** What its mentor can do with it now. */
    static List<ButtonElement> deeds(MyProfile mine) {
        return switch (mine.state()) {
            case STOPPED ->
                List.of(button(
                        mine.mentor().isPresent() ? ProfileWords.OFFER_AGAIN : ProfileWords.OFFER, MentorNames.OFFER));
            case PAUSED ->
                List.of(
                        button(ProfileWords.GO_ON, MentorNames.GO_ON),
                        button(ProfileWords.EDIT, MentorNames.OFFER),
                        stop());
            case OFFERED ->
                List.of(
                        button(ProfileWords.EDIT, MentorNames.OFFER),
                        button(ProfileWords.PAUSE_UNTIL, MentorNames.PAUSE),
                        stop());
        };
    }

    /** Where the whole offer is not shown: the way to it, or to a first one. */
    static ButtonElement way(MyProfile mine) {
        return mine.state() == MentorState.STOPPED
                ? deeds(mine).get(0)
                : button(ProfileWords.MINE_TITLE, MentorNames.MINE);
    }

    private static ButtonElement stop() {
        ButtonElement button = button(ProfileWords.STOP, MentorNames.STOP);
        button.setConfirm(Pieces.confirmation(
                ProfileWords.STOP_QUESTION,
                ProfileWords.STOP_CONSEQUENCE,
                ProfileWords.STOP,
                ProfileWords.KEEP_OFFERING));
        return button;
    }

    static ButtonElement button(String label, String action) {
        return Pieces.button(label, action, action);
    }
}
