package ripple.slack.round;

import static com.slack.api.model.block.composition.BlockCompositions.plainText;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.StaticSelectElement;
import com.slack.api.model.block.element.UsersSelectElement;
import com.slack.api.model.view.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import ripple.people.PersonId;
import ripple.round.Board;
import ripple.round.RoundWords;
import ripple.slack.layout.Fitting;
import ripple.slack.layout.Numbers;
import ripple.slack.layout.OpenView;
import ripple.slack.layout.Pieces;

/** The form in which somebody in a draft is given another mentor, or none; reads what was chosen. */
final class MatchChoiceModal {

    /** Slack takes a hundred options. */
    static final int MOST = 50;

    static final String LIST_BLOCK = "list";
    static final String ANYBODY_BLOCK = "anybody";
    private static final String LIST = "round.choice-list";
    private static final String ANYBODY = "round.choice-anybody";
    private static final String NOBODY = "nobody";

    private MatchChoiceModal() {}

    /** What the form remembers: whom it is about, and the board above which it stands. */
    record Notes(SeatRef seat, String board, int page) {

        private static final String BETWEEN = "|";

        String write() {
            return String.join(BETWEEN, seat.write(), board, Integer.toString(page));
        }

        static Optional<Notes> read(OpenView form) {
            String[] parts = form.notes().split(Pattern.quote(BETWEEN), -1);
            return parts.length == 3
                    ? SeatRef.read(parts[0]).map(seat -> new Notes(seat, parts[1], Numbers.page(parts[2])))
                    : Optional.empty();
        }
    }

    static View view(Board.Choice choice, String board, int page) {
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Pieces.sentence(RoundWords.choiceFor(choice.name())));
        if (choice.candidates().isEmpty()) {
            blocks.add(Pieces.small(RoundWords.NOBODY_POSSIBLE_NOW));
        }
        blocks.add(InputBlock.builder()
                .blockId(LIST_BLOCK)
                .label(plainText(RoundWords.LIKELY, false))
                .optional(true)
                .element(StaticSelectElement.builder()
                        .actionId(LIST)
                        .placeholder(plainText(RoundWords.CHOOSE_ONE, false))
                        .options(options(choice))
                        .build())
                .build());
        blocks.add(InputBlock.builder()
                .blockId(ANYBODY_BLOCK)
                .label(plainText(RoundWords.OR_ANYBODY, false))
                .hint(plainText(RoundWords.ANYBODY_HINT, false))
                .optional(true)
                .element(UsersSelectElement.builder().actionId(ANYBODY).build())
                .build());
        return Pieces.form(RoundNames.CHANGE, RoundWords.CHOICE_TITLE, RoundWords.SAVE)
                .privateMetadata(new Notes(new SeatRef(choice.ref(), choice.mentee()), board, page).write())
                .blocks(blocks)
                .build();
    }

    private static List<OptionObject> options(Board.Choice choice) {
        List<OptionObject> options = new ArrayList<>();
        options.add(Pieces.option(RoundWords.NOBODY_IN_THIS_ROUND, NOBODY));
        for (Board.Candidate each : choice.candidates()) {
            OptionObject option = Pieces.option(
                    Fitting.cut(each.name(), Fitting.OPTION),
                    Long.toString(each.mentor().value()));
            option.setDescription(
                    plainText(Fitting.cut(RoundWords.candidate(each.score(), each.free()), Fitting.OPTION), false));
            options.add(option);
        }
        return options;
    }

    /** What was chosen in the list. */
    static Optional<Chosen> readListed(OpenView form) {
        return form.choice(LIST_BLOCK, LIST)
                .flatMap(value -> value.equals(NOBODY)
                        ? Optional.of(new Chosen(Optional.empty()))
                        : Optional.of(value)
                                .filter(digits -> digits.matches("[0-9]{1,18}"))
                                .map(digits -> new Chosen(Optional.of(new PersonId(Long.parseLong(digits))))));
    }

    /** The Slack id of whoever was picked instead. */
    static Optional<String> readAnybody(OpenView form) {
        return form.person(ANYBODY_BLOCK, ANYBODY);
    }

    /** A mentor, or nobody in this round. */
    record Chosen(Optional<PersonId> mentor) {}
}
