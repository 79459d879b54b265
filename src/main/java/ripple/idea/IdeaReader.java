package ripple.idea;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ripple.database.Transaction;
import ripple.people.PeopleService;
import ripple.people.Person;
import ripple.people.ProgramId;
import ripple.people.Roles;
import ripple.people.Standing;

/** Reads ideas for somebody: as whole values, and only what is theirs to see. */
final class IdeaReader {

    private static final Set<Standing> TAKING_PART = EnumSet.of(Standing.UNKNOWN, Standing.MEMBER);

    private final PeopleService people;
    private final Deadlines deadlines;
    private final Roles roles = new Roles();

    IdeaReader(PeopleService people, Deadlines deadlines) {
        this.people = people;
        this.deadlines = deadlines;
    }

    /** Guests, people of other organizations and those who have left can do nothing here. */
    void refuseStrangers(Transaction transaction, Author author) {
        if (!takesPart(transaction, author)) {
            throw new NotTakingPartException();
        }
    }

    boolean takesPart(Transaction transaction, Author author) {
        return people.find(transaction, author.program(), author.person())
                .map(Person::standing)
                .filter(TAKING_PART::contains)
                .isPresent();
    }

    /** The idea, if this person takes part and may see it; one that is not there and one that is not theirs to see are the same. */
    Optional<Seen> see(Transaction transaction, Author viewer, IdeaNumber number) {
        refuseStrangers(transaction, viewer);
        return find(transaction, viewer.program(), number)
                .map(idea -> seen(transaction, viewer, idea))
                .filter(seen -> seen.may(Deed.SEE));
    }

    Seen seen(Transaction transaction, Author viewer, Idea idea) {
        Sight sight =
                new Sight(idea.authors().contains(viewer.person()), mayTriage(transaction, viewer), idea.triage());
        return new Seen(idea, sight, voices(transaction, viewer, idea, sight));
    }

    boolean mayTriage(Transaction transaction, Author viewer) {
        return roles.mayTriage(transaction, viewer.program(), viewer.person());
    }

    private static Voices voices(Transaction transaction, Author viewer, Idea idea, Sight sight) {
        VoiceStore store = transaction.store(VoiceStore.class);
        int count = store.count(idea.program(), idea.number());
        if (count == 0) {
            return Voices.NONE;
        }
        return new Voices(
                count,
                store.isIn(idea.program(), idea.number(), viewer.person()),
                sight.may(Deed.NAME_VOICES) ? store.names(idea.program(), idea.number()) : List.of());
    }

    /** Whoever may see it: the caller asks. */
    Optional<Idea> find(Transaction transaction, ProgramId program, IdeaNumber number) {
        return transaction.store(IdeaStore.class).find(program, number).map(row -> whole(transaction, row));
    }

    Idea whole(Transaction transaction, IdeaRow row) {
        return whole(transaction, row, deadlines.of(transaction, row.programId()));
    }

    List<Idea> whole(Transaction transaction, ProgramId program, List<IdeaRow> rows) {
        Deadlines.Deadline deadline = deadlines.of(transaction, program);
        return rows.stream().map(row -> whole(transaction, row, deadline)).toList();
    }

    private static Idea whole(Transaction transaction, IdeaRow row, Deadlines.Deadline deadline) {
        return row.by(
                transaction.store(IdeaStore.class).findAuthors(row.programId(), row.number()),
                deadline.after(row.since()));
    }
}
