package ripple.board;

import java.util.ArrayList;
import java.util.List;
import ripple.mentoring.Mentorship;
import ripple.mentoring.PairActs;
import ripple.outbox.Button;
import ripple.outbox.Message;
import ripple.outbox.Part;
import ripple.outbox.Section;

/** What those who run a program, and the two of a pair they thought of, are told. */
final class DigestMessages {

    /** So many pairs have a line of their own. */
    static final int MOST_PAIRS = 10;

    private DigestMessages() {}

    static Message nudge(Mentorship pair, String sentence) {
        return Message.of(Section.of(sentence)
                .with(button(PairActs.SHOW, BoardWords.OPEN, pair.id().value())));
    }

    /** @param overdue how many have waited too long */
    static List<Section> digest(List<LeadBoard.Line> exceptions, long all, long overdue, int room) {
        List<Section> sections = new ArrayList<>();
        sections.add(Section.of(new Part.Strong(BoardWords.DIGEST)));
        if (overdue > 0) {
            sections.add(Section.of(BoardWords.overdue(overdue) + " " + BoardWords.room(room)));
        }
        exceptions.forEach(line -> sections.add(pair(line)));
        String more = all > exceptions.size() ? BoardWords.more(all - exceptions.size()) + " " : "";
        sections.add(Section.of(more + (overdue > 0 ? "" : BoardWords.room(room)))
                .with(new Button(BoardActs.BOARD, BoardWords.OPEN_BOARD, BoardActs.BOARD, Button.Style.DEFAULT)));
        return sections;
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
