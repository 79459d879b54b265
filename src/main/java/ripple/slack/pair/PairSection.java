package ripple.slack.pair;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.ButtonElement;
import java.util.ArrayList;
import java.util.List;
import ripple.mentoring.PairActs;
import ripple.mentoring.PairCard;
import ripple.mentoring.PairCards;
import ripple.mentoring.PairLabels;
import ripple.slack.act.Asker;
import ripple.slack.act.HomeSection;
import ripple.slack.layout.Pieces;

/** A person's mentorships on their Home page: one line for each, and whom they are asked to stand in for. */
public final class PairSection implements HomeSection {

    static final String NAME = "pairs";

    private static final int MOST = 8;
    private static final int BLOCKS_A_QUESTION = 2;
    private static final int AROUND_THEM = 2;

    private final PairCards cards;

    public PairSection(PairCards cards) {
        this.cards = cards;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int most() {
        return MOST;
    }

    @Override
    public List<LayoutBlock> blocks(Asker asker, int page) {
        return blocks(asker, cards.of(asker.member()), cards.coversAsked(asker.member()));
    }

    static List<LayoutBlock> blocks(Asker asker, List<PairCard> cards, List<PairCards.CoverAsked> asked) {
        List<PairCard> live =
                cards.stream().filter(card -> card.mentorship().isLive()).toList();
        if (live.isEmpty() && asked.isEmpty()) {
            return List.of();
        }
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Pieces.heading(PairLabels.PAIRS));
        asked.stream().limit(1).forEach(question -> blocks.addAll(question(question)));
        int room = MOST - AROUND_THEM - (asked.isEmpty() ? 0 : BLOCKS_A_QUESTION);
        live.stream()
                .limit(room)
                .forEach(card -> blocks.add(PairView.line(card, asker.who().zone())));
        blocks.add(Pieces.divider());
        return blocks;
    }

    static List<LayoutBlock> question(PairCards.CoverAsked asked) {
        String id = Long.toString(asked.cover().id().value());
        ButtonElement yes = Pieces.button(PairLabels.YES_COVER, PairActs.COVER_AGREE, id);
        yes.setStyle("primary");
        return List.of(
                Pieces.strong(asked.question()),
                Pieces.buttons(List.of(yes, Pieces.button(PairLabels.NO_COVER, PairActs.COVER_DECLINE, id))));
    }
}
