package ripple.idea;

import java.util.Optional;
import ripple.database.Transaction;
import ripple.people.PeopleService;
import ripple.people.ProgramId;

/** Ideas that everybody who takes part may read, for other features in their transactions. */
public final class WelcomedIdeas {

    private final IdeaReader reader;

    public WelcomedIdeas(PeopleService people) {
        this.reader = new IdeaReader(people, new Deadlines(people));
    }

    /** Empty as long as it is not welcomed, and once it no longer is. */
    public Optional<Idea> find(Transaction transaction, ProgramId program, IdeaNumber number) {
        return reader.find(transaction, program, number).filter(Idea::isWelcomed);
    }
}
