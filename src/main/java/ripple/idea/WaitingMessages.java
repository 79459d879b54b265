package ripple.idea;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ripple.outbox.Button;
import ripple.outbox.Part;
import ripple.outbox.Section;

/** What people who answer ideas read about what waits: one message for all of it, with a button for each answer. */
public final class WaitingMessages {

    /** How many ideas a message shows; it says how many more there are. */
    public static final int MOST_SHOWN = 5;

    private static final int EXCERPT = 200;

    private WaitingMessages() {}

    /**
     * At the beginning of the week.
     *
     * @param alike which ideas look like each of those that wait
     */
    public static List<Section> weekly(Page<Waiting> waiting, Map<IdeaNumber, List<IdeaNumber>> alike, ZoneId reader) {
        return message(WaitingWords.weekly(waiting.total()), waiting, alike, reader);
    }

    /** When some have waited long, or longer than was promised. */
    public static List<Section> reminder(Page<Waiting> waiting, long longWaiting, long overdue, ZoneId reader) {
        return message(WaitingWords.reminder(longWaiting, overdue), waiting, Map.of(), reader);
    }

    /** To the one who stands in when those who answer ideas have not. */
    public static List<Section> escalation(Page<Waiting> waiting, long overdue, ZoneId reader) {
        return message(WaitingWords.escalation(overdue), waiting, Map.of(), reader);
    }

    private static List<Section> message(
            String head, Page<Waiting> waiting, Map<IdeaNumber, List<IdeaNumber>> alike, ZoneId reader) {
        List<Section> sections = new ArrayList<>();
        sections.add(Section.of(new Part.Strong(head), new Part.Words(" " + WaitingWords.LONGEST_FIRST)));
        waiting.items()
                .forEach(each ->
                        sections.add(idea(each, alike.getOrDefault(each.idea().number(), List.of()), reader)));
        long more = waiting.total() - waiting.items().size();
        if (more > 0) {
            sections.add(Section.of(WaitingWords.more(more)));
        }
        sections.add(Section.of(WaitingWords.UNTIL_ANSWERED));
        return sections;
    }

    private static Section idea(Waiting waiting, List<IdeaNumber> alike, ZoneId reader) {
        Idea idea = waiting.idea();
        String number = idea.number().toString();
        return new Section(
                List.of(
                        new Part.Strong(IdeaWords.title(idea.number()) + ": "),
                        new Part.Typed(idea.excerpt(EXCERPT)),
                        new Part.Words("\n" + WaitingWords.line(waiting, reader) + looksLike(alike))),
                List.of(
                        new Button(IdeaActs.WELCOME, TriageWords.WELCOME, number, Button.Style.PRIMARY),
                        new Button(IdeaActs.MERGE, TriageWords.MERGE, number, Button.Style.DEFAULT),
                        new Button(IdeaActs.NOT_NOW, TriageWords.NOT_NOW, number, Button.Style.DEFAULT),
                        new Button(IdeaActs.SHOW, IdeaWords.OPEN, number, Button.Style.DEFAULT)),
                Optional.empty());
    }

    private static String looksLike(List<IdeaNumber> alike) {
        return alike.isEmpty()
                ? ""
                : "\n"
                        + AnswerWords.looksLike(
                                alike.stream().map(IdeaWords::title).toList());
    }
}
