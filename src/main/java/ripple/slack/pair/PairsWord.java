package ripple.slack.pair;

import com.slack.api.model.block.LayoutBlock;
import java.util.ArrayList;
import java.util.List;
import ripple.mentoring.PairCard;
import ripple.mentoring.PairCardWords;
import ripple.mentoring.PairCards;
import ripple.mentoring.PairLabels;
import ripple.slack.act.Answer;
import ripple.slack.act.Asker;
import ripple.slack.act.CommandWord;
import ripple.slack.act.TypedCommand;
import ripple.slack.layout.Pieces;
import ripple.slack.mentor.MentorNames;
import ripple.slack.mentor.MentorStanding;

/** {@code /mentor pairs}: a person's mentorships, with everything they can do with each. */
public final class PairsWord implements CommandWord, MentorStanding {

    private static final int MOST_CARDS = 11;

    private final PairCards cards;

    public PairsWord(PairCards cards) {
        this.cards = cards;
    }

    @Override
    public String name() {
        return "pairs";
    }

    @Override
    public String usage() {
        return MentorNames.COMMAND + " pairs";
    }

    @Override
    public String says() {
        return PairCardWords.HELP;
    }

    @Override
    public Answer answer(TypedCommand command) {
        return answer(command.asker());
    }

    /** With whom somebody is together now, for where one stands. */
    @Override
    public List<String> lines(Asker asker) {
        return cards.of(asker.member()).stream()
                .filter(card -> card.mentorship().isLive())
                .map(card -> PairCardWords.standing(card, asker.who().zone()))
                .toList();
    }

    Answer answer(Asker asker) {
        List<LayoutBlock> blocks = new ArrayList<>();
        cards.coversAsked(asker.member()).stream()
                .limit(2)
                .forEach(question -> blocks.addAll(PairSection.question(question)));
        List<PairCard> all = cards.of(asker.member());
        if (all.isEmpty() && blocks.isEmpty()) {
            return Answer.of(PairCardWords.NO_PAIRS);
        }
        blocks.add(0, Pieces.strong(PairLabels.PAIRS));
        for (PairCard card : all.stream().limit(MOST_CARDS).toList()) {
            blocks.add(PairView.line(card, asker.who().zone()));
            blocks.addAll(PairView.deeds(card));
            blocks.add(Pieces.divider());
        }
        return new Answer(PairLabels.PAIRS, blocks);
    }
}
