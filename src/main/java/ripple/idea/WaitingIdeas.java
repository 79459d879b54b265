package ripple.idea;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ripple.database.Transaction;
import ripple.people.PeopleService;
import ripple.people.ProgramId;
import ripple.people.WorkingDays;

/** What waits for an answer in a program, for those who remind of it. */
public final class WaitingIdeas {

    private static final int MOST_ALIKE = 3;

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

    /**
     * Which ideas look like each of these, the most alike first, as those see it who answer ideas. Searching takes a moment: not to be
     * asked where others wait to write.
     */
    public Map<IdeaNumber, List<IdeaNumber>> findAlike(
            Transaction transaction, ProgramId program, Page<Waiting> waiting) {
        LookAlikeFinder finder = new LookAlikeFinder(transaction, program, Audience.unlimited());
        Map<IdeaNumber, List<IdeaNumber>> alike = new HashMap<>();
        for (Waiting each : waiting.items()) {
            alike.put(
                    each.idea().number(),
                    finder.find(each.idea(), LookAlikeService::mayBeJoined, MOST_ALIKE).stream()
                            .map(found -> found.row().number())
                            .toList());
        }
        return alike;
    }

    /** How many that still wait began to wait from one instant on and before another. */
    public long countSince(Transaction transaction, ProgramId program, Instant from, Instant to) {
        return transaction.store(TriageStore.class).countWaitingSince(program, from, to);
    }
}
