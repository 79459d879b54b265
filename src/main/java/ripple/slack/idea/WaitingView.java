package ripple.slack.idea;

import static com.slack.api.model.block.composition.BlockCompositions.plainText;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.element.ButtonElement;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import ripple.idea.AnswerWords;
import ripple.idea.Idea;
import ripple.idea.IdeaWords;
import ripple.idea.LookAlike;
import ripple.idea.Page;
import ripple.idea.Seen;
import ripple.idea.Sight;
import ripple.idea.TriageWords;
import ripple.idea.Voices;
import ripple.idea.Waiting;
import ripple.slack.act.Answer;
import ripple.slack.act.Naming;
import ripple.slack.layout.Names;
import ripple.slack.layout.Pieces;

/** What waits for an answer, the longest waiting first, for those who answer: on their Home page and as a list. */
final class WaitingView {

    /** On the Home page. */
    static final int PAGE_SIZE = 3;

    /** In a list. */
    static final int LIST_SIZE = 10;

    private static final int BLOCKS_AN_IDEA = 6;
    private static final int AROUND_THEM = 4;
    private static final int EXCERPT = 300;
    private static final int SHORT_EXCERPT = 150;
    private static final int LIKE_EXCERPT = 60;

    private WaitingView() {}

    /** How many blocks {@link #home} takes at most. */
    static int most() {
        return PAGE_SIZE * BLOCKS_AN_IDEA + AROUND_THEM;
    }

    static List<LayoutBlock> home(
            Page<Waiting> waiting, Function<Idea, List<LookAlike>> lookAlikes, Naming names, ZoneId reader) {
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Pieces.heading(AnswerWords.waitingHeading(waiting.total())));
        if (waiting.isEmpty()) {
            blocks.add(Pieces.sentence(TriageWords.NOTHING_WAITS));
            blocks.add(Pieces.divider());
        } else {
            blocks.add(Pieces.sentence(AnswerWords.WHY_ANSWER));
        }
        for (Waiting each : waiting.items()) {
            blocks.add(Pieces.strong(IdeaWords.name(each.idea())));
            blocks.add(Pieces.typed(each.idea().excerpt(EXCERPT)));
            blocks.add(Pieces.small(facts(each, names, reader)));
            alike(lookAlikes.apply(each.idea())).ifPresent(blocks::add);
            blocks.add(Pieces.buttons(buttons(each.idea())));
            blocks.add(Pieces.divider());
        }
        blocks.addAll(Pieces.pagingOldestFirst(waiting, Names.HOME_WAITING_EARLIER, Names.HOME_WAITING_LATER));
        return blocks;
    }

    /** What looks like it, for a merge. */
    private static Optional<LayoutBlock> alike(List<LookAlike> found) {
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(Pieces.small(AnswerWords.looksLike(found.stream()
                        .map(each ->
                                IdeaWords.name(each.idea()) + ": " + each.idea().excerpt(LIKE_EXCERPT))
                        .toList())));
    }

    private static List<ButtonElement> buttons(Idea idea) {
        List<ButtonElement> buttons = new ArrayList<>();
        buttons.addAll(AnswerPieces.answers(new Seen(idea, new Sight(false, true, idea.triage()), Voices.NONE)));
        buttons.add(IdeaPieces.open(idea));
        return buttons;
    }

    static Answer list(Page<Waiting> waiting, Naming names, ZoneId reader) {
        if (waiting.isEmpty()) {
            return Answer.of(TriageWords.NOTHING_WAITS);
        }
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Pieces.strong(AnswerWords.waiting(waiting.total())));
        for (Waiting each : waiting.items()) {
            blocks.add(line(each));
            blocks.add(Pieces.small(facts(each, names, reader)));
        }
        blocks.addAll(Pieces.pagingOldestFirst(waiting, Names.TRIAGE_WAITING_EARLIER, Names.TRIAGE_WAITING_LATER));
        return new Answer(AnswerWords.waiting(waiting.total()), blocks);
    }

    private static LayoutBlock line(Waiting waiting) {
        return SectionBlock.builder()
                .text(plainText(
                        IdeaWords.name(waiting.idea()) + ": " + waiting.idea().excerpt(SHORT_EXCERPT), false))
                .accessory(IdeaPieces.open(waiting.idea()))
                .build();
    }

    private static String facts(Waiting waiting, Naming names, ZoneId reader) {
        String when = IdeaWords.when(waiting.answerBy(), reader);
        return TriageWords.age(waiting.age()) + " · "
                + AnswerWords.sharedBy(names.names(waiting.idea().authors())) + " · "
                + (waiting.overdue() ? AnswerWords.wasDue(when) : AnswerWords.dueBy(when));
    }
}
