package ripple.idea;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import ripple.outbox.Button;
import ripple.outbox.Part;
import ripple.outbox.Section;
import ripple.texts.Texts;

/** What people who answer ideas read about what waits: one message for all of it, with a button for each answer. */
public final class WaitingMessages {

    /** How many ideas a message shows; it says how many more there are. */
    public static final int MOST_SHOWN = 5;

    private static final int EXCERPT = 200;

    private final Texts texts;

    public WaitingMessages(Texts texts) {
        this.texts = texts;
    }

    /** Why it comes, to end the sentence "This came because". */
    public String because() {
        return texts.say(WaitingText.BECAUSE);
    }

    /**
     * At the beginning of the week.
     *
     * @param alike which ideas look like each of those that wait
     */
    public List<Section> weekly(Page<Waiting> waiting, Map<IdeaNumber, List<IdeaNumber>> alike, ZoneId reader) {
        return message(
                texts.count(WaitingText.WEEKLY_ONE, WaitingText.WEEKLY_MANY, waiting.total()), waiting, alike, reader);
    }

    /** When some have waited long, or longer than was promised. */
    public List<Section> reminder(Page<Waiting> waiting, long longWaiting, long overdue, ZoneId reader) {
        String head = overdue == 0
                ? texts.count(WaitingText.NEAR_ONE, WaitingText.NEAR_MANY, longWaiting)
                : texts.count(WaitingText.DUE_ONE, WaitingText.DUE_MANY, overdue);
        return message(head, waiting, Map.of(), reader);
    }

    /** To the one who stands in when those who answer ideas have not. */
    public List<Section> escalation(Page<Waiting> waiting, long overdue, ZoneId reader) {
        return message(
                texts.count(WaitingText.ESCALATION_ONE, WaitingText.ESCALATION_MANY, overdue),
                waiting,
                Map.of(),
                reader);
    }

    private List<Section> message(
            String head, Page<Waiting> waiting, Map<IdeaNumber, List<IdeaNumber>> alike, ZoneId reader) {
        List<Section> sections = new ArrayList<>();
        sections.add(Section.of(new Part.Strong(head), new Part.Words(" " + texts.say(WaitingText.LONGEST_FIRST))));
        waiting.items()
                .forEach(each ->
                        sections.add(idea(each, alike.getOrDefault(each.idea().number(), List.of()), reader)));
        long more = waiting.total() - waiting.items().size();
        if (more > 0) {
            sections.add(Section.of(texts.count(WaitingText.MORE_ONE, WaitingText.MORE_MANY, more)));
        }
        sections.add(Section.of(texts.say(WaitingText.UNTIL_ANSWERED)));
        return sections;
    }

    private Section idea(Waiting waiting, List<IdeaNumber> alike, ZoneId reader) {
        Idea idea = waiting.idea();
        String number = idea.number().toString();
        return new Section(
                List.of(
                        new Part.Strong(IdeaWords.title(idea.number()) + ": "),
                        new Part.Typed(idea.excerpt(EXCERPT)),
                        new Part.Words("\n" + line(waiting, reader) + looksLike(alike))),
                List.of(
                        new Button(IdeaActs.WELCOME, TriageWords.WELCOME, number, Button.Style.PRIMARY),
                        new Button(IdeaActs.MERGE, TriageWords.MERGE, number, Button.Style.DEFAULT),
                        new Button(IdeaActs.NOT_NOW, TriageWords.NOT_NOW, number, Button.Style.DEFAULT),
                        new Button(IdeaActs.SHOW, IdeaWords.OPEN, number, Button.Style.DEFAULT)),
                Optional.empty());
    }

    private String line(Waiting waiting, ZoneId reader) {
        return texts.say(
                waiting.overdue() ? WaitingText.ANSWER_WAS_DUE : WaitingText.ANSWER_DUE,
                Map.of("age", age(waiting.age()), "when", IdeaWords.when(waiting.answerBy(), reader)));
    }

    private String age(int workingDays) {
        return workingDays == 0
                ? texts.say(WaitingText.SINCE_TODAY)
                : texts.count(WaitingText.FOR_ONE, WaitingText.FOR_MANY, workingDays);
    }

    private String looksLike(List<IdeaNumber> alike) {
        return alike.isEmpty() ? "" : "\n" + texts.say(WaitingText.LOOKS_LIKE, Map.of("ideas", titles(alike)));
    }

    private static String titles(List<IdeaNumber> ideas) {
        return ideas.stream().map(IdeaWords::title).collect(Collectors.joining(" · "));
    }
}
