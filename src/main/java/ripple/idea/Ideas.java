package ripple.idea;

import java.util.Optional;
import ripple.database.Transaction;
import ripple.people.PeopleService;
import ripple.people.ProgramId;

/** Reads ideas for other parts, in their transactions; who may see what is theirs to ask. */
public final class Ideas {

    private final IdeaReader reader;

    public Ideas(PeopleService people) {
        this.reader = new IdeaReader(people, new Deadlines(people));
    }

    /** The idea as it stands. */
    public Optional<Idea> find(Transaction transaction, ProgramId program, IdeaNumber number) {
        return reader.find(transaction, program, number);
    }
}
