package ripple.slack.checkin;

import static com.slack.api.model.block.composition.BlockCompositions.plainText;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.StaticSelectElement;
import com.slack.api.model.view.View;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import ripple.checkin.CheckInHour;
import ripple.checkin.CheckInHourWords;
import ripple.checkin.CheckInSide;
import ripple.checkin.CheckInWords;
import ripple.slack.layout.OpenView;
import ripple.slack.layout.Pieces;

/** Draws the form in which somebody chooses on which day and at what time they are asked, and reads it. */
final class CheckInHourModal {

    private static final String DAY = "day";
    private static final String HOUR = "hour";
    private static final String CHOSEN = "checkin.when";
    private static final int HOURS = 24;

    private CheckInHourModal() {}

    static View view(CheckInSide side, CheckInHour now) {
        List<OptionObject> days = Arrays.stream(DayOfWeek.values())
                .map(day ->
                        Pieces.option(day.getDisplayName(TextStyle.FULL, Locale.US), Integer.toString(day.getValue())))
                .toList();
        List<OptionObject> hours = IntStream.range(0, HOURS)
                .mapToObj(hour -> Pieces.option(CheckInHourWords.hour(hour), Integer.toString(hour)))
                .toList();
        return Pieces.form(CheckInNames.HOUR, CheckInHourWords.TITLE, CheckInWords.SAVE)
                .privateMetadata(side.code())
                .blocks(List.of(
                        choice(DAY, CheckInHourWords.DAY, days, now.day().getValue() - 1),
                        choice(HOUR, CheckInHourWords.HOUR, hours, now.hour()),
                        Pieces.small(CheckInHourWords.HINT)))
                .build();
    }

    private static LayoutBlock choice(String block, String label, List<OptionObject> options, int chosen) {
        return InputBlock.builder()
                .blockId(block)
                .label(plainText(label, false))
                .element(StaticSelectElement.builder()
                        .actionId(CHOSEN)
                        .options(options)
                        .initialOption(options.get(chosen))
                        .build())
                .build();
    }

    static Optional<CheckInHour> read(OpenView form) {
        Optional<Integer> day = number(form, DAY, "[1-7]");
        Optional<Integer> hour = number(form, HOUR, "[0-9]|1[0-9]|2[0-3]");
        return day.flatMap(chosen -> hour.map(at -> new CheckInHour(DayOfWeek.of(chosen), at)));
    }

    private static Optional<Integer> number(OpenView form, String block, String allowed) {
        return form.choice(block, CHOSEN)
                .filter(value -> value.matches(allowed))
                .map(Integer::valueOf);
    }
}
