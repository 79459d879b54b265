package ripple.round;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ripple.database.Transaction;
import ripple.mentoring.RequestState;
import ripple.mentoring.WaitingList;
import ripple.people.PersonId;
import ripple.people.ProgramId;

/**
 * The line of those who asked for a mentor and are not waiting for one particular mentor's answer. Who is asked about a single mentor who
 * came to have room is in it, too: a round may have a better one for them.
 */
public final class RequestLine implements Line {

    private static final int PAGE = 500;

    private final WaitingList list = new WaitingList();

    @Override
    public List<InLine> waiting(Transaction transaction, ProgramId program) {
        List<InLine> waiting = new ArrayList<>();
        int skip = 0;
        List<WaitingList.InLine> page = list.find(transaction, program, PAGE, skip);
        while (!page.isEmpty()) {
            page.stream()
                    .filter(RequestLine::isFree)
                    .map(each -> inLine(transaction, program, each))
                    .forEach(waiting::add);
            skip += page.size();
            page = list.find(transaction, program, PAGE, skip);
        }
        return waiting;
    }

    @Override
    public Optional<InLine> take(Transaction transaction, ProgramId program, PersonId mentee) {
        return list.take(transaction, program, mentee)
                .filter(RequestLine::isFree)
                .map(each -> inLine(transaction, program, each));
    }

    private static boolean isFree(WaitingList.InLine each) {
        return each.state() != RequestState.ASKING;
    }

    private InLine inLine(Transaction transaction, ProgramId program, WaitingList.InLine each) {
        return new InLine(each.mentee(), each.idea(), list.picksOf(transaction, program, each.mentee()));
    }
}
