package ripple.slack.checkin;

import static com.slack.api.model.block.composition.BlockCompositions.plainText;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.PlainTextInputElement;
import com.slack.api.model.block.element.StaticSelectElement;
import com.slack.api.model.view.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ripple.checkin.BlockerService;
import ripple.checkin.BlockerWords;
import ripple.checkin.WordId;
import ripple.people.Person;
import ripple.people.PersonId;
import ripple.slack.layout.Fitting;
import ripple.slack.layout.OpenView;
import ripple.slack.layout.Pieces;

/** Draws the form in which a mentor says what is in the way, and reads what was filled in. */
final class BlockerModal {

    static final String WHOM = "sponsor";
    private static final String TYPED = "checkin.blocker";
    private static final String CHOSEN = "checkin.sponsor";
    private static final int MOST_SPONSORS = 100;
    private static final int LONGEST_LABEL = 75;

    private BlockerModal() {}

    static View view(WordId word, List<Person> sponsors, String words, Optional<PersonId> chosen) {
        List<OptionObject> options = sponsors.stream()
                .limit(MOST_SPONSORS)
                .map(sponsor -> Pieces.option(
                        Fitting.cut(sponsor.displayName(), LONGEST_LABEL),
                        Long.toString(sponsor.id().value())))
                .toList();
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Pieces.sentence(BlockerWords.SPONSOR_CAN_HELP));
        blocks.add(InputBlock.builder()
                .blockId(WHOM)
                .label(plainText(BlockerWords.WHOM, false))
                .element(StaticSelectElement.builder()
                        .actionId(CHOSEN)
                        .options(options)
                        .initialOption(options.stream()
                                .filter(option -> chosen.map(PersonId::value)
                                        .map(id -> Long.toString(id))
                                        .filter(option.getValue()::equals)
                                        .isPresent())
                                .findFirst()
                                .orElse(options.get(0)))
                        .build())
                .build());
        blocks.add(InputBlock.builder()
                .blockId(BlockerService.FIELD)
                .label(plainText(BlockerWords.FIELD, false))
                .hint(plainText(BlockerWords.HINT, false))
                .element(PlainTextInputElement.builder()
                        .actionId(TYPED)
                        .multiline(true)
                        .maxLength(BlockerService.LONGEST)
                        .initialValue(words.isEmpty() ? null : Fitting.cut(words, BlockerService.LONGEST))
                        .build())
                .build());
        return Pieces.form(CheckInNames.TELL_SPONSOR, BlockerWords.TITLE, BlockerWords.SEND)
                .privateMetadata(word.toString())
                .blocks(blocks)
                .build();
    }

    static Optional<WordId> readWord(OpenView form) {
        return form.notes().matches("[0-9]{1,18}")
                ? Optional.of(new WordId(Long.parseLong(form.notes())))
                : Optional.empty();
    }

    static Optional<PersonId> readSponsor(OpenView form) {
        return form.choice(WHOM, CHOSEN)
                .filter(id -> id.matches("[0-9]{1,18}"))
                .map(id -> new PersonId(Long.parseLong(id)));
    }

    static String readWords(OpenView form) {
        return form.text(BlockerService.FIELD, TYPED).orElse("");
    }
}
