package ripple.slack.idea;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.ButtonElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ripple.idea.Deed;
import ripple.idea.PostState;
import ripple.idea.PostWords;
import ripple.idea.Seen;
import ripple.slack.layout.Names;
import ripple.slack.layout.Pieces;

/** How far a welcomed idea is on its way into the program's channel, and the buttons that move it on or take it back. */
final class PostPieces {

    private PostPieces() {}

    /** For its authors and for those who answer ideas; nothing for anybody else. */
    static List<LayoutBlock> standing(IdeaShown shown) {
        return shown.seen().may(Deed.OFFER_POST) || shown.seen().may(Deed.CONSENT_TO_POST)
                ? shown.post()
                        .flatMap(PostWords::standing)
                        .map(Pieces::small)
                        .map(List::of)
                        .orElseGet(List::of)
                : List.of();
    }

    static List<ButtonElement> deeds(IdeaShown shown) {
        Seen seen = shown.seen();
        Optional<PostState> state = shown.post();
        List<ButtonElement> buttons = new ArrayList<>();
        if (seen.may(Deed.OFFER_POST) && (state.isEmpty() || state.get() == PostState.WITHDRAWN)) {
            buttons.add(offer(number(seen)));
        }
        if (seen.may(Deed.OFFER_POST)
                && state.filter(PostState.UNREACHABLE::equals).isPresent()) {
            buttons.add(Pieces.button(PostWords.AGAIN, Names.POST_AGAIN, number(seen)));
        }
        if (seen.may(Deed.CONSENT_TO_POST)) {
            state.ifPresent(now -> buttons.addAll(consent(now, number(seen))));
        }
        return buttons;
    }

    private static ButtonElement offer(String number) {
        ButtonElement offer = Pieces.button(PostWords.OFFER, Names.POST_OFFER, number);
        offer.setConfirm(
                Pieces.question(PostWords.OFFER_TITLE, PostWords.OFFER_EXPLAINED, PostWords.OFFER, PostWords.NOT_NOW));
        return offer;
    }

    private static List<ButtonElement> consent(PostState state, String number) {
        return switch (state) {
            case ASKED ->
                List.of(
                        Pieces.button(PostWords.AGREE, Names.POST_AGREE, number),
                        Pieces.button(PostWords.DECLINE, Names.POST_DECLINE, number));
            case GOING, POSTED -> List.of(Pieces.button(PostWords.TAKE_OUT, Names.POST_DECLINE, number));
            case DECLINED, UNREACHABLE, WITHDRAWN -> List.of();
        };
    }

    private static String number(Seen seen) {
        return seen.idea().number().toString();
    }
}
