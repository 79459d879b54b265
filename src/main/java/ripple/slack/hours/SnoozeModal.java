package ripple.slack.hours;

import static com.slack.api.model.block.composition.BlockCompositions.plainText;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.element.DatePickerElement;
import com.slack.api.model.view.View;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import ripple.nudge.HoursWords;
import ripple.slack.layout.OpenView;
import ripple.slack.layout.Pieces;

/** Draws the form with the day on which a message shall come again, and reads it. */
final class SnoozeModal {

    static final String DAY = "until";
    private static final String DAY_PICKER = "prompts.until-day";

    private SnoozeModal() {}

    /** @param message the number of the message, as the button carried it */
    static View view(String message) {
        return Pieces.form(ClockNames.UNTIL, HoursWords.UNTIL_TITLE, HoursWords.UNTIL_SAVE)
                .privateMetadata(message)
                .blocks(List.of(InputBlock.builder()
                        .blockId(DAY)
                        .label(plainText(HoursWords.UNTIL_LABEL, false))
                        .hint(plainText(HoursWords.UNTIL_HINT, false))
                        .element(
                                DatePickerElement.builder().actionId(DAY_PICKER).build())
                        .build()))
                .build();
    }

    static Optional<LocalDate> read(OpenView form) {
        return HoursModal.parsed(form.day(DAY, DAY_PICKER), LocalDate::parse);
    }
}
