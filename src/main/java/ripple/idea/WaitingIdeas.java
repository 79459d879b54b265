package ripple.idea;

import java.time.Instant;
import java.util.List;
import ripple.database.Transaction;
import ripple.people.PeopleService;
import ripple.people.ProgramId;
import ripple.people.WorkingDays;

/** What waits for an answer in a program, for those who remind of it. */
public final class WaitingIdeas {

    private final PeopleService people;
    private final IdeaReader reader;

    public WaitingIdeas(PeopleService people) {
        this.people = people;
        this.reader = new IdeaReader(people, new Deadlines(people));
    }

    /** A page of it, the longest waiting first. */
    public Page<Waiting> page(Transaction transaction, ProgramId program, Instant now, int page, int size) {
        TriageStore store = transaction.store(TriageStore.class);
        Page<Waiting> asked = new Page<>(List.of(), Math.max(1, page), size, store.countWaiting(program));
        int number = Math.min(asked.number(), asked.pages());
        List<IdeaRow> rows = store.findWaiting(program, size, (long) (number - 1) * size);
        WorkingDays days = people.settings(transaction, program).workingDays();
        List<Waiting> waiting = rows.stream()
                .map(row -> {
                    Idea idea = reader.whole(transaction, row);
                    return new Waiting(
                            idea,
                            days.between(row.since(), now),
                            idea.answerBy().isBefore(now));
                })
                .toList();
        return new Page<>(waiting, number, size, asked.total());
    }

    /** How many that still wait began to wait from one instant on and before another. */
    public long countSince(Transaction transaction, ProgramId program, Instant from, Instant to) {
        return transaction.store(TriageStore.class).countWaitingSince(program, from, to);
    }
}
