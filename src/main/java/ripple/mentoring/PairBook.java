package ripple.mentoring;

import java.time.Instant;
import java.util.Optional;
import ripple.database.Transaction;
import ripple.privacy.Actor;
import ripple.privacy.Audit;

/** Moves mentorships from one state to another: what belongs to it goes along, who listens hears it, and it is audited. */
final class PairBook {

    private final PairGround ground;
    private final Audit audit;

    PairBook(PairGround ground) {
        this.ground = ground;
        this.audit = new Audit(ground.clock());
    }

    /** Empty if it was not active. */
    Optional<Mentorship> pause(Transaction transaction, Mentorship about, Pause pause, Actor by) {
        MentorshipStore store = transaction.store(MentorshipStore.class);
        Instant at = pause.pausedAt();
        if (store.move(about.program(), about.id(), MentorshipState.ACTIVE, MentorshipState.PAUSED, at) == 0) {
            return Optional.empty();
        }
        transaction.store(PairStore.class).pause(pause);
        Optional<Mentorship> now = record(transaction, about, by, PairActs.PAUSED);
        now.ifPresent(paused -> ground.listeners().tell(listener -> listener.paused(transaction, paused)));
        return now;
    }

    /** Empty if it was not paused. */
    Optional<Mentorship> resume(Transaction transaction, Mentorship about, Actor by) {
        MentorshipStore store = transaction.store(MentorshipStore.class);
        Instant at = ground.clock().instant();
        transaction.store(PairStore.class).endPause(about.program(), about.id());
        if (store.move(about.program(), about.id(), MentorshipState.PAUSED, MentorshipState.ACTIVE, at) == 0) {
            return Optional.empty();
        }
        Optional<Mentorship> now = record(transaction, about, by, PairActs.RESUMED);
        now.ifPresent(resumed -> ground.listeners().tell(listener -> listener.resumed(transaction, resumed)));
        return now;
    }

    /** Empty if it was over already. */
    Optional<Mentorship> end(Transaction transaction, Mentorship about, EndingNote note, Actor by) {
        return end(transaction, about, MentorshipState.ENDED, by, PairActs.ENDED)
                .map(ended -> {
                    PairStore store = transaction.store(PairStore.class);
                    store.end(ended.program(), ended.id(), note);
                    store.reopen(ended.program(), ended.id());
                    return ended;
                });
    }

    /** Empty if it was over already. */
    Optional<Mentorship> complete(Transaction transaction, Mentorship about, Actor by) {
        Optional<Mentorship> completed = end(transaction, about, MentorshipState.COMPLETED, by, PairActs.COMPLETED);
        completed.ifPresent(now -> transaction.store(PairStore.class).stopWaiting(now.program(), now.id()));
        return completed;
    }

    private Optional<Mentorship> end(
            Transaction transaction, Mentorship about, MentorshipState to, Actor by, String act) {
        MentorshipStore store = transaction.store(MentorshipStore.class);
        if (store.end(about.program(), about.id(), to, ground.clock().instant()) == 0) {
            return Optional.empty();
        }
        transaction.store(PairStore.class).endPause(about.program(), about.id());
        Optional<Mentorship> now = record(transaction, about, by, act);
        now.ifPresent(over -> ground.listeners().tell(listener -> listener.ended(transaction, over)));
        return now;
    }

    private Optional<Mentorship> record(Transaction transaction, Mentorship about, Actor by, String act) {
        audit.record(transaction, PairActs.entry(about, by, act));
        return transaction.store(MentorshipStore.class).find(about.program(), about.id());
    }
}
