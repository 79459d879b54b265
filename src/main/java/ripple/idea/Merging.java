package ripple.idea;

import java.time.Instant;
import java.util.Optional;
import ripple.database.Transaction;
import ripple.people.ProgramId;

/**
 * Makes one idea a part of another: all who stand behind it stand behind the other too, and who said "I see this too" of it has said so
 * of the other. A part of a part is a part of the whole, so the other is followed to where it went.
 */
final class Merging {

    private Merging() {}

    /** Where an idea is to be found now: itself, or what it became a part of. The way ends, since no part may become its own whole. */
    static IdeaNumber follow(Transaction transaction, ProgramId program, IdeaNumber number) {
        TriageStore store = transaction.store(TriageStore.class);
        IdeaNumber at = number;
        Optional<IdeaNumber> next = store.findTarget(program, at);
        while (next.isPresent()) {
            at = next.get();
            next = store.findTarget(program, at);
        }
        return at;
    }

    /** What keeps the two apart, as they stand now. */
    static Optional<Decided.Hindrance> findHindrance(Idea from, Idea into) {
        if (from.number().equals(into.number())) {
            return Optional.of(Decided.Hindrance.TOGETHER);
        }
        return switch (into.triage()) {
            case WAITING, WELCOMED -> Optional.empty();
            case NOT_NOW -> Optional.of(Decided.Hindrance.NOT_NOW);
            case WITHDRAWN -> Optional.of(Decided.Hindrance.WITHDRAWN);
            case MERGED -> Optional.of(Decided.Hindrance.TOGETHER);
        };
    }

    /** Nothing keeps them apart: the caller has asked. */
    static void merge(Transaction transaction, Idea from, Idea into, Decision decision) {
        TriageStore store = transaction.store(TriageStore.class);
        store.set(from.program(), from.number(), Triage.MERGED, decision.at());
        store.decide(from.program(), from.number(), decision);
        store.addAuthors(from.program(), from.number(), into.number(), decision.at());
        VoiceStore voices = transaction.store(VoiceStore.class);
        voices.carry(from.program(), from.number(), into.number());
        voices.removeAuthors(into.program(), into.number());
        FollowUps.moved(transaction, from.program(), from.number());
        FollowUps.moved(transaction, into.program(), into.number());
    }

    /** Makes a part an idea of its own again. Who came by it alone leaves the whole; who said "I see this too" has said so. */
    static void part(Transaction transaction, Idea from, Instant at) {
        TriageStore store = transaction.store(TriageStore.class);
        Optional<IdeaNumber> whole = store.findTarget(from.program(), from.number());
        store.set(from.program(), from.number(), Triage.WAITING, at);
        store.undecide(from.program(), from.number());
        FollowUps.moved(transaction, from.program(), from.number());
        while (whole.isPresent()) {
            store.removeAuthors(from.program(), from.number(), whole.get());
            FollowUps.moved(transaction, from.program(), whole.get());
            whole = store.findTarget(from.program(), whole.get());
        }
    }
}
