package ripple.idea;

import java.util.List;
import java.util.Optional;
import ripple.database.Transaction;
import ripple.people.PeopleService;
import ripple.people.PersonId;
import ripple.people.ProgramId;

/** Ideas for features that stand on them, in their transactions; who may see what is theirs to ask. */
public final class KnownIdeas {

    private static final int MOST_MERGES = 50;
    private static final int MOST_LOOKED_AT = 200;

    private final IdeaReader reader;

    public KnownIdeas(PeopleService people) {
        this.reader = new IdeaReader(people, new Deadlines(people));
    }

    /** The idea as it stands, whatever was answered to it. */
    public Optional<Idea> find(Transaction transaction, ProgramId program, IdeaNumber number) {
        return reader.find(transaction, program, number);
    }

    /** The same, or the one of which it became a part. */
    public Optional<Idea> follow(Transaction transaction, ProgramId program, IdeaNumber number) {
        Optional<Idea> idea = find(transaction, program, number);
        for (int merges = 0;
                merges < MOST_MERGES && idea.flatMap(KnownIdeas::into).isPresent();
                merges++) {
            idea = idea.flatMap(KnownIdeas::into).flatMap(into -> find(transaction, program, into));
        }
        return idea;
    }

    /** The welcomed idea of this number, if this person stands behind it. */
    public Optional<Idea> findWelcomedOf(
            Transaction transaction, ProgramId program, IdeaNumber number, PersonId author) {
        return find(transaction, program, number)
                .filter(Idea::isWelcomed)
                .filter(idea -> idea.authors().contains(author));
    }

    /** The welcomed ideas behind which this person stands, the newest first; of somebody with very many only those among the newest. */
    public List<Idea> findWelcomedOf(Transaction transaction, ProgramId program, PersonId author, int limit) {
        List<IdeaRow> welcomed = transaction.store(IdeaStore.class).findOf(program, author, MOST_LOOKED_AT, 0).stream()
                .filter(row -> row.triage() == Triage.WELCOMED)
                .limit(limit)
                .toList();
        return reader.whole(transaction, program, welcomed);
    }

    private static Optional<IdeaNumber> into(Idea idea) {
        return idea.triage() == Triage.MERGED ? idea.decision().flatMap(Decision::mergedInto) : Optional.empty();
    }
}
