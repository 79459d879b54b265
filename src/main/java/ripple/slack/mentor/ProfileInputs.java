package ripple.slack.mentor;

import static com.slack.api.model.block.composition.BlockCompositions.plainText;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.CheckboxesElement;
import com.slack.api.model.block.element.MultiStaticSelectElement;
import com.slack.api.model.block.element.MultiUsersSelectElement;
import com.slack.api.model.block.element.NumberInputElement;
import com.slack.api.model.block.element.StaticSelectElement;
import com.slack.api.model.block.element.TimePickerElement;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import ripple.database.Coded;
import ripple.profile.ChangeKind;
import ripple.profile.HelpArea;
import ripple.profile.Language;
import ripple.profile.MentorOffer;
import ripple.profile.OfferDraft;
import ripple.profile.OfferField;
import ripple.profile.ProfileWords;
import ripple.profile.TimesDraft;
import ripple.profile.WishesDraft;
import ripple.slack.layout.Fitting;
import ripple.slack.layout.Pieces;

/** The fields in which mentors and mentees say what they offer or wish for, for any form that asks for it; {@link ProfileAnswers} reads them. */
final class ProfileInputs {

    private static final int MOST_OPTIONS = 100;
    private static final int MOST_PEOPLE = 20;
    private static final int LONGEST_OPTION = 75;

    private ProfileInputs() {}

    /** Slack ids of those with whom somebody is not to be matched. */
    record Named(List<String> line, List<String> ratherNot) {
        Named {
            line = List.copyOf(line);
            ratherNot = List.copyOf(ratherNot);
        }

        /** Says nothing of whom it names. */
        @Override
        public String toString() {
            return "Named[]";
        }
    }

    /** What a mentor is asked. */
    static List<LayoutBlock> offer(OfferDraft draft, List<String> sites, Named named) {
        List<LayoutBlock> blocks = new ArrayList<>();
        Ask ask = new Ask(ProfileWords::label, ProfileWords::hint);
        blocks.add(ask.needed(OfferField.AREAS, areas(draft.areas())));
        blocks.add(ask.open(OfferField.KINDS, kinds(draft.experience())));
        blocks.add(ask.needed(
                OfferField.CAPACITY, number(OfferField.CAPACITY, draft.capacity(), MentorOffer.MOST_CAPACITY)));
        blocks.add(ask.needed(
                OfferField.PROTECTED_HOURS,
                number(OfferField.PROTECTED_HOURS, draft.protectedHours(), MentorOffer.MOST_HOURS)));
        blocks.addAll(times(ask, draft.suits()));
        blocks.add(ask.open(OfferField.LANGUAGES, languages(draft.languages())));
        if (!sites.isEmpty()) {
            blocks.add(ask.open(OfferField.SITES, sites(sites, draft.sites())));
        }
        blocks.addAll(named(ask, named));
        return blocks;
    }

    /** What a mentee is asked. */
    static List<LayoutBlock> wishes(WishesDraft draft, List<String> sites, Named named) {
        List<LayoutBlock> blocks = new ArrayList<>();
        Ask ask = new Ask(ProfileWords::wishLabel, ProfileWords::wishHint);
        blocks.add(ask.open(OfferField.AREAS, areas(draft.areas())));
        blocks.add(ask.open(OfferField.KINDS, kinds(draft.kinds())));
        blocks.addAll(times(ask, draft.suits()));
        blocks.add(ask.open(OfferField.LANGUAGES, languages(draft.languages())));
        if (!sites.isEmpty()) {
            blocks.add(ask.open(OfferField.SITES, site(sites, draft.site())));
        }
        blocks.addAll(named(ask, named));
        return blocks;
    }

    /** How a field is asked about. */
    private record Ask(Function<OfferField, String> label, Function<OfferField, String> hint) {

        LayoutBlock needed(OfferField field, BlockElement element) {
            return input(field, element, false);
        }

        LayoutBlock open(OfferField field, BlockElement element) {
            return input(field, element, true);
        }

        private LayoutBlock input(OfferField field, BlockElement element, boolean optional) {
            InputBlock block = InputBlock.builder()
                    .blockId(field.code())
                    .label(plainText(label.apply(field), false))
                    .optional(optional)
                    .element(element)
                    .build();
            String below = hint.apply(field);
            if (!below.isEmpty()) {
                block.setHint(plainText(below, false));
            }
            return block;
        }
    }

