package ripple.board;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import ripple.checkin.MentorWord;
import ripple.idea.IdeaNumber;
import ripple.mentoring.MentorshipState;

/**
 * One pair as those who run the program may see it: how it goes and what its mentor said, but nothing that the two keep between them.
 *
 * @param agreed whether there is an agreement that both have confirmed; what it says is theirs
 * @param said what the mentor said lately, the newest week first
 * @param mayAct whether the reader runs the program; those who only answer its ideas look and do nothing
 */
public record PairOverview(
        LeadBoard.Line line,
        MentorshipState state,
        Instant begunAt,
        Optional<IdeaNumber> idea,
        boolean agreed,
        List<MentorWord> said,
        boolean mayAct) {

    public PairOverview {
        said = List.copyOf(said);
    }
}
