package ripple.slack.checkin;

import static com.slack.api.model.block.composition.BlockCompositions.plainText;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.element.PlainTextInputElement;
import com.slack.api.model.view.View;
import java.util.List;
import java.util.Optional;
import ripple.checkin.CheckInWords;
import ripple.checkin.MentorWordService;
import ripple.checkin.WordId;
import ripple.slack.layout.OpenView;
import ripple.slack.layout.Pieces;

/** Draws the form for any other number of minutes, and reads it. */
final class MinutesModal {

    static final String FIELD = "minutes";
    private static final String TYPED = "checkin.other-minutes";
    private static final int LONGEST = 3;

    private MinutesModal() {}

    static View view(WordId word, Optional<Integer> minutes) {
        return Pieces.form(CheckInNames.MINUTES, CheckInWords.MINUTES_TITLE, CheckInWords.SAVE)
                .privateMetadata(word.toString())
                .blocks(List.of(InputBlock.builder()
                        .blockId(FIELD)
                        .label(plainText(CheckInWords.MINUTES, false))
                        .element(PlainTextInputElement.builder()
                                .actionId(TYPED)
                                .maxLength(LONGEST)
                                .initialValue(minutes.map(number -> Integer.toString(number))
                                        .orElse(null))
                                .build())
                        .build()))
                .build();
    }

    static Optional<Integer> read(OpenView form) {
        return form.text(FIELD, TYPED)
                .map(String::strip)
                .filter(number -> number.matches("[0-9]{1,3}"))
                .map(Integer::valueOf)
                .filter(number -> number >= 1 && number <= MentorWordService.MOST_MINUTES);
    }
}
