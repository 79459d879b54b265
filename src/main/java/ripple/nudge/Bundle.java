package ripple.nudge;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ripple.checkin.CheckInMessages;
import ripple.outbox.Button;
import ripple.outbox.Message;
import ripple.outbox.Section;
import ripple.texts.Texts;

/** What one person is told in one message, with why it came and how to change that below. */
final class Bundle {

    private final Texts texts;

    Bundle(Texts texts) {
        this.texts = texts;
    }

    /** More would not be shown in one message, with the footer below. */
    private static final int MOST_SECTIONS = CheckInMessages.MOST_SECTIONS;

    /** In the order in which they come, as many in one message as fit into it. */
    static <T> List<List<T>> fitting(List<T> words, ToIntFunction<T> sections) {
        List<List<T>> messages = new ArrayList<>();
        int room = 0;
        for (T word : words) {
            int size = sections.applyAsInt(word);
            if (messages.isEmpty() || size > room) {
                messages.add(new ArrayList<>());
                room = MOST_SECTIONS;
            }
            messages.get(messages.size() - 1).add(word);
            room -= size;
        }
        return messages;
    }

    Message message(List<Spoken.Say> said, List<Prompt> by, long number) {
        List<Section> sections = new ArrayList<>();
        said.forEach(part -> sections.addAll(part.sections()));
        sections.add(footer(by, Long.toString(number)));
        return new Message(sections);
    }

    private Section footer(List<Prompt> by, String number) {
        Set<String> reasons = by.stream().map(Prompt::because).collect(Collectors.toCollection(LinkedHashSet::new));
        String why = texts.say(PromptText.WHY, Map.of("because", together(List.copyOf(reasons))));
        Stream<String> how =
                by.stream().flatMap(prompt -> prompt.change().stream()).distinct();
        String words = Stream.of(Stream.of(why), how, Stream.of(texts.say(change(by))))
                .flatMap(sentences -> sentences)
                .collect(Collectors.joining(" "));
        return Section.of(words)
                .with(
                        button(PromptActs.TOMORROW, PromptText.TOMORROW, number),
                        button(PromptActs.NEXT_WEEK, PromptText.NEXT_WEEK, number),
                        button(PromptActs.UNTIL, PromptText.UNTIL, number),
                        button(PromptActs.MY_HOURS, PromptText.MY_HOURS, number));
    }

    /** What does not count to the few of a week should not claim to. */
    private static PromptText change(List<Prompt> by) {
        return by.stream().anyMatch(prompt -> prompt.kind().courtesy().counts())
                ? PromptText.CHANGE
                : PromptText.CHANGE_HOURS;
    }

    private Button button(String act, PromptText label, String number) {
        return new Button(act, texts.say(label), number, Button.Style.DEFAULT);
    }

    private String together(List<String> reasons) {
        int last = reasons.size() - 1;
        return Optional.of(reasons)
                .filter(all -> last > 0)
                .map(all -> String.join(", ", all.subList(0, last)) + " " + texts.say(PromptText.AND_BECAUSE) + " "
                        + all.get(last))
                .orElseGet(() -> String.join("", reasons));
    }
}
