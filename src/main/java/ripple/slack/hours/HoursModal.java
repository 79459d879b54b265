package ripple.slack.hours;

import static com.slack.api.model.block.composition.BlockCompositions.plainText;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.CheckboxesElement;
import com.slack.api.model.block.element.DatePickerElement;
import com.slack.api.model.block.element.TimePickerElement;
import com.slack.api.model.view.View;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ripple.nudge.HoursDraft;
import ripple.nudge.HoursField;
import ripple.nudge.HoursWords;
import ripple.slack.layout.OpenView;
import ripple.slack.layout.Pieces;

/** Draws the form about somebody's hours, and reads what was filled in. */
final class HoursModal {

    private HoursModal() {}

    static View view(HoursDraft draft, ZoneId reader) {
        return Pieces.form(ClockNames.HOURS, HoursWords.TITLE, HoursWords.SAVE)
                .blocks(List.of(
                        Pieces.sentence(HoursWords.PURPOSE),
                        input(HoursField.DAYS, days(draft.days()), false),
                        time(HoursField.FROM, draft.from(), false),
                        time(HoursField.TO, draft.to(), false),
                        Pieces.small(HoursWords.zone(reader)),
                        Pieces.divider(),
                        Pieces.sentence(HoursWords.NIGHTS),
                        date(HoursField.NIGHTS_LAST, draft.nightsLast()),
                        time(HoursField.NIGHT_FROM, draft.nightFrom(), true),
                        time(HoursField.NIGHT_TO, draft.nightTo(), true),
                        Pieces.divider(),
                        Pieces.sentence(HoursWords.AWAY),
                        date(HoursField.AWAY_FIRST, draft.awayFirst()),
                        date(HoursField.AWAY_LAST, draft.awayLast())))
                .build();
    }

    private static LayoutBlock time(HoursField field, Optional<LocalTime> time, boolean optional) {
        return input(
                field,
                TimePickerElement.builder()
                        .actionId(action(field))
                        .initialTime(written(time))
                        .build(),
                optional);
    }

    private static LayoutBlock date(HoursField field, Optional<LocalDate> date) {
        return input(
                field,
                DatePickerElement.builder()
                        .actionId(action(field))
                        .initialDate(written(date))
                        .build(),
                true);
    }

    private static @Nullable String written(Optional<?> value) {
        return value.map(Object::toString).orElse(null);
    }

    private static BlockElement days(Set<DayOfWeek> chosen) {
        return CheckboxesElement.builder()
                .actionId(action(HoursField.DAYS))
                .options(options(Stream.of(DayOfWeek.values())))
                .initialOptions(
                        chosen.isEmpty() ? null : options(chosen.stream().sorted()))
                .build();
    }

    private static List<OptionObject> options(Stream<DayOfWeek> days) {
        return days.map(day -> Pieces.option(HoursWords.day(day), Integer.toString(day.getValue())))
                .toList();
    }

    private static LayoutBlock input(HoursField field, BlockElement element, boolean optional) {
        return InputBlock.builder()
                .blockId(field.code())
                .label(plainText(HoursWords.label(field), false))
                .optional(optional)
                .element(element)
                .build();
    }

    private static String action(HoursField field) {
        return "hours." + field.code();
    }

    static HoursDraft read(OpenView form) {
        return new HoursDraft(
                form.choices(HoursField.DAYS.code(), action(HoursField.DAYS)).stream()
                        .filter(value -> value.matches("[1-7]"))
                        .map(Integer::valueOf)
                        .map(DayOfWeek::of)
                        .collect(Collectors.toSet()),
                time(form, HoursField.FROM),
                time(form, HoursField.TO),
                date(form, HoursField.NIGHTS_LAST),
                time(form, HoursField.NIGHT_FROM),
                time(form, HoursField.NIGHT_TO),
                date(form, HoursField.AWAY_FIRST),
                date(form, HoursField.AWAY_LAST));
    }

    private static Optional<LocalTime> time(OpenView form, HoursField field) {
        return parsed(form.time(field.code(), action(field)), LocalTime::parse);
    }

    private static Optional<LocalDate> date(OpenView form, HoursField field) {
        return parsed(form.day(field.code(), action(field)), LocalDate::parse);
    }

    /** What is no day or time was not chosen in our form. */
    static <T> Optional<T> parsed(Optional<String> written, Function<String, T> parse) {
        try {
            return written.map(parse);
        } catch (DateTimeParseException notOurs) {
            return Optional.empty();
        }
    }
}