    private static List<LayoutBlock> times(Ask ask, TimesDraft times) {
        List<OptionObject> days = options(List.of(DayOfWeek.values()), ProfileWords::day, DayOfWeek::name);
        return List.of(
                ask.needed(OfferField.DAYS, checkboxes(OfferField.DAYS, days, times.days(), DayOfWeek::name)),
                ask.needed(OfferField.FROM, time(OfferField.FROM, times.from())),
                ask.needed(OfferField.TO, time(OfferField.TO, times.to())));
    }

    private static List<LayoutBlock> named(Ask ask, Named named) {
        return List.of(
                ask.open(OfferField.LINE, people(OfferField.LINE, named.line())),
                ask.open(OfferField.RATHER_NOT, people(OfferField.RATHER_NOT, named.ratherNot())));
    }

    private static BlockElement areas(Collection<HelpArea> chosen) {
        return checkboxes(
                OfferField.AREAS,
                options(List.of(HelpArea.values()), HelpArea::words, Coded::code),
                chosen,
                Coded::code);
    }

    private static BlockElement kinds(Collection<ChangeKind> chosen) {
        return several(
                OfferField.KINDS,
                options(List.of(ChangeKind.values()), ChangeKind::words, Coded::code),
                chosen.stream().map(Coded::code).toList());
    }

    private static BlockElement languages(Collection<Language> chosen) {
        return several(
                OfferField.LANGUAGES,
                options(Language.all(), Language::words, Language::code),
                chosen.stream().map(Language::code).toList());
    }

    private static BlockElement sites(List<String> sites, Collection<String> chosen) {
        return several(OfferField.SITES, options(sites, Function.identity(), Function.identity()), List.copyOf(chosen));
    }

    private static BlockElement site(List<String> sites, Optional<String> chosen) {
        List<OptionObject> options = options(sites, Function.identity(), Function.identity());
        return StaticSelectElement.builder()
                .actionId(action(OfferField.SITES))
                .options(options)
                .initialOption(options.stream()
                        .filter(option ->
                                chosen.filter(option.getValue()::equals).isPresent())
                        .findFirst()
                        .orElse(null))
                .build();
    }

    private static <T> BlockElement checkboxes(
            OfferField field, List<OptionObject> options, Collection<T> chosen, Function<T, String> value) {
        return CheckboxesElement.builder()
                .actionId(action(field))
                .options(options)
                .initialOptions(chosen(options, chosen.stream().map(value).toList()))
                .build();
    }

    private static BlockElement several(OfferField field, List<OptionObject> options, List<String> chosen) {
        return MultiStaticSelectElement.builder()
                .actionId(action(field))
                .placeholder(plainText(ProfileWords.CHOOSE, false))
                .options(options)
                .initialOptions(chosen(options, chosen))
                .build();
    }

    private static BlockElement number(OfferField field, String typed, int most) {
        return NumberInputElement.builder()
                .actionId(action(field))
                .decimalAllowed(false)
                .minValue("1")
                .maxValue(Integer.toString(most))
                .initialValue(typed.isBlank() ? null : typed)
                .build();
    }

    private static BlockElement time(OfferField field, String chosen) {
        return TimePickerElement.builder()
                .actionId(action(field))
                .initialTime(chosen.isBlank() ? null : chosen)
                .build();
    }

    private static BlockElement people(OfferField field, List<String> chosen) {
        return MultiUsersSelectElement.builder()
                .actionId(action(field))
                .placeholder(plainText(ProfileWords.CHOOSE_PEOPLE, false))
                .maxSelectedItems(MOST_PEOPLE)
                .initialUsers(
                        chosen.isEmpty()
                                ? null
                                : chosen.stream().limit(MOST_PEOPLE).toList())
                .build();
    }

    private static <T> List<OptionObject> options(List<T> all, Function<T, String> label, Function<T, String> value) {
        return all.stream()
                .limit(MOST_OPTIONS)
                .map(each -> Pieces.option(Fitting.cut(label.apply(each), LONGEST_OPTION), value.apply(each)))
                .toList();
    }

    /** Slack takes no empty list of what is chosen. */
    private static @Nullable List<OptionObject> chosen(List<OptionObject> options, List<String> values) {
        List<OptionObject> chosen = options.stream()
                .filter(option -> values.contains(option.getValue()))
                .toList();
        return chosen.isEmpty() ? null : chosen;
    }

    static String action(OfferField field) {
        return "profile." + field.code();
    }
}
