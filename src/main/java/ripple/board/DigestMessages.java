package ripple.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ripple.mentoring.Mentorship;
import ripple.mentoring.PairActs;
import ripple.outbox.Button;
import ripple.outbox.Message;
import ripple.outbox.Part;
import ripple.outbox.Section;
import ripple.texts.Texts;

/** What those who run a program, and the two of a pair they thought of, are told. */
final class DigestMessages {

    /** So many pairs have a line of their own. */
    static final int MOST_PAIRS = 10;

    private final Texts texts;

    DigestMessages(Texts texts) {
        this.texts = texts;
    }

    /** Why it comes, to end the sentence "This came because". */
    String because() {
        return texts.say(DigestText.BECAUSE);
    }

    Message nudge(Mentorship pair, String lead, String other) {
        return Message.of(Section.of(texts.say(DigestText.NUDGE, Map.of("lead", lead, "other", other)))
                .with(button(PairActs.SHOW, BoardWords.OPEN, pair.id().value())));
    }

    /** @param overdue how many have waited too long */
    List<Section> digest(List<LeadBoard.Line> exceptions, long all, long overdue, int room) {
        List<Section> sections = new ArrayList<>();
        sections.add(Section.of(new Part.Strong(texts.say(DigestText.HEADING))));
        if (overdue > 0) {
            sections.add(Section.of(waited(overdue) + " " + room(room)));
        }
        exceptions.forEach(line -> sections.add(pair(line)));
        String more = all > exceptions.size() ? more(all - exceptions.size()) + " " : "";
        sections.add(Section.of(more + (overdue > 0 ? "" : room(room)))
                .with(new Button(BoardActs.BOARD, BoardWords.OPEN_BOARD, BoardActs.BOARD, Button.Style.DEFAULT)));
        return sections;
    }

    private String waited(long people) {
        DigestText text = people == 1 ? DigestText.WAITED_ONE : DigestText.WAITED_MANY;
        return texts.say(text, Map.of("count", Long.toString(people), "days", Integer.toString(Digest.WAITED)));
    }

    private String room(int places) {
        return places == 0
                ? texts.say(DigestText.NO_ROOM)
                : texts.say(DigestText.ROOM, Map.of("places", Integer.toString(places)));
    }

    private String more(long pairs) {
        return texts.say(DigestText.MORE, Map.of("count", Long.toString(pairs)));
    }

    private static Section pair(LeadBoard.Line line) {
        long value = line.pair().value();
        return Section.of(
                        new Part.Strong(BoardWords.health(line.health()) + ": "),
                        new Part.Words(BoardWords.pair(line) + ". " + line.why()))
                .with(
                        button(BoardActs.NUDGE, BoardWords.NUDGE, value),
                        button(BoardActs.REASSIGN, BoardWords.REASSIGN, value),
                        button(BoardActs.PAIR, BoardWords.OPEN, value));
    }

    private static Button button(String act, String label, long value) {
        return new Button(act, label, Long.toString(value), Button.Style.DEFAULT);
    }
}
