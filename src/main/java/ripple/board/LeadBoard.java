package ripple.board;

import java.util.List;
import ripple.idea.Page;
import ripple.mentoring.MentorshipId;

/**
 * Mentoring as those who run the program see it.
 *
 * @param line who waits, from the beginning of the line; not all of them
 * @param mayAct whether the reader runs the program; those who only answer its ideas look at it and do nothing there
 * @param pairs one page, those first that want to be looked at first
 */
public record LeadBoard(Tally tally, List<InLine> line, Page<Line> pairs, boolean mayAct) {

    public LeadBoard {
        line = List.copyOf(line);
    }

    /** Somebody who waits for a mentor. */
    public record InLine(int place, String name, int workingDays) {}

    /** One pair: who they are and how it goes, but nothing that the two keep between them. */
    public record Line(MentorshipId pair, String mentor, String mentee, Health health, String why) {}
}
