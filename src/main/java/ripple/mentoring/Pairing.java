package ripple.mentoring;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import ripple.database.Transaction;
import ripple.idea.IdeaNumber;
import ripple.people.PeopleService;
import ripple.people.PersonId;
import ripple.people.ProgramId;

/**
 * Brings a mentor and a mentee together and gives them a place, in the transaction of whatever led to it. Who may do so, and whether both
 * have said yes, is asked by the caller. Several pairs in one transaction: in the order of their mentors' numbers, so that no two wait for each
 * other.
 */
public final class Pairing {

    private final PeopleService people;
    private final Offers offers;
    private final MentorshipListeners listeners;
    private final Clock clock;
    private final Mentorships mentorships = new Mentorships();
    private final HeldPlaces held = new HeldPlaces();

    public Pairing(PeopleService people, Offers offers, MentorshipListeners listeners, Clock clock) {
        this.people = people;
        this.offers = offers;
        this.listeners = listeners;
        this.clock = clock;
    }

    /** Whom to bring together, and about what. */
    public record Pair(ProgramId program, PersonId mentor, PersonId mentee, Optional<IdeaNumber> idea) {}

    /** Waits until nobody else gives or takes back a place of this mentor; whoever holds other rows, too, asks for this first. */
    public void takeTurn(Transaction transaction, ProgramId program, PersonId mentor) {
        store(transaction).takeTurn(program, mentor);
    }

    /** Both have said yes: from now on they are mentor and mentee. */
    public Beginning begin(Transaction transaction, Pair pair) {
        takeTurn(transaction, pair.program, pair.mentor);
        int kept = held.forOthers(transaction, pair.program, pair.mentor, pair.mentee);
        Beginning proposed = hold(transaction, pair, kept);
        return proposed instanceof Beginning.Begun held
                ? new Beginning.Begun(activate(
                                transaction, pair.program, held.mentorship().id())
                        .orElseThrow(() -> new IllegalStateException("What was just proposed can become active")))
                : proposed;
    }

    /**
     * Holds a place for them until both have answered. Places about which people in line are asked and have not decided may be given: a
     * round looks at all of them at once.
     */
    public Beginning propose(Transaction transaction, Pair pair) {
        takeTurn(transaction, pair.program, pair.mentor);
        int kept = held.decidedForOthers(transaction, pair.program, pair.mentor, pair.mentee);
        Beginning proposed = hold(transaction, pair, kept);
        if (proposed instanceof Beginning.Begun begun) {
            listeners.tell(listener -> listener.proposed(transaction, begun.mentorship()));
        }
        return proposed;
    }

    /** @param kept how many places are not free though nobody has them yet; read in the mentor's turn */
    private Beginning hold(Transaction transaction, Pair pair, int kept) {
        MentorshipStore store = store(transaction);
        Optional<Mentorship> live = store.findLiveOfMentee(pair.program, pair.mentee);
        if (live.isPresent()) {
            return new Beginning.AlreadyHasOne(live.get());
        }
        Instant now = clock.instant();
        Optional<Integer> capacity = offers.capacity(transaction, pair.program, pair.mentor, now);
        if (capacity.isEmpty() || !isPossible(transaction, pair, now)) {
            return new Beginning.NotPossible();
        }
        return findFreePlace(store.findTakenPlaces(pair.program, pair.mentor), capacity.get() - kept)
                .map(place -> hold(store, pair, place, now))
                .orElseGet(Beginning.NoRoom::new);
    }

    private static Beginning hold(MentorshipStore store, Pair pair, int place, Instant now) {
        return store.propose(pair.program, pair.mentor, pair.mentee, pair.idea, place, now)
                .flatMap(id -> store.find(pair.program, id))
                .<Beginning>map(Beginning.Begun::new)
                .or(() -> store.findLiveOfMentee(pair.program, pair.mentee).map(Beginning.AlreadyHasOne::new))
                .orElseGet(Beginning.NoRoom::new);
    }

    /** A proposal to which both have said yes; empty if it is none any more. */
    public Optional<Mentorship> activate(Transaction transaction, ProgramId program, MentorshipId id) {
        int moved =
                store(transaction).move(program, id, MentorshipState.PROPOSED, MentorshipState.ACTIVE, clock.instant());
        Optional<Mentorship> active = moved == 1 ? store(transaction).find(program, id) : Optional.empty();
        active.ifPresent(now -> listeners.tell(listener -> listener.began(transaction, now)));
        return active;
    }

    /** A proposal comes to nothing: its place is free again. Empty if it is none any more. */
    public Optional<Mentorship> release(Transaction transaction, ProgramId program, MentorshipId id) {
        Optional<Mentorship> released = store(transaction)
                .find(program, id)
                .filter(found -> found.state() == MentorshipState.PROPOSED)
                .filter(found -> store(transaction).end(program, id, MentorshipState.ENDED, clock.instant()) == 1)
                .flatMap(found -> store(transaction).find(program, id));
        released.ifPresent(now -> listeners.tell(listener -> listener.ended(transaction, now)));
        return released;
    }

    /** Whether these two may be mentor and mentee at all; whether there is room is another question. */
    public boolean isPossible(Transaction transaction, Pair pair, Instant now) {
        return !pair.mentor.equals(pair.mentee)
                && takesPart(transaction, pair.program, pair.mentor)
                && takesPart(transaction, pair.program, pair.mentee)
                && !offers.keepsApart(transaction, pair.program, pair.mentor, pair.mentee)
                && !mentorships
                        .lastTogether(transaction, pair.program, pair.mentee, now)
                        .contains(pair.mentor);
    }

    private boolean takesPart(Transaction transaction, ProgramId program, PersonId person) {
        return people.find(transaction, program, person)
                .filter(found -> found.standing().takesPart())
                .isPresent();
    }

    /** The smallest one, as long as fewer are taken than the mentor has said: those beyond a lowered capacity count, too. */
    static Optional<Integer> findFreePlace(List<Integer> taken, int capacity) {
        return taken.size() >= capacity
                ? Optional.empty()
                : IntStream.rangeClosed(1, capacity)
                        .filter(place -> !taken.contains(place))
                        .boxed()
                        .findFirst();
    }

    private static MentorshipStore store(Transaction transaction) {
        return transaction.store(MentorshipStore.class);
    }
}
